/** Crockford's base32: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many signs a code has. */
export const READABLE_LENGTH = 16;

/** A code of 80 random bits that people read off paper and type: «7K3M-0QXW-…». */
export const newReadableCode = (): string =>
  grouped(Array.from(crypto.getRandomValues(new Uint8Array(READABLE_LENGTH)), byte => ALPHABET[byte % 32]).join(''));

/** What people type for a letter they see: look-alikes, and the same shapes from a Russian keyboard. */
const meant: Record<string, string> = {
  ...{ O: '0', I: '1', L: '1' },
  ...{ А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: '0', Р: 'P', Т: 'T', Х: 'X', У: 'Y', З: '3' },
};

/** What was typed, in capitals and without what stands between the groups. */
export const bareCode = (typed: string): string => typed.toUpperCase().replace(/[\s\-–—.]/g, '');

/** The code a person meant, grouped, or null when it cannot be one: any case, spaces, dashes, look-alikes. */
export function readReadableCode(typed: string): string | null {
  const letters = bareCode(typed).replace(/./gsu, letter => meant[letter] ?? letter);
  return letters.length === READABLE_LENGTH && [...letters].every(letter => ALPHABET.includes(letter)) ? grouped(letters) : null;
}

/** The first sign that no code has, if any. */
export const foreignSign = (typed: string): string | undefined =>
  [...bareCode(typed)].find(letter => !ALPHABET.includes(meant[letter] ?? letter));

const grouped = (letters: string): string => letters.match(/.{4}/g)!.join('-');
