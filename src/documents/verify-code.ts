import { sha256, toHex } from '../platform/bytes.ts';

/** Crockford's base32: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/** A new check code of 80 random bits: «7K3M-0QXW-…». */
export const newVerifyCode = (): string =>
  grouped(Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), byte => ALPHABET[byte % 32]).join(''));

/** What people type for a letter they see: look-alikes, and the same shapes from a Russian keyboard. */
const meant: Record<string, string> = {
  ...{ O: '0', I: '1', L: '1' },
  ...{ А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: '0', Р: 'P', Т: 'T', Х: 'X', У: 'Y', З: '3' },
};

/** The code a person meant, grouped, or null when it cannot be one: any case, spaces, dashes, look-alikes. */
export function readVerifyCode(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replace(/./gsu, letter => meant[letter] ?? letter);
  return letters.length === LENGTH && [...letters].every(letter => ALPHABET.includes(letter)) ? grouped(letters) : null;
}

/** The hash by which a document is found; `code` as `newVerifyCode` and `readVerifyCode` give it. */
export const verifyHash = async (code: string): Promise<string> => toHex(await sha256(`document:${code}`));

const grouped = (letters: string): string => letters.match(/.{4}/g)!.join('-');
