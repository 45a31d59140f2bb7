import { expect, test } from 'vitest';
import { otherAnswers, ownWords } from './texts.ts';

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

test('and told how many answers more there are: of a passport the authority alone has words', () =>
  expect(
    otherAnswers([
      ['version', '3'],
      ['go', 'next'],
      ['passport.series', '9901'],
      ['passport.number', '123456'],
      ['passport.issued.day', '20'],
      ['passport.issued.month', '5'],
      ['passport.issued.year', '2008'],
      ['passport.by', 'ОВД Светлоозёрска'],
      ['passport.code', ' '],
    ]),
  ).toBe(3));
