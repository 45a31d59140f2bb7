import { type Crl, entriesOf, type Revoked } from '../signatures/x509/crl.ts';

/** Numbers of a piece with when they were revoked (ms) and why. */
export type Piece = Record<string, [at: number, reason?: number]>;

/** A list up to this long lies in one piece. */
const SHORT = 1000;

/** The piece of a long list that would hold a number: its last byte, which is as good as chance. */
export const pieceOf = (serial: string): string => serial.slice(-2);

/** The piece of a short list. */
export const WHOLE = '';

/** A list cut into pieces. Throws Malformed when an entry is broken: half a list would call the other half good. */
export function piecesOf(list: Crl): { pieces: Map<string, Piece>; entries: number } {
  const all = [...entriesOf(list)].map(entry => [entry.serial, entry.read()] as const);
  const pieces = new Map<string, Piece>();
  for (const [serial, { at, reason }] of all) {
    const name = all.length <= SHORT ? WHOLE : pieceOf(serial);
    const piece = pieces.get(name) ?? {};
    pieces.set(name, piece);
    piece[serial] = reason === undefined ? [at] : [at, reason];
  }
  return { pieces, entries: all.length };
}

/** The entry of a number in the pieces at hand. */
export function entryIn(pieces: readonly Piece[], serial: string): Revoked | undefined {
  const entry = pieces.map(piece => (Object.hasOwn(piece, serial) ? piece[serial] : undefined)).find(Boolean);
  return entry && { at: entry[0], reason: entry[1] };
}
