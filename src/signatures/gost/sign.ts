import { type Bytes, concat, fromBigInt, reversed, toBigInt } from '../asn1/bytes.ts';
import type { Curve } from './curves.ts';
import { streebog } from './streebog.ts';

/** The number a digest stands for: GOST reads it from its last byte, and 0 means 1. */
export function numberOfDigest(digest: Uint8Array, order: bigint): bigint {
  return toBigInt(reversed(digest)) % order || 1n;
}

/**
 * One use of a number nobody may guess: random bytes, hashed with the key and the digest,
 * so that a weak source of randomness alone does not give the key away. 1024 bits make the remainder even.
 */
function nonce(key: bigint, digest: Uint8Array, { size, Point }: Curve): bigint {
  const seed = concat(fromBigInt(key, size), digest, crypto.getRandomValues(new Uint8Array(64)));
  const wide = concat(streebog(concat(Uint8Array.of(1), seed), 64), streebog(concat(Uint8Array.of(2), seed), 64));
  return (toBigInt(wide) % (Point.Fn.ORDER - 1n)) + 1n;
}

/**
 * GOST R 34.10-2012 (RFC 7091) over a digest of `curve.size` bytes.
 * The signature is s, then r, both big-endian: so certificates, CMS (RFC 9215) and ESIA want it.
 */
export function gostSign(curve: Curve, key: bigint, digest: Uint8Array): Bytes {
  const { Fn, BASE } = curve.Point;
  if (digest.length !== curve.size) throw new Error('a digest of another length');
  const e = numberOfDigest(digest, Fn.ORDER);
  for (;;) {
    const k = nonce(key, digest, curve);
    const r = BASE.multiply(k).toAffine().x % Fn.ORDER;
    const s = Fn.add(Fn.mul(r, key), Fn.mul(k, e));
    if (r !== 0n && s !== 0n) return concat(fromBigInt(s, curve.size), fromBigInt(r, curve.size));
  }
}
