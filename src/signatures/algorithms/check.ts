import { type Bytes, concat, fromBigInt } from '../asn1/bytes.ts';
import { Malformed } from '../asn1/malformed.ts';
import { read } from '../asn1/read.ts';
import { bits, oid, sequence, unsigned } from '../asn1/values.ts';
import { gostPublicKey } from '../gost/keys.ts';
import { gostVerify } from '../gost/verify.ts';
import { digest } from './digest.ts';
import { EC_KEY, ellipticCurves, RSA } from './oids.ts';
import type { Scheme } from './scheme.ts';

/** What came of checking one signature; `weak-algorithm`: it may be right and proves nothing. */
export type Checked = 'good' | 'bad' | 'weak-algorithm' | 'algorithm-not-allowed';

const MIN_RSA = 2048;
const MAX_RSA = 8192;

/** The longest number of an RSA key, in bits. */
function rsaBits(keyInfo: Bytes): number {
  const [modulus] = sequence(read(bits(sequence(read(keyInfo))[1])));
  return unsigned(modulus).toString(2).length;
}

/** WebCrypto wants r and s of one length after each other; X.509 and CMS write two numbers of ASN.1. */
function plainEcdsa(signature: Bytes, size: number): Bytes {
  const [r, s, more] = sequence(read(signature)).map(unsigned);
  if (r === undefined || s === undefined || more !== undefined || r >= 1n << BigInt(8 * size) || s >= 1n << BigInt(8 * size))
    throw new Malformed('not two numbers');
  return concat(fromBigInt(r, size), fromBigInt(s, size));
}

async function checkRsa(keyInfo: Bytes, scheme: Scheme, message: Bytes, signature: Bytes): Promise<Checked> {
  const length = rsaBits(keyInfo);
  if (length < MIN_RSA) return 'weak-algorithm';
  if (length > MAX_RSA) return 'algorithm-not-allowed';
  const salt = typeof scheme.padding === 'object' ? scheme.padding.salt : undefined;
  const name = salt === undefined ? 'RSASSA-PKCS1-v1_5' : 'RSA-PSS';
  const key = await crypto.subtle.importKey('spki', keyInfo, { name, hash: scheme.digest }, false, ['verify']);
  return (await crypto.subtle.verify({ name, saltLength: salt ?? 0 }, key, signature, message)) ? 'good' : 'bad';
}

async function checkEcdsa(keyInfo: Bytes, scheme: Scheme, message: Bytes, signature: Bytes): Promise<Checked> {
  const curve = ellipticCurves[oid(sequence(sequence(read(keyInfo))[0])[1])];
  if (!curve) return 'algorithm-not-allowed';
  const algorithm = { name: 'ECDSA', namedCurve: curve.name };
  const key = await crypto.subtle.importKey('spki', keyInfo, algorithm, false, ['verify']);
  const how = { name: 'ECDSA', hash: scheme.digest };
  return (await crypto.subtle.verify(how, key, plainEcdsa(signature, curve.size), message)) ? 'good' : 'bad';
}

/**
 * Whether the owner of `keyInfo` (SubjectPublicKeyInfo) signed the message so. A key of another family is 'bad';
 * broken keys and signatures are too: this never throws.
 */
export async function checkSignature(scheme: Scheme, keyInfo: Bytes, message: Bytes, signature: Bytes): Promise<Checked> {
  try {
    const family = oid(sequence(sequence(read(keyInfo))[0])[0]);
    if (scheme.family === 'rsa') return family === RSA ? await checkRsa(keyInfo, scheme, message, signature) : 'bad';
    if (scheme.family === 'ecdsa') return family === EC_KEY ? await checkEcdsa(keyInfo, scheme, message, signature) : 'bad';
    const { curve, point } = gostPublicKey(keyInfo);
    if (curve.size !== (scheme.family === 'gost256' ? 32 : 64)) return 'bad';
    return gostVerify(curve, point, await digest(scheme.digest, message), signature) ? 'good' : 'bad';
  } catch {
    return 'bad';
  }
}
