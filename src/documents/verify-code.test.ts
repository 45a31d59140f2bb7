import { expect, test } from 'vitest';
import { newReadableCode } from '../platform/readable-code.ts';
import { verifyCodeProblem, verifyHash } from './verify-code.ts';

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
  for (let i = 0; i < 100; i++) expect(verifyCodeProblem(newReadableCode().toLowerCase().replaceAll('-', ' '))).toBeUndefined();
});
