import { expect, test } from 'vitest';
import { newReadableCode, readReadableCode } from './readable-code.ts';

test('a new code has 80 random bits in four groups and reads back as itself', () => {
  const codes = new Set(Array.from({ length: 500 }, newReadableCode));
  expect(codes.size).toBe(500);
  for (const code of codes) {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(readReadableCode(code)).toBe(code);
  }
});

test.each([
  ['7k3m-0qxw-1abc-zzzz', 'lower case'],
  [' 7K3M 0QXW 1ABC ZZZZ ', 'spaces'],
  ['7K3MOQXWIABCZZZZ', 'O for 0 and I for 1'],
  ['7K3M–OQXW–lABC–ZZZZ', 'long dashes and l for 1'],
  ['7К3М-ОQXW-1АВС-ZZZZ', 'Cyrillic letters of the same shape'],
])('%s is understood (%s)', typed => {
  expect(readReadableCode(typed)).toBe('7K3M-0QXW-1ABC-ZZZZ');
});

test.each(['', '7K3M', '7K3M-0QXW-1ABC-ZZZ', '7K3M-0QXW-1ABC-ZZZU', '7K3M-0QXW-1ABC-ZZZ😀', `${'7'.repeat(17)}`, "' OR 1=1 --"])(
  '%j is not a code',
  typed => {
    expect(readReadableCode(typed)).toBeNull();
  },
);
