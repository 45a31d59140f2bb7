import type { Bytes } from '../asn1/bytes.ts';

const CR = 13;
const LF = 10;

/** The same text with the ends of lines of the other system: an editor that «only opened» a file changes them. */
export function otherLineEnds(content: Bytes): Bytes[] {
  const unix = content.filter((byte, i) => byte !== CR || content[i + 1] !== LF);
  const windows = new Uint8Array(unix.length + unix.filter(byte => byte === LF).length);
  let at = 0;
  for (const byte of unix) {
    if (byte === LF) windows[at++] = CR;
    windows[at++] = byte;
  }
  return [unix, windows];
}
