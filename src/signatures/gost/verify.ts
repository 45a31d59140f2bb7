import { toBigInt } from '../asn1/bytes.ts';
import type { Curve } from './curves.ts';
import { numberOfDigest } from './sign.ts';

/** A point of a public key. */
export type GostPoint = { x: bigint; y: bigint };

/** Whether the numbers are a point of the curve and of its one subgroup: others would let a key be guessed or a signature forged. */
export function isOnCurve({ Point }: Curve, point: GostPoint): boolean {
  try {
    Point.fromAffine(point).assertValidity();
    return true;
  } catch {
    return false;
  }
}

/** Whether the signature (s, then r, big-endian) over the digest is made by the owner of the point. Never throws. */
export function gostVerify(curve: Curve, point: GostPoint, digest: Uint8Array, signature: Uint8Array): boolean {
  const { size, Point } = curve;
  const { Fn, BASE } = Point;
  if (digest.length !== size || signature.length !== 2 * size || !isOnCurve(curve, point)) return false;
  const s = toBigInt(signature.subarray(0, size));
  const r = toBigInt(signature.subarray(size));
  if (!Fn.isValidNot0(s) || !Fn.isValidNot0(r)) return false;
  const v = Fn.inv(numberOfDigest(digest, Fn.ORDER));
  const sum = BASE.mulAddUnsafe(Fn.mul(s, v), Point.fromAffine(point), Fn.neg(Fn.mul(r, v)));
  return !sum.is0() && sum.toAffine().x % Fn.ORDER === r;
}
