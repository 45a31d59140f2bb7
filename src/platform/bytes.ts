import { Buffer } from 'node:buffer';

const utf8 = new TextEncoder();
const text = new TextDecoder();

export const encodeText = (value: string): Uint8Array<ArrayBuffer> => utf8.encode(value) as Uint8Array<ArrayBuffer>;
export const decodeText = (bytes: Uint8Array): string => text.decode(bytes);

// Buffer is native in both homes; atob and btoa go through a string of characters, several times slower.
/** base64url without padding. */
export const toBase64Url = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url');

/** Reads base64 and base64url, padded or not. Throws on anything else. */
export function fromBase64(value: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w+/\s-]*={0,2}\s*$/.test(value)) throw new Error('not base64');
  return new Uint8Array(Buffer.from(value, 'base64'));
}

export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');

export const sha256 = async (value: string | Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', typeof value === 'string' ? encodeText(value) : value));

/** Compares two strings in time that depends on their length alone. */
export function sameText(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}
