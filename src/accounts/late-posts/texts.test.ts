import { expect, test } from 'vitest';
import { ownWords, subjectOf } from './texts.ts';

test.each([
  ['/cabinet/applications/99-2026-40142338-6/answer', 'Заявление 99-2026-40142338-6'],
  ['/staff/cases/99-2026-40142338-6/refusal?seen=4', 'Заявление 99-2026-40142338-6'],
  ['/cabinet/drafts/AAAAAAAAAAAAAAAAAAAAAA/applicant', 'Черновик заявления'],
  ['/staff/queue', 'Рабочее место'],
  ['/cabinet/profile', 'Личный кабинет'],
])('%s is about: %s', (path, subject) => expect(subjectOf(path)).toBe(subject));

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
