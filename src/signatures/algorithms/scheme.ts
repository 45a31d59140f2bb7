import { Malformed } from '../asn1/malformed.ts';
import type { Node } from '../asn1/read.ts';
import { inside, oid, sequence, small } from '../asn1/values.ts';
import { GOST_256, GOST_512 } from '../gost/keys.ts';
import { type DigestName, digestNames, EC_KEY, isWeak, MGF1, RSA, RSA_PSS, signatureDigests } from './oids.ts';

/** What the configuration allows people to sign with. */
export type Family = 'gost256' | 'gost512' | 'rsa' | 'ecdsa';

/** How a signature is to be checked: `padding` is of RSA, `salt` in bytes of PSS. */
export type Scheme = { family: Family; digest: DigestName; padding?: 'pkcs1' | { salt: number } };

/** Why a signature made so is not even checked. */
export type SchemeRefusal = { refused: 'weak-algorithm' | 'algorithm-not-allowed' | 'broken' };

const families: Record<string, Family> = {
  [GOST_256]: 'gost256',
  '1.2.643.7.1.1.3.2': 'gost256',
  [GOST_512]: 'gost512',
  '1.2.643.7.1.1.3.3': 'gost512',
  [RSA]: 'rsa',
  [RSA_PSS]: 'rsa',
  '1.2.840.113549.1.1.11': 'rsa',
  '1.2.840.113549.1.1.12': 'rsa',
  '1.2.840.113549.1.1.13': 'rsa',
  [EC_KEY]: 'ecdsa',
  '1.2.840.10045.4.3.2': 'ecdsa',
  '1.2.840.10045.4.3.3': 'ecdsa',
  '1.2.840.10045.4.3.4': 'ecdsa',
};

/** RSASSA-PSS-params: [0] digest, [1] mask of the same digest, [2] salt. The defaults of the standard are SHA-1: weak. */
function pss(parameters: Node | undefined): { digest: string; salt: number } {
  const fields = new Map(sequence(parameters).map(field => [field.tag & 0x1f, inside(field)]));
  const hash = fields.get(0);
  const mask = fields.get(1);
  if (!hash || !mask) return { digest: '1.3.14.3.2.26', salt: 20 };
  const digest = oid(sequence(hash)[0]);
  const [generator, maskHash] = sequence(mask);
  if (oid(generator) !== MGF1 || oid(sequence(maskHash)[0]) !== digest) throw new Malformed('a mask of another digest');
  const salt = fields.get(2);
  return { digest, salt: salt ? small(salt) : 20 };
}

/**
 * How to check a signature made with `algorithm`: its OID may name the signature, or the key alone, and then `digestOid`
 * (of CMS) tells the digest. A GOST key has one digest only, of its own length.
 */
export function schemeOf(algorithm: Node, digestOid: string | undefined, allowed: readonly Family[]): Scheme | SchemeRefusal {
  const [name, parameters] = sequence(algorithm);
  const signature = oid(name);
  const ofPss = signature === RSA_PSS ? pss(parameters) : undefined;
  const named = [signature, digestOid, ofPss?.digest].filter(each => each !== undefined);
  if (named.some(isWeak)) return { refused: 'weak-algorithm' };
  const family = families[signature];
  if (!family || !allowed.includes(family)) return { refused: 'algorithm-not-allowed' };
  const told = [signatureDigests[signature], ofPss && digestNames[ofPss.digest], digestOid && digestNames[digestOid]];
  const own = { gost256: 'streebog-256', gost512: 'streebog-512', rsa: undefined, ecdsa: undefined } as const;
  const digests = new Set([...told, own[family]].filter(each => !!each));
  const [digest, other] = digests as Set<DigestName>;
  if (!digest || (digestOid && !digestNames[digestOid])) return { refused: 'algorithm-not-allowed' };
  if (other) return { refused: 'broken' };
  return { family, digest, padding: family === 'rsa' ? (ofPss ? { salt: ofPss.salt } : 'pkcs1') : undefined };
}
