import { type Bytes, toBigInt } from '../asn1/bytes.ts';
import * as write from '../asn1/write.ts';
import { GOST_256, GOST_512, type GostPrivateKey, gostPublicKeyInfo, publicOf } from '../gost/keys.ts';
import { gostSign } from '../gost/sign.ts';
import { digest } from './digest.ts';
import { type DigestName, digestOids } from './oids.ts';

/**
 * Somebody who signs: a key of ours, or a service far away. `keyInfo` is SubjectPublicKeyInfo; the algorithm is an
 * AlgorithmIdentifier, and for GOST a message names the key where a certificate names the signature.
 */
export type Signer = {
  digest: DigestName;
  keyInfo: Bytes;
  algorithm: { ofCertificate: Bytes; ofMessage: Bytes };
  sign(message: Bytes): Promise<Bytes>;
};

const named = (oid: string, ...parameters: Bytes[]) => write.sequence(write.oid(oid), ...parameters);

/** Signs by a Russian key, with the digest of the key's own length. */
export function gostSigner(key: GostPrivateKey): Signer {
  const long = key.curve.size === 64;
  const name = long ? 'streebog-512' : 'streebog-256';
  return {
    digest: name,
    keyInfo: gostPublicKeyInfo(publicOf(key)),
    algorithm: {
      ofCertificate: named(long ? '1.2.643.7.1.1.3.3' : '1.2.643.7.1.1.3.2'),
      ofMessage: named(long ? GOST_512 : GOST_256),
    },
    sign: async message => gostSign(key.curve, key.number, await digest(name, message)),
  };
}

/** RSA PKCS#1 v1.5 with SHA-256. The key is imported for it. */
export function rsaSigner(privateKey: CryptoKey, keyInfo: Bytes): Signer {
  const algorithm = named('1.2.840.113549.1.1.11', write.nothing());
  const sign = async (message: Bytes) => new Uint8Array(await crypto.subtle.sign('RSASSA-PKCS1-v1_5', privateKey, message));
  return { digest: 'SHA-256', keyInfo, algorithm: { ofCertificate: algorithm, ofMessage: algorithm }, sign };
}

/** ECDSA over P-256 or P-384 with the digest of its length. */
export function ecdsaSigner(privateKey: CryptoKey, keyInfo: Bytes): Signer {
  const { namedCurve } = privateKey.algorithm as { namedCurve?: string };
  const name = namedCurve === 'P-384' ? 'SHA-384' : 'SHA-256';
  const algorithm = named(name === 'SHA-384' ? '1.2.840.10045.4.3.3' : '1.2.840.10045.4.3.2');
  const sign = async (message: Bytes) => {
    const plain = new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: name }, privateKey, message));
    const half = plain.length / 2;
    return write.sequence(...[plain.subarray(0, half), plain.subarray(half)].map(part => write.integer(toBigInt(part))));
  };
  return { digest: name, keyInfo, algorithm: { ofCertificate: algorithm, ofMessage: algorithm }, sign };
}

/** AlgorithmIdentifier of a digest. */
export const digestAlgorithm = (name: DigestName): Bytes => named(digestOids[name]);
