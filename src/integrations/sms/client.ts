import { askedToWait, readAnswer } from '../../platform/answer.ts';
import { decodeText } from '../../platform/bytes.ts';
import { SECOND } from '../../platform/clock.ts';
import type { Config } from '../../platform/config.ts';
import { SmsRejected, SmsTemporary, SmsUnreachable } from './failures.ts';

/** `to` by E.164, `key` the same over all attempts: the gateway sends one message per key. */
export type Sms = { to: string; text: string; key: string };

const WAIT = 5 * SECOND;
const LONGEST = 64 * 1024;

/**
 * Hands one SMS to the gateway; returns the gateway's id of it.
 * Throws SmsRejected (never goes), SmsTemporary (with the asked wait) or SmsUnreachable.
 */
export async function sendSms(gateway: Config['sms'], { to, text, key }: Sms): Promise<{ id: string }> {
  if (!/^\+[1-9]\d{6,14}$/.test(to)) throw new SmsRejected('not E.164');
  const signal = AbortSignal.timeout(WAIT);
  try {
    const response = await fetch(gateway.url, {
      method: 'POST',
      headers: { Authorization: `Bearer ${gateway.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ to, text, key }),
      // The token goes to the gateway alone.
      redirect: 'manual',
      signal,
    });
    return { id: await idFrom(response) };
  } catch (error) {
    if (error instanceof SmsRejected || error instanceof SmsTemporary) throw error;
    throw new SmsUnreachable(signal.aborted ? 'no answer in time' : 'connection broken');
  }
}

async function idFrom(response: Response): Promise<string> {
  const body = await readAnswer(response, LONGEST);
  if (response.status === 400) throw new SmsRejected('SMS gateway answered 400');
  const id = response.status === 200 && body ? readId(decodeText(body)) : null;
  if (id === null) throw new SmsTemporary(response.status, askedToWait(response));
  return id;
}

function readId(body: string): string | null {
  try {
    const answer: unknown = JSON.parse(body);
    return typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string' ? answer.id : null;
  } catch {
    return null;
  }
}
