import { type Bytes, concat, fromBigInt, reversed, toBigInt } from '../asn1/bytes.ts';
import { Malformed } from '../asn1/malformed.ts';
import { read } from '../asn1/read.ts';
import * as tag from '../asn1/tags.ts';
import { bits, octets, oid, sequence, small, unsigned } from '../asn1/values.ts';
import * as write from '../asn1/write.ts';
import { type Curve, gostCurve } from './curves.ts';
import { type GostPoint, gostPoint } from './verify.ts';

export const GOST_256 = '1.2.643.7.1.1.1.1';
export const GOST_512 = '1.2.643.7.1.1.1.2';

/** A point of a named curve. */
export type GostPublicKey = { parameterSet: string; curve: Curve; point: GostPoint };
/** A number on a named curve. */
export type GostPrivateKey = { parameterSet: string; curve: Curve; number: bigint };

const algorithmOf = (curve: Curve) => (curve.size === 32 ? GOST_256 : GOST_512);
const littleEndian = (bytes: Uint8Array) => toBigInt(reversed(bytes));

/** Reads AlgorithmIdentifier and its parameters. Throws Malformed on an unknown set and on one of another size. */
function namedCurve(algorithm: ReturnType<typeof read>): { parameterSet: string; curve: Curve } {
  const [name, parameters] = sequence(algorithm);
  const parameterSet = oid(sequence(parameters)[0]);
  const curve = gostCurve(parameterSet);
  if (!curve || oid(name) !== algorithmOf(curve)) throw new Malformed('a GOST key of unknown parameters');
  return { parameterSet, curve };
}

/** Reads SubjectPublicKeyInfo. Throws Malformed when the point is none of the curve. */
export function gostPublicKey(der: Bytes): GostPublicKey {
  const [algorithm, key] = sequence(read(der));
  if (!algorithm) throw new Malformed('no algorithm');
  const named = namedCurve(algorithm);
  const bytes = octets(read(bits(key)));
  const { size } = named.curve;
  if (bytes.length !== 2 * size) throw new Malformed('a point of another length');
  const point = gostPoint(named.curve, { x: littleEndian(bytes.subarray(0, size)), y: littleEndian(bytes.subarray(size)) });
  if (!point) throw new Malformed('a point off the curve');
  return { ...named, point };
}

// The digest is named beside the older sets alone (RFC 9215, section 4.2).
const withDigest = (parameterSet: string) => (/^1\.2\.643\.2\./.test(parameterSet) ? [write.oid('1.2.643.7.1.1.2.2')] : []);

const algorithm = ({ parameterSet, curve }: { parameterSet: string; curve: Curve }) =>
  write.sequence(write.oid(algorithmOf(curve)), write.sequence(write.oid(parameterSet), ...withDigest(parameterSet)));

/** SubjectPublicKeyInfo: the point is x, then y, little-endian, in an octet string. */
export function gostPublicKeyInfo(key: GostPublicKey): Bytes {
  const { size } = key.curve;
  const { x, y } = key.point.toAffine();
  const point = concat(reversed(fromBigInt(x, size)), reversed(fromBigInt(y, size)));
  return write.sequence(algorithm(key), write.bits(write.octets(point)));
}

/** The number inside PKCS#8: bare, in an octet string (both little-endian) or an integer; masked by a factor when it is longer. */
function privateNumber(body: Bytes, { size, Point }: Curve): bigint {
  if (body.length > 0 && body.length % size === 0) {
    const [number = 0n, ...masks] = Array.from({ length: body.length / size }, (_, i) =>
      littleEndian(body.subarray(i * size, (i + 1) * size)),
    );
    return masks.reduce((masked, mask) => Point.Fn.mul(masked % Point.Fn.ORDER, mask % Point.Fn.ORDER), number);
  }
  const node = read(body);
  return node.tag === tag.INTEGER ? unsigned(node) : privateNumber(octets(node), { size, Point });
}

/** Reads PKCS#8. Throws Malformed when the number is none of the curve's. */
export function gostPrivateKey(der: Bytes): GostPrivateKey {
  const [version, name, key] = sequence(read(der));
  if (!name || small(version) > 1) throw new Malformed('not a private key');
  const named = namedCurve(name);
  const number = privateNumber(octets(key), named.curve);
  if (!named.curve.Point.Fn.isValidNot0(number)) throw new Malformed('a private number out of its range');
  return { ...named, number };
}

/** A private key as PKCS #8. */
export const gostPrivateKeyInfo = (key: GostPrivateKey): Bytes =>
  write.sequence(write.integer(0), algorithm(key), write.octets(reversed(fromBigInt(key.number, key.curve.size))));

/** A new key. Throws when nobody knows the parameter set. */
export function newGostKey(parameterSet: string): GostPrivateKey {
  const curve = gostCurve(parameterSet);
  if (!curve) throw new Error(`no such parameter set: ${parameterSet}`);
  const { ORDER } = curve.Point.Fn;
  const wide = toBigInt(crypto.getRandomValues(new Uint8Array(curve.size + 16)));
  return { parameterSet, curve, number: (wide % (ORDER - 1n)) + 1n };
}

/** The public key of a private one. */
export const publicOf = ({ parameterSet, curve, number }: GostPrivateKey): GostPublicKey => ({
  parameterSet,
  curve,
  point: curve.Point.BASE.multiply(number),
});
