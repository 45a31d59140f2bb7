import { type Bytes, fromHex } from '../asn1/bytes.ts';
import { ROUNDS, ROWS, SUBSTITUTION } from './streebog-constants.ts';

// A word of 64 bits is two numbers of 32 (low, high): JavaScript has no faster one. A block is sixteen of them.
type Block = Uint32Array;
type Tables = { steps: Uint32Array; rounds: Block[] };

/** x·y in GF(2⁸) modulo x⁸+x⁴+x³+x²+1. */
function multiply(x: number, y: number): number {
  let product = 0;
  for (let left = y, shifted = x; left; left >>= 1) {
    if (left & 1) product ^= shifted;
    shifted = shifted & 0x80 ? (shifted << 1) ^ 0x11d : shifted << 1;
  }
  return product;
}

/** S, P and L of one byte are one look into a table: eight tables of 256 words. */
function buildTables(): Tables {
  const substitution = fromHex(SUBSTITUTION);
  const steps = new Uint32Array(8 * 256 * 2);
  ROWS.map(fromHex).forEach((row, place) => {
    for (let byte = 0; byte < 256; byte++) {
      const word = row.map(each => multiply(each, substitution[byte]!));
      const view = new DataView(word.buffer);
      steps[(place * 256 + byte) * 2] = view.getUint32(4);
      steps[(place * 256 + byte) * 2 + 1] = view.getUint32(0);
    }
  });
  return { steps, rounds: ROUNDS.map(hex => blockOf(fromHex(hex).reverse(), 0)) };
}

let tables: Tables | undefined;

function blockOf(bytes: Uint8Array, at: number): Block {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 64);
  return Uint32Array.from({ length: 16 }, (_, i) => view.getUint32(4 * i, true));
}

/** LPS(a ⊕ b) into `out`, which may be one of them. */
function transform(steps: Uint32Array, a: Block, b: Block, out: Block): void {
  for (let i = 0; i < 16; i++) mixed[i] = a[i]! ^ b[i]!;
  for (let i = 0; i < 8; i++) {
    const shift = (i & 3) * 8;
    let low = 0;
    let high = 0;
    // The word's place in the table of its number: 256 words of two halves each.
    for (let k = i >> 2, table = 0; k < 16; k += 2, table += 512) {
      const at = table + (((mixed[k]! >>> shift) & 0xff) << 1);
      low ^= steps[at]!;
      high ^= steps[at + 1]!;
    }
    out[2 * i] = low;
    out[2 * i + 1] = high;
  }
}

// Nothing waits in the middle of a compression, so one set of blocks serves all.
const mixed = new Uint32Array(16);
const key = new Uint32Array(16);
const state = new Uint32Array(16);

/** The compression function g_N(h, m): `h` becomes its value. */
function compress({ steps, rounds }: Tables, h: Block, count: Block, message: Block): void {
  transform(steps, h, count, key);
  state.set(message);
  for (const round of rounds) {
    transform(steps, key, state, state);
    transform(steps, key, round, key);
  }
  for (let i = 0; i < 16; i++) h[i] = h[i]! ^ state[i]! ^ key[i]! ^ message[i]!;
}

/** a + b modulo 2⁵¹² into `a`. */
function add(a: Block, b: Block): void {
  let carry = 0;
  for (let i = 0; i < 16; i++) {
    const sum = a[i]! + b[i]! + carry;
    a[i] = sum;
    carry = sum > 0xffffffff ? 1 : 0;
  }
}

/** GOST R 34.11-2012 (Streebog, RFC 6986) of 32 or 64 bytes, in the order of bytes that files and openssl use. */
export function streebog(message: Uint8Array, length: 32 | 64): Bytes {
  tables ??= buildTables();
  const h = new Uint32Array(16).fill(length === 32 ? 0x01010101 : 0);
  const count = new Uint32Array(16);
  const sum = new Uint32Array(16);
  const hash = (block: Block, bits: number) => {
    compress(tables!, h, count, block);
    add(
      count,
      Uint32Array.from({ length: 16 }, (_, i) => (i === 0 ? bits : 0)),
    );
    add(sum, block);
  };
  const whole = message.length - (message.length % 64);
  for (let at = 0; at < whole; at += 64) hash(blockOf(message, at), 512);
  const last = new Uint8Array(64);
  last.set(message.subarray(whole));
  last[message.length - whole] = 1;
  hash(blockOf(last, 0), 8 * (message.length - whole));
  const zero = new Uint32Array(16);
  compress(tables, h, zero, count);
  compress(tables, h, zero, sum);
  const out = new DataView(new ArrayBuffer(64));
  h.forEach((word, i) => {
    out.setUint32(4 * i, word, true);
  });
  return new Uint8Array(out.buffer, 64 - length);
}
