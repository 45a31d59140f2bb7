import { sameName } from '../../persons/person-name.ts';
import type { Profile } from '../../persons/profile.ts';
import type { DeskPerson } from './desk-person.ts';

/**
 * Whether a cabinet is of the person at the desk. `unknown`: it holds nothing but a name, and many share a name. A surname may have
 * changed where СНИЛС is the same; a given name and the day of birth do not.
 */
export function comparePerson(profile: Profile, person: DeskPerson): 'same' | 'different' | 'unknown' {
  const sameSnils = profile.snils?.value === person.snils;
  if (!sameName(profile.given.value, person.given)) return 'different';
  if (profile.birthDate && profile.birthDate.value !== person.birthDate) return 'different';
  if (profile.snils && !sameSnils) return 'different';
  if (!sameSnils && !sameName(profile.family.value, person.family)) return 'different';
  const { passport } = profile;
  const samePassport = passport?.value.series === person.passport.series && passport.value.number === person.passport.number;
  return sameSnils || samePassport || profile.birthDate ? 'same' : 'unknown';
}
