import { type Bytes, concat } from './bytes.ts';
import { Malformed } from './malformed.ts';

const BOM = [0xef, 0xbb, 0xbf];
const LIMIT = 16 * 1024 * 1024;

/** Bytes as a text of the letters 0 to 255, without the mark some editors put first. */
function asText(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (wide) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder('latin1').decode(BOM.every((byte, i) => bytes[i] === byte) ? bytes.subarray(3) : bytes);
}

/** Reads base64 and base64url, padded or not, with spaces and line breaks. Throws Malformed on anything else. */
export function fromBase64(text: string): Bytes {
  const letters = text.replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  if (!letters || letters.length % 4 === 1 || !/^[A-Za-z0-9+/]+$/.test(letters)) throw new Malformed('not base64');
  return Uint8Array.from(atob(letters), letter => letter.charCodeAt(0));
}

/** Base64 in one line. */
export const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));

/** Base64 as addresses and JOSE write it: no padding. */
export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

const framed = /-----BEGIN ([A-Z0-9 #]{1,40})-----([^-]*)-----END \1-----/g;

/** What people save a signature, a certificate or a key as: DER, PEM or bare base64. Throws Malformed on anything else. */
export function unarmoured(saved: Bytes | string, limit = LIMIT): Bytes {
  if (saved.length > limit) throw new Malformed('too large');
  if (typeof saved !== 'string' && saved[0] === 0x30 && saved[1]! >= 0x80) return saved;
  if (typeof saved !== 'string' && saved[0] === 0x30 && saved.length === saved[1]! + 2) return saved;
  return pemBlocks(saved)[0]?.bytes ?? fromBase64(typeof saved === 'string' ? saved.replace(/^\ufeff/, '') : asText(saved));
}

/** Every block of a PEM file in its order. */
export function pemBlocks(saved: Bytes | string): { label: string; bytes: Bytes }[] {
  const text = typeof saved === 'string' ? saved : asText(saved);
  return [...text.matchAll(framed)].map(found => ({
    label: found[1]!,
    // Headers («Proc-Type: …») end with an empty line.
    bytes: fromBase64(found[2]!.replace(/^(?:\s*[\w-]+:.*\n)+\s*\n/, '')),
  }));
}

/** PEM of DER, `label` between its dashes. */
export function toPem(label: string, der: Uint8Array): string {
  const lines = toBase64(concat(der)).match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
