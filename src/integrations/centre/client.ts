import { readAnswer } from '../../platform/answer.ts';
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
    const list = await readAnswer(response, bytes);
    if (!list) throw new CentreUnavailable('too-large');
    return list;
  } catch (error) {
    if (error instanceof CentreUnavailable) throw error;
    throw new CentreUnavailable(signal.aborted ? 'silent' : 'unreachable');
  }
}
