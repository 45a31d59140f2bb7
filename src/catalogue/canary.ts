import { fromBase64 } from '../platform/bytes.ts';
import { blindIndex, type Keyring } from '../platform/sealing/keyring.ts';

/**
 * Whether a person is among the share, in percent, on whom a version is tried. The same person always gets the same answer, a
 * greater share holds the smaller one, and another version is tried on others.
 */
export async function isInShare(ring: Pick<Keyring, 'blind'>, hash: string, personId: string, percent: number): Promise<boolean> {
  const bytes = fromBase64(await blindIndex(ring as Keyring, 'canary', `${hash}:${personId}`));
  return (new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) / 2 ** 32) * 100 < percent;
}
