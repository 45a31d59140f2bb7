import { expect, test } from 'vitest';
import { ownWords } from './texts.ts';

test('of a form a person is shown what they typed, not its codes', () =>
  expect(
    ownWords([
      ['version', '3'],
      ['ground', 'photo-replace'],
      ['go', 'next'],
      ['words', ' Пришлите фото.\nСветлый фон. '],
      ['family', 'Ёлкина'],
    ]),
  ).toEqual(['Пришлите фото.\nСветлый фон.', 'Ёлкина']));
