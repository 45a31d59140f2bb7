import { decodeText } from '../../../platform/bytes.ts';
import { now, SECOND } from '../../../platform/clock.ts';
import type { EsiaConfig } from '../../../platform/esia-config.ts';
import { RETURN } from '../addresses.ts';
import { reach } from '../call.ts';
import { esiaFor } from '../esia.ts';
import { EsiaUnavailable } from '../failures.ts';
import { knockAtEsia } from '../knock.ts';
import { newState } from '../provider.ts';
import { OTHER, remedies } from './answers.ts';
import type { Finding } from './finding.ts';

/** Whether ESIA answers, and what time it is there. */
export async function lookAtDoor(config: EsiaConfig): Promise<{ found: Finding[]; open: boolean }> {
  const what = `ЕСИА (${config.url})`;
  try {
    const { time } = await knockAtEsia(config);
    return { open: true, found: [{ what, said: 'отвечает' }, clock(time, config.skew)] };
  } catch (error) {
    if (!(error instanceof EsiaUnavailable)) throw error;
    const mend = 'Проверьте ESIA_URL, доступ в интернет и межсетевой экран';
    return { open: false, found: [{ what, said: `не отвечает: ${error.message}`, mend }] };
  }
}

/** Date has whole seconds, and the answer was on its way. */
const UNSURE = 2 * SECOND;

function clock(time: number | null, skew: number): Finding {
  const what = 'Часы';
  if (time === null) return { what, said: 'ЕСИА не назвала своё время' };
  const off = now() - time;
  const said = `расходятся с ЕСИА на ${Math.round(Math.abs(off) / SECOND)} с`;
  if (Math.abs(off) <= skew + UNSURE) return { what, said };
  return { what, said, mend: `Допустимо ${skew / SECOND} с (ESIA_CLOCK_SKEW). Включите синхронизацию часов (NTP)` };
}

/** Asks ESIA for a code as a person's browser would: its answer tells of our name, signature, hash, scopes and address of return. */
export async function lookAtRequest(config: EsiaConfig, origin: string): Promise<Finding> {
  const what = `Запрос на вход с возвратом на ${origin}${RETURN}`;
  // Whom we believe is looked at apart, and asking needs nobody's key but ours.
  const esia = (await esiaFor({ esia: { ...config, trusted: [] }, origin }, 'doctor'))!;
  const url = await esia.createAuthorizationURL(newState(), 'x'.repeat(43));
  const { headers, bytes } = await reach(url.href, { headers: { Accept: 'text/html' } });
  const said = `${decodeURIComponent((headers.get('Location') ?? '').replaceAll('+', ' '))} ${decodeText(bytes)}`;
  const code = /ESIA-\d{6}/.exec(said)?.[0];
  return code ? { what, said: `ЕСИА отказала: ${code}`, mend: remedies[code] ?? OTHER } : { what, said: 'ЕСИА приняла его' };
}
