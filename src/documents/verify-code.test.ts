import { expect, test } from 'vitest';
import { newVerifyCode, readVerifyCode, verifyCodeProblem, verifyHash } from './verify-code.ts';

test('a new code has 80 random bits in four groups and reads back as itself', () => {
  const codes = new Set(Array.from({ length: 500 }, newVerifyCode));
  expect(codes.size).toBe(500);
  for (const code of codes) {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(readVerifyCode(code)).toBe(code);
  }
});

test.each([
  ['7k3m-0qxw-1abc-zzzz', 'lower case'],
  [' 7K3M 0QXW 1ABC ZZZZ ', 'spaces'],
  ['7K3MOQXWIABCZZZZ', 'O for 0 and I for 1'],
  ['7K3M–OQXW–lABC–ZZZZ', 'long dashes and l for 1'],
  ['7К3М-ОQXW-1АВС-ZZZZ', 'Cyrillic letters of the same shape'],
])('%s is understood (%s)', typed => {
  expect(readVerifyCode(typed)).toBe('7K3M-0QXW-1ABC-ZZZZ');
});

test.each(['', '7K3M', '7K3M-0QXW-1ABC-ZZZ', '7K3M-0QXW-1ABC-ZZZU', '7K3M-0QXW-1ABC-ZZZ😀', `${'7'.repeat(17)}`, "' OR 1=1 --"])(
  '%j is not a code',
  typed => {
    expect(readVerifyCode(typed)).toBeNull();
  },
);

test('the hash tells nothing of the code and differs for every code', async () => {
  const hash = await verifyHash('7K3M-0QXW-1ABC-ZZZZ');
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await verifyHash('7K3M-0QXW-1ABC-ZZZY')).not.toBe(hash);
});

test.each([
  ['О-77-2026-40142338-6', /номер документа/],
  ['п77 2026 40142338 6', /номер документа/],
  ['P-77-2026-40142338-6', /номер документа/],
  ['77-2026-40142338-6', /номер заявления/],
  ['А-77-2026-40142338-6/2', /номер документа/],
  ['7K3M', /у вас 4$/],
  ['7K3M-0QXW-1ABC-ZZZЯ', /Знака «Я»/],
  [' - ', /Введите код/],
])('«%s» can not be a code, and the words say why', (typed, words) => expect(verifyCodeProblem(typed)).toMatch(words));

test('a code has no problem, as people type it too', () => {
  for (let i = 0; i < 100; i++) expect(verifyCodeProblem(newVerifyCode().toLowerCase().replaceAll('-', ' '))).toBeUndefined();
});
