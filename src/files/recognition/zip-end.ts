import { findLastText, viewOf } from '../find-bytes.ts';

const END = 'PK\x05\x06';
const END_SIZE = 22;
const COMMENT_MAX = 0xffff;

/** Where the end record of a zip begins whose comment reaches exactly the last byte, or -1. */
export function zipEnd(bytes: Uint8Array): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - COMMENT_MAX);
  let whole = bytes;
  for (;;) {
    const at = findLastText(whole, END, lowest);
    if (at === -1) return -1;
    if (at + END_SIZE <= bytes.length && at + END_SIZE + viewOf(bytes).getUint16(at + 20, true) === bytes.length) return at;
    whole = bytes.subarray(0, at + END.length - 1);
  }
}

export const endsAsZip = (bytes: Uint8Array): boolean => zipEnd(bytes) !== -1;
