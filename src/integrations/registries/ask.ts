import { askedToWait, readAnswer } from '../../platform/answer.ts';
import { decodeText } from '../../platform/bytes.ts';
import { now } from '../../platform/clock.ts';
import { RegistriesUnavailable } from './failures.ts';

const LONGEST = 512 * 1024;

type Call = {
  /** Names the call in the log; holds nothing personal. */
  call: string;
  correlation: string;
  wait: number;
  url: URL;
  headers: Record<string, string>;
  body?: unknown;
};

/** One call of an outside system in JSON, logged with its latency and outcome and without its content. Throws RegistriesUnavailable. */
export async function askJson({ call, correlation, wait, url, headers, body }: Call): Promise<unknown> {
  const startedAt = now();
  let outcome = 'answered';
  try {
    return await exchange(url, wait, headers, body);
  } catch (error) {
    outcome = error instanceof RegistriesUnavailable ? error.name : 'failed';
    throw error;
  } finally {
    console.log(JSON.stringify({ event: 'registries', call, correlation, ms: now() - startedAt, outcome }));
  }
}

async function exchange(url: URL, wait: number, headers: Record<string, string>, body: unknown): Promise<unknown> {
  const signal = AbortSignal.timeout(wait);
  try {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { Accept: 'application/json', ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'manual',
      signal,
    });
    const bytes = await readAnswer(response, LONGEST);
    if (response.status !== 200) throw new RegistriesUnavailable(String(response.status), askedToWait(response));
    if (!bytes) throw new RegistriesUnavailable('too long');
    return parsed(bytes);
  } catch (error) {
    if (error instanceof RegistriesUnavailable) throw error;
    throw new RegistriesUnavailable(signal.aborted ? 'silent' : 'unreachable');
  }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes));
  } catch {
    throw new RegistriesUnavailable('unreadable');
  }
}
