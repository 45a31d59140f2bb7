import { type Bytes, concat, toBigInt } from './bytes.ts';
import { Malformed } from './malformed.ts';
import { children, each, type Node } from './read.ts';
import * as tag from './tags.ts';

/** The node itself when it has the tag. Throws Malformed when it is absent or another. */
export function expect(node: Node | undefined, wanted: number): Node {
  if (node?.tag !== wanted)
    throw new Malformed(`tag ${node?.tag.toString(16) ?? 'none'} where ${wanted.toString(16)} was expected`);
  return node;
}

/** The parts of a SEQUENCE. */
export const sequence = (node: Node | undefined): Node[] => children(expect(node, tag.SEQUENCE));
/** The parts of a SET. */
export const setOf = (node: Node | undefined): Node[] => children(expect(node, tag.SET));

/** What an explicit [n] holds. */
export const inside = (node: Node): Node => {
  const [only, more] = children(node, 2);
  if (!only || more) throw new Malformed('one value was expected inside');
  return only;
};

/** The dotted name. Throws Malformed on an unfinished one and on parts no register gives. */
export function oid(node: Node | undefined): string {
  const { body } = expect(node, tag.OID);
  if (body.length === 0 || body.length > 64 || body[body.length - 1]! & 0x80) throw new Malformed('an unfinished name');
  const parts: number[] = [];
  let part = 0;
  for (const byte of body) {
    if (part === 0 && byte === 0x80) throw new Malformed('a name written longer than needed');
    part = part * 128 + (byte & 0x7f);
    if (part > 2 ** 45) throw new Malformed('a name too long');
    if (byte & 0x80) continue;
    if (parts.length === 0) parts.push(Math.min(2, Math.floor(part / 40)), part - 40 * Math.min(2, Math.floor(part / 40)));
    else parts.push(part);
    part = 0;
  }
  return parts.join('.');
}

/** The octets of an INTEGER, sign included. */
export function integerBytes(node: Node | undefined): Bytes {
  const { body } = expect(node, tag.INTEGER);
  if (body.length === 0 || body.length > 1024) throw new Malformed('a number of no length');
  return body;
}

/** Not negative. */
export function unsigned(node: Node | undefined): bigint {
  const bytes = integerBytes(node);
  if (bytes[0]! & 0x80) throw new Malformed('a negative number');
  return toBigInt(bytes);
}

/** An INTEGER that fits a number of ours. */
export function small(node: Node | undefined): number {
  const value = unsigned(node);
  if (value > 0x7fffffffn) throw new Malformed('a number too large');
  return Number(value);
}

/** A BOOLEAN. */
export function boolean(node: Node | undefined): boolean {
  const { body } = expect(node, tag.BOOLEAN);
  if (body.length !== 1) throw new Malformed('not a yes or no');
  return body[0] !== 0;
}

/** An octet string, in BER also one in pieces; `wanted` is another tag when it is implicit. */
export function octets(node: Node | undefined, wanted: number = tag.OCTET_STRING): Bytes {
  if (node?.rules === 'ber' && node.tag === (wanted | 0x20)) return concat(...Array.from(each(node), piece => octets(piece)));
  return expect(node, wanted).body;
}

/** A bit string of whole bytes: keys and signatures are. */
export function bits(node: Node | undefined): Bytes {
  const { body } = expect(node, tag.BIT_STRING);
  if (body[0] !== 0) throw new Malformed('a bit string of broken bytes');
  return body.subarray(1);
}

/** The numbers of the bits that are set, from the most significant of the first byte. */
export function flags(node: Node): Set<number> {
  const body = node.body.subarray(1);
  const set = new Set<number>();
  body.slice(0, 8).forEach((byte, i) => {
    for (let bit = 0; bit < 8; bit++) if (byte & (0x80 >> bit)) set.add(8 * i + bit);
  });
  return set;
}
