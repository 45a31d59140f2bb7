import { luhnDigit } from '../../forms/identifiers/luhn.ts';
import { blindIndex, type Keyring } from '../../platform/sealing/keyring.ts';

const RANDOM = 11;
const LENGTH = RANDOM + 1;

/** Twelve figures that tell nothing of anybody: eleven by chance and Luhn's, so that one wrong figure is told before it is looked for. */
export function newPaperCode(): string {
  const digits: number[] = [];
  // Bytes from 250 on would make some figures likelier.
  while (digits.length < RANDOM)
    digits.push(...[...crypto.getRandomValues(new Uint8Array(RANDOM))].filter(byte => byte < 250).map(byte => byte % 10));
  const head = digits.slice(0, RANDOM).join('');
  return head + luhnDigit(head);
}

/** «1234 5678 9012»: as it stands on the paper. */
export const shownCode = (code: string): string => code.match(/.{4}/g)?.join(' ') ?? code;

/** The code in what was typed, or read by a scanner that gives the whole address; or what is wrong with it. */
export function readPaperCode(typed: string): { code: string } | { problem: string } {
  const code = (typed.trim().split('/').at(-1) ?? '').replace(/[\s\u2010-\u2015.-]/g, '');
  if (code === '') return { problem: 'Введите код: он стоит на листе под квадратом.' };
  if (!/^\d+$/.test(code)) return { problem: 'В коде только цифры. Сверьте его с листом.' };
  if (code.length !== LENGTH) return { problem: `В коде ${LENGTH} цифр, а введено ${code.length}. Сверьте его с листом.` };
  const wrong = luhnDigit(code.slice(0, RANDOM)) !== code.at(-1);
  return wrong ? { problem: 'В коде опечатка: такого не бывает. Сверьте цифры с листом.' } : { code };
}

/** By what a code is found without being stored. */
export const paperIndex = (ring: Keyring, code: string): Promise<string> => blindIndex(ring, 'draft-paper', code);

/** Where the officer opens it. */
export const paperAddress = (origin: string, code: string): string => `${origin}/staff/desk/paper/${code}`;
