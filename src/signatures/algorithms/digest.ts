import type { Bytes } from '../asn1/bytes.ts';
import { streebog } from '../gost/streebog.ts';
import type { DigestName } from './oids.ts';

/** The digest of bytes; the Russian ones are computed here, the others by the platform. */
export async function digest(name: DigestName, bytes: Bytes): Promise<Bytes> {
  if (name === 'streebog-256') return streebog(bytes, 32);
  if (name === 'streebog-512') return streebog(bytes, 64);
  return new Uint8Array(await crypto.subtle.digest(name, bytes));
}
