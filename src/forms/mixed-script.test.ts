import { expect, test } from 'vitest';
import { mixedScript } from './mixed-script.ts';

test.each([
  ['Mарфа', 'В имени латинская буква M. Напишите русскими буквами.'],
  ['Иванoва-Cидоpова', 'В имени латинские буквы o, C, p. Напишите русскими буквами.'],
  ['Марфа', null],
  ['Marie-Ève', null],
  ['Анна Maria', null],
  ["О'Нил 👩‍🚀", null],
])('%s', (name, said) => expect(mixedScript(name)).toBe(said));
