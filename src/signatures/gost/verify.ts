import type { WeierstrassPoint } from '@noble/curves/abstract/weierstrass.js';
import { toBigInt } from '../asn1/bytes.ts';
import type { Curve } from './curves.ts';
import { numberOfDigest } from './sign.ts';

/** A point of a public key; `gostPoint` alone makes one of foreign numbers. */
export type GostPoint = WeierstrassPoint<bigint>;

/**
 * The point, or undefined when the numbers are none of the curve and of its one subgroup: others would let a key be guessed
 * or a signature forged. On curves of cofactor 4 this costs as much as a verification.
 */
export function gostPoint({ Point }: Curve, numbers: { x: bigint; y: bigint }): GostPoint | undefined {
  try {
    const point = Point.fromAffine(numbers);
    point.assertValidity();
    return point;
  } catch {
    return undefined;
  }
}

/** Whether the signature (s, then r, big-endian) over the digest is made by the owner of the point. Never throws. */
export function gostVerify({ size, Point }: Curve, point: GostPoint, digest: Uint8Array, signature: Uint8Array): boolean {
  const { Fn, BASE } = Point;
  if (digest.length !== size || signature.length !== 2 * size) return false;
  const s = toBigInt(signature.subarray(0, size));
  const r = toBigInt(signature.subarray(size));
  if (!Fn.isValidNot0(s) || !Fn.isValidNot0(r)) return false;
  const v = Fn.inv(numberOfDigest(digest, Fn.ORDER));
  const sum = BASE.mulAddUnsafe(Fn.mul(s, v), point, Fn.neg(Fn.mul(r, v)));
  return !sum.is0() && sum.toAffine().x % Fn.ORDER === r;
}
