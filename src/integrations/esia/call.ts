import { readAnswer } from '../../platform/answer.ts';
import { decodeText } from '../../platform/bytes.ts';
import { SECOND } from '../../platform/clock.ts';
import { EsiaUnavailable } from './failures.ts';
import { type Deed, told } from './told.ts';

export type Answer = { status: number; json: Record<string, unknown> };
export type Caller = (deed: Deed, url: string, init: RequestInit) => Promise<Answer>;

const WAIT = 5 * SECOND;
/** All calls of one request of ours together, from the first one: somebody waits for them with an empty page. */
const WAIT_FOR_ALL = 8 * SECOND;
const LONGEST = 256 * 1024;

/**
 * Calls out for one request of ours: each call is a line of the log (`wrangler tail` shows it) and waits 5 seconds at most,
 * all of them together 8. An answer of 200, 400, 401, 403 or 404 comes back with its JSON object; anything else is EsiaUnavailable.
 */
export function callerFor(requestId: string, waitForAll = WAIT_FOR_ALL): Caller {
  let end: AbortSignal | undefined;
  return (deed, url, init) => {
    end ??= AbortSignal.timeout(waitForAll);
    const signal = end;
    return told(requestId, deed, () => ask(url, { ...init, signal, headers: { 'X-Request-Id': requestId, ...init.headers } }));
  };
}

async function ask(url: string, init: RequestInit): Promise<Answer> {
  const { status, bytes } = await reach(url, init);
  if (![200, 400, 401, 403, 404].includes(status)) throw new EsiaUnavailable(String(status));
  return { status, json: objectIn(bytes) };
}

/** Any answer at all. Throws EsiaUnavailable when there is none in 5 seconds or before `init.signal`, or it is endless. */
export async function reach(url: string, init: RequestInit = {}) {
  const signal = AbortSignal.any([AbortSignal.timeout(WAIT), ...(init.signal ? [init.signal] : [])]);
  try {
    // A marker goes to the address it is meant for and nowhere else.
    const response = await fetch(url, { ...init, redirect: 'manual', signal });
    const bytes = await readAnswer(response, LONGEST);
    if (!bytes) throw new EsiaUnavailable('too long');
    return { status: response.status, headers: response.headers, bytes };
  } catch (error) {
    if (error instanceof EsiaUnavailable) throw error;
    throw new EsiaUnavailable(signal.aborted ? 'silent' : 'unreachable');
  }
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
