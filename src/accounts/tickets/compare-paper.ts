import { fullName } from '../../persons/person-name.ts';
import type { Profile } from '../../persons/profile.ts';
import type { TicketTyped } from './ticket.ts';

type Word = 'same' | 'differs' | 'unknown';
export type Comparison = { name: Word; birthDate: Word };

const fold = (name: string) => name.normalize('NFC').toLocaleLowerCase('ru').replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();

/** How what was typed compares with a cabinet. An officer is told no more of the cabinet than this. */
export function comparePaper(profile: Profile, { name, birthDate }: Pick<TicketTyped, 'name' | 'birthDate'>): Comparison {
  const known = fullName({
    family: profile.family.value,
    given: profile.given.value,
    patronymic: profile.patronymic?.value,
  });
  const born = profile.birthDate?.value;
  return {
    name: fold(known) === fold(name) ? 'same' : 'differs',
    birthDate: born === undefined ? 'unknown' : born === birthDate ? 'same' : 'differs',
  };
}
