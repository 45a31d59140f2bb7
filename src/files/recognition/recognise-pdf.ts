import { findLastText, findText } from '../find-bytes.ts';
import type { Recognition } from './recognition.ts';

const HEADER_WITHIN = 1024;
const TRAILING_JUNK = 2048;
const END = '%%EOF';

/** A PDF: its header within 1 KiB after plain text at most, `startxref … %%EOF` within the last 2 KiB. */
export function recognisePdf(bytes: Uint8Array): Recognition {
  const header = findText(bytes, '%PDF-', 0, HEADER_WITHIN);
  if (header === -1 || !harmless(bytes.subarray(0, header))) return { kind: 'unknown' };
  const end = findLastText(bytes, END, Math.max(header, bytes.length - TRAILING_JUNK - END.length));
  if (end === -1) return { kind: 'damaged', type: 'pdf' };
  // A second file hung on after the end would be opened by programs that read from the end.
  if (findText(bytes, 'PK\x05\x06', end) !== -1) return { kind: 'unknown' };
  if (findText(bytes, 'startxref', Math.max(header, end - 1024), end) === -1) return { kind: 'damaged', type: 'pdf' };
  return { kind: 'known', type: 'pdf', encrypted: findText(bytes, '/Encrypt') !== -1 };
}

/** Printers and mail programs leave lines of text before the header; a program or a web page does not pass. */
function harmless(prefix: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(prefix);
  return /^(?:\xef\xbb\xbf)?[\0\t\n\f\r\x1b\x20-\x7e]*$/.test(text) && !/<|^(?:MZ|#!|GIF8|RIFF|Rar!|BM)/.test(text);
}
