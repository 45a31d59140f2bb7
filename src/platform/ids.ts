import { toBase64Url } from './bytes.ts';

/** An unguessable identifier: 128 random bits, 22 characters, safe in a URL. */
export const randomId = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(16)));

/** A secret for a cookie or a link: 256 random bits. */
export const randomToken = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(32)));

/** A string of n decimal digits, each equally likely. */
export function randomDigits(n: number): string {
  let digits = '';
  while (digits.length < n) for (const byte of crypto.getRandomValues(new Uint8Array(n))) if (byte < 250) digits += byte % 10;
  return digits.slice(0, n);
}
