import { expect, test } from 'vitest';
import type { Profile } from '../profile.ts';
import type { Named } from './arrival.ts';
import { valuesThatDiffer, valuesToTake } from './values-to-take.ts';

const kept = <T>(value: T, source: 'entered' | 'esia' | 'mfc' = 'entered') => ({ value, source, at: 1 });
const known: Partial<Profile> = {
  family: kept('Иванова'),
  given: kept('Анна'),
  patronymic: kept(''),
  phone: kept('+79990000001'),
  email: kept('anna@old.example', 'esia'),
};
const named: Named = {
  way: 'esia',
  confirmed: true,
  values: {
    family: 'Петрова',
    given: 'Анна',
    patronymic: 'Петровна',
    snils: '11223344595',
    phone: '+79990000002',
    email: 'anna@new.example',
  },
};

test('papers are believed above what was typed, contacts are not', () => {
  expect(valuesToTake(known, named)).toEqual({
    family: 'Петрова',
    given: 'Анна',
    patronymic: 'Петровна',
    snils: '11223344595',
    email: 'anna@new.example',
  });
});

test('a simplified record fills in what is not known and changes nothing', () => {
  expect(valuesToTake(known, { ...named, confirmed: false })).toEqual({
    patronymic: 'Петровна',
    snils: '11223344595',
    email: 'anna@new.example',
  });
});

test('what differs is named, what is absent is not', () => {
  expect(valuesThatDiffer(known, named)).toEqual(['family', 'patronymic', 'phone', 'email']);
  expect(valuesThatDiffer({ phone: kept('+79990000002') }, named)).toEqual([]);
});
