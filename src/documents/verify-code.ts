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
  const letters = bare(typed).replace(/./gsu, letter => meant[letter] ?? letter);
  return letters.length === LENGTH && [...letters].every(letter => ALPHABET.includes(letter)) ? grouped(letters) : null;
}

/** What is wrong with a typed text before anything is looked up; undefined for what may be a code. */
export function verifyCodeProblem(typed: string): string | undefined {
  const letters = [...bare(typed)];
  if (letters.length === 0) return 'Введите код: он стоит под словами «Как проверить документ».';
  // A letter and the fifteen digits of an application: a random code looks so once in a billion. Further decisions add «/2».
  const number = /^([РОПАPOA]?)\d{15}(\/\d+)?$/.exec(letters.join(''));
  if (number) return `Это номер ${number[1] ? 'документа' : 'заявления'}, а нужен код из ${LENGTH} знаков под QR-кодом`;
  if (letters.length !== LENGTH) return `В коде ${LENGTH} знаков, у вас ${letters.length}`;
  const foreign = letters.find(letter => !ALPHABET.includes(meant[letter] ?? letter));
  return foreign && `Знака «${foreign}» в коде не бывает: сверьте его с документом`;
}

const bare = (typed: string): string => typed.toUpperCase().replace(/[\s\-–—.]/g, '');

/** The hash by which a document is found; `code` as `newVerifyCode` and `readVerifyCode` give it. */
export const verifyHash = async (code: string): Promise<string> => toHex(await sha256(`document:${code}`));

const grouped = (letters: string): string => letters.match(/.{4}/g)!.join('-');
