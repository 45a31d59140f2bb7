import { expect, test } from 'vitest';
import { WORDS_LIMIT } from '../applications/application.ts';
import { seenIn, wordsError } from './typed.ts';

const form = (seen: string) => ({ text: () => seen, all: () => [], file: () => null, names: () => [], fileNames: () => [] });

test.each([
  ['3', 3],
  ['', Number.NaN],
  ['x', Number.NaN],
] as const)('seen «%s» is %s: what is missing never equals a version', (text, number) => {
  expect(seenIn(form(text))).toBe(number);
});

test('words may be missing only where they are optional, and have an end', () => {
  expect(wordsError('', 'Напишите.')).toBe('Напишите.');
  expect(wordsError('')).toBeUndefined();
  expect(wordsError('x'.repeat(WORDS_LIMIT), 'Напишите.')).toBeUndefined();
  expect(wordsError('x'.repeat(WORDS_LIMIT + 1))).toMatch('4000');
});
