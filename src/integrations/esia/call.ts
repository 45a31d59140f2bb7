import { decodeText } from '../../platform/bytes.ts';
import { now, SECOND } from '../../platform/clock.ts';
import { EsiaUnavailable } from './failures.ts';

/** What is asked, for the log: never an address with a person's number in it. */
export type Deed = 'token' | 'person' | 'contacts' | 'addresses' | 'documents' | 'kids' | 'orgs' | 'element' | 'sign' | 'probe';

export type Answer = { status: number; json: Record<string, unknown> };
export type Caller = (deed: Deed, url: string, init: RequestInit) => Promise<Answer>;

const WAIT = 8 * SECOND;
const LONGEST = 256 * 1024;

/**
 * Calls out for one request of ours: each call is one line of the log (`wrangler tail` shows it) with the request's id, the
 * deed, milliseconds and the outcome, and waits 8 seconds at most. An answer of 200, 400, 401, 403 or 404 comes back with its
 * JSON object; anything else is EsiaUnavailable.
 */
export function callerFor(requestId: string): Caller {
  return async (deed, url, init) => {
    const began = now();
    const tell = (outcome: string) =>
      console.log(JSON.stringify({ event: 'esia-call', requestId, deed, ms: now() - began, outcome }));
    try {
      const answer = await ask(url, { ...init, headers: { 'X-Request-Id': requestId, ...init.headers } });
      tell(String(answer.status));
      return answer;
    } catch (error) {
      tell(error instanceof Error ? error.name : 'unknown');
      throw error;
    }
  };
}

async function ask(url: string, init: RequestInit): Promise<Answer> {
  const signal = AbortSignal.timeout(WAIT);
  let bytes: Uint8Array;
  let status: number;
  try {
    // A token goes to the address it is meant for and nowhere else.
    const response = await fetch(url, { ...init, redirect: 'manual', signal });
    status = response.status;
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    throw new EsiaUnavailable(signal.aborted ? 'silent' : 'unreachable');
  }
  if (bytes.length > LONGEST) throw new EsiaUnavailable('too long');
  if (![200, 400, 401, 403, 404].includes(status)) throw new EsiaUnavailable(String(status));
  return { status, json: objectIn(bytes) };
}

function objectIn(bytes: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(decodeText(bytes));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Below.
  }
  throw new EsiaUnavailable('unreadable');
}
