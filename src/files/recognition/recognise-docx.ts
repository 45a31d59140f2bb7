import { hasText, viewOf } from '../find-bytes.ts';
import type { Recognition } from './recognition.ts';
import { zipEnd } from './zip-end.ts';

const ENTRIES_MAX = 5000;
const latin = new TextDecoder('latin1');

/** A Word document: a zip from its first byte to its last, with the parts of a document and no macros. */
export function recogniseDocx(bytes: Uint8Array): Recognition {
  const end = zipEnd(bytes);
  const names = end === -1 ? null : entryNames(bytes, end);
  if (!names) return { kind: 'damaged', type: 'docx' };
  const isDocument = names.includes('[Content_Types].xml') && names.some(name => name.startsWith('word/'));
  const hasMacros = names.some(name => name.toLowerCase().endsWith('vbaproject.bin'));
  return isDocument && !hasMacros ? { kind: 'known', type: 'docx', encrypted: false } : { kind: 'unknown' };
}

/** The names in the central directory, each checked against its own header; null when they do not hold together. */
function entryNames(bytes: Uint8Array, end: number): string[] | null {
  const view = viewOf(bytes);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0 || count > ENTRIES_MAX || at + view.getUint32(end + 12, true) !== end) return null;
  const names: string[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || !hasText(bytes, 'PK\x01\x02', at)) return null;
    const length = view.getUint16(at + 28, true);
    const name = latin.decode(bytes.subarray(at + 46, at + 46 + length));
    const local = view.getUint32(at + 42, true);
    if (local + 30 > end || !hasText(bytes, 'PK\x03\x04', local) || !hasText(bytes, name, local + 30)) return null;
    names.push(name);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return at === end ? names : null;
}
