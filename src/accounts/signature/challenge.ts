import { encodeText, sameText } from '../../platform/bytes.ts';
import { MINUTE, now } from '../../platform/clock.ts';
import { randomId } from '../../platform/ids.ts';
import { type Keyring, mac } from '../../platform/sealing/keyring.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { formatDateTime } from '../../ui/dates.ts';

/** How long a file may be signed and sent. */
export const SIGNING_LIFE = 10 * MINUTE;

/** A file to sign, made for one browser. Nothing is kept of it until it is used: `token` carries all, under our mark. */
export type Signing = { id: string; at: number; token: string };

/** For whom a file is made and what it says. `visitHash` is of the browser that asked. */
type Place = { ring: Keyring; visitHash: string };

const markOf = ({ ring, visitHash }: Place, id: string, at: number) => mac(ring.codes, `signing:${visitHash}:${id}:${at}`);

export async function newSigning(place: Place): Promise<Signing> {
  const [id, at] = [randomId(), now()];
  return { id, at, token: `${id}.${at.toString(36)}.${await markOf(place, id, at)}` };
}

/** The file a token stands for; null when it is not ours, of another browser, or ten minutes old. */
export async function openSigning(place: Place, token: string): Promise<Signing | null> {
  const [, id, time, mark] = /^([\w-]{22})\.([0-9a-z]{8,9})\.([\w-]{43})$/.exec(token) ?? [];
  if (!id || !time || !mark || place.visitHash === '') return null;
  const at = Number.parseInt(time, 36);
  if (!sameText(mark, await markOf(place, id, at))) return null;
  return now() - at < SIGNING_LIFE ? { id, at, token } : null;
}

/** What is signed, byte for byte: whose site, until when, and what the signature does. Its lines end as Windows ends them. */
export function signingText(
  { id, at }: Signing,
  origin: string,
  { portalName, timeZone }: RegionProfile,
): Uint8Array<ArrayBuffer> {
  const lines = [
    `Вход в личный кабинет: ${portalName}, ${origin}`,
    '',
    'Подпись этого файла подтверждает на портале, кто вы.',
    'С ней портал откроет ваш кабинет, а если кабинета нет, предложит его создать.',
    'Больше она ничего не значит: заявление или договор вы ею не подписываете.',
    'Если вы не просили этот файл на портале, не подписывайте его.',
    '',
    `Файл действует до ${formatDateTime(at + SIGNING_LIFE, timeZone)}, один раз.`,
    `Номер файла: ${id}`,
  ];
  return encodeText(`${lines.join('\r\n')}\r\n`);
}
