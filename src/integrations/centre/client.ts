import { CentreUnavailable } from './failures.ts';
import { isOpenAddress } from './open-address.ts';

export type ListLimits = { bytes: number; milliseconds: number; anywhere: boolean };

/** The revocation list at an address a centre names, at most so many bytes and so long; redirects are not followed. Throws CentreUnavailable. */
export async function fetchList(
  address: string,
  { bytes, milliseconds, anywhere }: ListLimits,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!isOpenAddress(address, anywhere)) throw new CentreUnavailable('forbidden');
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const response = await fetch(address, { redirect: 'manual', signal });
    if (response.status !== 200 || !response.body) throw new CentreUnavailable('unreachable');
    return await readUpTo(response.body, bytes);
  } catch (error) {
    if (error instanceof CentreUnavailable) throw error;
    throw new CentreUnavailable(signal.aborted ? 'silent' : 'unreachable');
  }
}

async function readUpTo(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > most) throw new CentreUnavailable('too-large');
    parts.push(part);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
