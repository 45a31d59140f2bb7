import { sameName } from '../../persons/person-name.ts';
import type { Kept, Profile, ProfileValues } from '../../persons/profile.ts';
import type { Named } from './arrival.ts';

/** What an authority has seen in the papers: its word stands above what was typed. */
const facts = [
  'family',
  'given',
  'patronymic',
  'birthDate',
  'snils',
  'inn',
  'gender',
  'birthPlace',
  'citizenship',
  'passport',
] as const satisfies (keyof ProfileValues)[];
const isFact = (name: keyof ProfileValues) => facts.some(fact => fact === name);

const byAuthorities: (Kept<unknown>['source'] | undefined)[] = ['mfc', 'registry', 'signature'];

/** Who stands in the profile, as far as a way in may change it: what is known, and how far its person is trusted. */
export type Known = { profile: Partial<Profile>; trustLevel: 0 | 1 | 2 };

/** A simplified record of ESIA holds what anybody typed there: no fact of a confirmed person, or from an authority, is changed by it. */
const mayTell = ({ profile, trustLevel }: Known, confirmed: boolean, name: keyof ProfileValues): boolean =>
  confirmed || !isFact(name) || (trustLevel < 2 && !byAuthorities.includes(profile[name]?.source));

const entries = ({ values }: Pick<Named, 'values'>) =>
  Object.entries(values).filter(([, value]) => value !== undefined) as [keyof ProfileValues, never][];

/**
 * What of a person's profile a way in changes (decision 016): facts of the papers when it has seen them, and whatever is not known
 * yet or came by the same way. Contacts and addresses that the person gave, or somebody checked, stay.
 */
export function valuesToTake(known: Known, named: Pick<Named, 'way' | 'confirmed' | 'values'>): Partial<ProfileValues> {
  const { profile } = known;
  const taken = entries(named).filter(
    ([name]) =>
      mayTell(known, named.confirmed, name) &&
      (!profile[name]?.value || profile[name].source === named.way || (named.confirmed && isFact(name))),
  );
  return Object.fromEntries(taken);
}

/** What the way tells otherwise than the profile has it, after `valuesToTake`: shown, and taken only when the person says so. */
export function valuesThatDiffer(
  known: Known,
  { confirmed, values }: Pick<Named, 'confirmed' | 'values'>,
): (keyof ProfileValues)[] {
  const { profile } = known;
  return entries({ values })
    .filter(([name, value]) => profile[name] && JSON.stringify(profile[name].value) !== JSON.stringify(value))
    .map(([name]) => name)
    .filter(name => mayTell(known, confirmed, name));
}

/**
 * Whether a confirmed person is named as somebody else, whatever their СНИЛС: neither the given name nor the day of birth is theirs
 * (the surname, of a certificate: it has no day). One of the two may have been written wrongly somewhere; both can be mended only by
 * who sees the passport.
 */
export function isSomebodyElse({ profile, trustLevel }: Known, { values }: Pick<Named, 'values'>): boolean {
  const { family, given, birthDate } = profile;
  if (trustLevel < 2 || !given || sameName(given.value, values.given)) return false;
  if (values.birthDate) return birthDate !== undefined && birthDate.value !== values.birthDate;
  return family !== undefined && !sameName(family.value, values.family);
}
