import { expect, test } from 'vitest';
import type { Profile } from '../../persons/profile.ts';
import type { Named } from './arrival.ts';
import { isSomebodyElse, type Known, valuesThatDiffer, valuesToTake } from './values-to-take.ts';

const kept = <T>(value: T, source: 'entered' | 'esia' | 'mfc' | 'signature' = 'entered') => ({ value, source, at: 1 });
const known: Partial<Profile> = {
  family: kept('Иванова'),
  given: kept('Анна'),
  patronymic: kept(''),
  phone: kept('+79990000001'),
  email: kept('anna@old.example', 'esia'),
};
const standing = (profile: Partial<Profile>, trustLevel: 0 | 1 | 2 = 0): Known => ({ profile, trustLevel });
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
  expect(valuesToTake(standing(known), named)).toEqual({
    family: 'Петрова',
    given: 'Анна',
    patronymic: 'Петровна',
    snils: '11223344595',
    email: 'anna@new.example',
  });
});

test('a simplified record fills in what is not known and changes nothing', () => {
  expect(valuesToTake(standing(known), { ...named, confirmed: false })).toEqual({
    patronymic: 'Петровна',
    snils: '11223344595',
    email: 'anna@new.example',
  });
});

test('what differs is named, what is absent is not', () => {
  expect(valuesThatDiffer(standing(known), named)).toEqual(['family', 'patronymic', 'phone', 'email']);
  expect(valuesThatDiffer(standing({ phone: kept('+79990000002') }), named)).toEqual([]);
});

test('a simplified record tells no fact of a confirmed person, not even one that is not known, and none over an authority', () => {
  const simplified = { ...named, confirmed: false };
  const told: Partial<Profile> = { family: kept('Иванова', 'esia'), given: kept('Анна', 'esia'), patronymic: kept('') };
  expect(valuesToTake(standing(told, 2), simplified)).toEqual({ phone: '+79990000002', email: 'anna@new.example' });
  expect(valuesThatDiffer(standing(told, 2), simplified)).toEqual([]);
  for (const source of ['mfc', 'signature'] as const) {
    const profile = { family: kept('Иванова', source) };
    expect(valuesToTake(standing(profile), simplified)).not.toHaveProperty('family');
    expect(valuesThatDiffer(standing(profile), simplified)).toEqual([]);
  }
});

test('neither the given name nor the day of birth is theirs: somebody else, once the person is confirmed', () => {
  const born = { ...named, values: { ...named.values, given: 'Ольга', birthDate: '1990-01-01' } };
  const anna = { ...known, birthDate: kept('1985-03-02') };
  expect(isSomebodyElse(standing(anna, 2), born)).toBe(true);
  expect(isSomebodyElse(standing(anna, 0), born)).toBe(false);
  expect(isSomebodyElse(standing({ ...anna, given: kept('ольга') }, 2), born)).toBe(false);
  expect(isSomebodyElse(standing({ ...anna, birthDate: kept('1990-01-01') }, 2), born)).toBe(false);
  expect(isSomebodyElse(standing(anna, 2), { values: { ...named.values, given: 'Ольга' } })).toBe(true);
});
