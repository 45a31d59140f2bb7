import { expect, test } from 'vitest';
import { initials } from './person-name.ts';

test.each([
  ['Иванова', 'Анна', 'Петровна', 'Иванова А. П.'],
  ['Ли', 'Чен', '', 'Ли Ч.'],
  [' Ким-Орлова ', ' анна', '', 'Ким-Орлова А.'],
  ["О'Нил", '👩‍🚀анна', '', "О'Нил 👩‍🚀."],
  ['Й', 'И\u0306оа', '', 'Й И\u0306.'],
])('%s %s %s', (family, given, patronymic, expected) => expect(initials({ family, given, patronymic })).toBe(expected));
