import type { PassportAnswer } from '../../forms/definition.ts';
import { formatSnils } from '../../forms/identifiers/snils.ts';
import type { Profile, ProfileValues } from '../../persons/profile.ts';
import { formatDate } from '../../ui/dates.ts';
import { formatPhone } from '../../ui/phone.ts';
import type { Named } from './arrival.ts';
import { type Known, valuesToTake } from './values-to-take.ts';

type Shown = { term: string; show(value: never): string };
const plain = (value: string) => value;

/** The values one can compare by eye; the others come without a question. */
const shown: Partial<Record<keyof ProfileValues, Shown>> = {
  family: { term: 'Фамилия', show: plain },
  given: { term: 'Имя', show: plain },
  patronymic: { term: 'Отчество', show: plain },
  birthDate: { term: 'Дата рождения', show: formatDate },
  snils: { term: 'СНИЛС', show: formatSnils },
  inn: { term: 'ИНН', show: plain },
  passport: { term: 'Паспорт', show: ({ series, number }: PassportAnswer) => `${series} ${number}` },
  phone: { term: 'Телефон', show: formatPhone },
  email: { term: 'Почта', show: plain },
};

export type ChangeRow = { term: string; before: string; after: string };

/** Two columns for the eye: what stands in the profile, and what the way in tells. */
export const rowsOf = (names: (keyof ProfileValues)[], known: Partial<Profile>, values: Partial<ProfileValues>): ChangeRow[] =>
  names.flatMap(name => {
    const { term, show } = shown[name] ?? {};
    const before = known[name]?.value;
    const after = values[name];
    if (!term || !show || after === undefined) return [];
    return [{ term, before: before ? show(before as never) : '', after: show(after as never) }];
  });

/** What joining changes in a profile. */
export function changeRows(known: Known, named: Pick<Named, 'way' | 'confirmed' | 'values'>): ChangeRow[] {
  const taken = valuesToTake(known, named);
  const names = (Object.keys(taken) as (keyof ProfileValues)[]).filter(
    name => JSON.stringify(known.profile[name]?.value ?? '') !== JSON.stringify(taken[name]),
  );
  return rowsOf(names, known.profile, taken);
}
