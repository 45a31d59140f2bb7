import { gostSigner, rsaSigner, type Signer } from '../../src/signatures/algorithms/signer.ts';
import { fromBase64 } from '../../src/signatures/asn1/armour.ts';
import { gostPrivateKey, newGostKey } from '../../src/signatures/gost/keys.ts';
import { readCertificate } from '../../src/signatures/x509/certificate.ts';
import type { EsiaSecrets } from './demo-client.ts';

export type SigningKey = { key: string; certificate: string };

/** ESIA's keys by name; the portal trusts all of these. */
export const signingKeys = ({ ESIA_SIGNING_KEYS }: EsiaSecrets) => JSON.parse(ESIA_SIGNING_KEYS) as Record<string, SigningKey>;

/** The name of a key nobody has been told of: what a portal meets when ESIA changes its certificate and it was not ready. */
export const UNKNOWN = 'unknown';

/** Who signs under this name. */
export async function signingKey(env: EsiaSecrets, name: string): Promise<Signer> {
  const named = signingKeys(env)[name];
  if (!named) return gostSigner(newGostKey('1.2.643.7.1.2.1.1.1'));
  if (name.startsWith('gost')) return gostSigner(gostPrivateKey(fromBase64(named.key)));
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('pkcs8', fromBase64(named.key), algorithm, false, ['sign']);
  return rsaSigner(key, readCertificate(named.certificate).keyInfo);
}
