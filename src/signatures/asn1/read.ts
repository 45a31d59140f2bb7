import type { Bytes } from './bytes.ts';
import { Malformed } from './malformed.ts';

/**
 * One value of ASN.1: its identifier octet, its contents and the whole with its header.
 * Children are read when asked for, so that a revocation list of megabytes costs no tree.
 */
export type Node = { tag: number; body: Bytes; whole: Bytes; depth: number; rules: Rules };

/** DER has one way to write a value; BER also lengths that end by a mark and strings in pieces (`openssl cms -stream`). */
export type Rules = 'der' | 'ber';

/** How deep a structure may be: nobody's certificate is, and a deeper one is made to exhaust us. */
export const MAX_DEPTH = 24;
const CONSTRUCTED = 0x20;

type Header = { tag: number; start: number; length: number | undefined };

function header(bytes: Uint8Array, at: number, rules: Rules): Header {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) throw new Malformed('the value ends in its header');
  if ((tag & 0x1f) === 0x1f) throw new Malformed('a tag of many bytes');
  if (first < 0x80) return { tag, start: at + 2, length: first };
  if (first === 0x80) {
    if (rules === 'der' || !(tag & CONSTRUCTED)) throw new Malformed('a length without end');
    return { tag, start: at + 2, length: undefined };
  }
  const count = first & 0x7f;
  if (count > 4 || at + 2 + count > bytes.length) throw new Malformed('a length too long');
  let length = 0;
  for (let i = 0; i < count; i++) length = length * 256 + bytes[at + 2 + i]!;
  if (rules === 'der' && (length < 0x80 || length < 256 ** (count - 1)))
    throw new Malformed('a length written longer than needed');
  return { tag, start: at + 2 + count, length };
}

/** The value that begins at `at`, and where it ends. */
function valueAt(bytes: Bytes, at: number, depth: number, rules: Rules): { node: Node; end: number } {
  if (depth > MAX_DEPTH) throw new Malformed('nested too deep');
  const { tag, start, length } = header(bytes, at, rules);
  if (length !== undefined) {
    const end = start + length;
    if (end > bytes.length) throw new Malformed('the value is cut short');
    return { node: { tag, body: bytes.subarray(start, end), whole: bytes.subarray(at, end), depth, rules }, end };
  }
  let inner = start;
  while (!(bytes[inner] === 0 && bytes[inner + 1] === 0)) inner = valueAt(bytes, inner, depth + 1, rules).end;
  const end = inner + 2;
  return { node: { tag, body: bytes.subarray(start, inner), whole: bytes.subarray(at, end), depth, rules }, end };
}

/** Reads exactly one value. Throws Malformed on anything else, on trailing bytes too. */
export function read(bytes: Bytes, rules: Rules = 'der', limit = 8 * 1024 * 1024): Node {
  if (bytes.length > limit) throw new Malformed('too large');
  const { node, end } = valueAt(bytes, 0, 0, rules);
  if (end !== bytes.length) throw new Malformed('bytes after the value');
  return node;
}

/** The values inside, one after another. Throws Malformed when `node` is primitive. */
export function* each(node: Node): Generator<Node, void> {
  if (!(node.tag & CONSTRUCTED)) throw new Malformed('a plain value where parts were expected');
  for (let at = 0; at < node.body.length; ) {
    const next = valueAt(node.body, at, node.depth + 1, node.rules);
    yield next.node;
    at = next.end;
  }
}

/** At most `limit` values inside: nobody needs more, and a hostile message does. */
export function children(node: Node, limit = 1000): Node[] {
  const found: Node[] = [];
  for (const child of each(node)) {
    if (found.push(child) > limit) throw new Malformed('too many parts');
  }
  return found;
}
