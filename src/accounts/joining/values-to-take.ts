import type { Profile, ProfileValues } from '../profile.ts';
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

const entries = ({ values }: Pick<Named, 'values'>) =>
  Object.entries(values).filter(([, value]) => value !== undefined) as [keyof ProfileValues, never][];

/**
 * What of a person's profile a way in changes (decision 016): facts of the papers when it has seen them, and whatever is not known
 * yet or came by the same way. Contacts and addresses that the person gave, or somebody checked, stay.
 */
export function valuesToTake(
  known: Partial<Profile>,
  named: Pick<Named, 'way' | 'confirmed' | 'values'>,
): Partial<ProfileValues> {
  const taken = entries(named).filter(
    ([name]) => !known[name]?.value || known[name].source === named.way || (named.confirmed && isFact(name)),
  );
  return Object.fromEntries(taken);
}

/** What the way tells otherwise than the profile has it, after `valuesToTake`: shown, and taken only when the person says so. */
export function valuesThatDiffer(known: Partial<Profile>, named: Pick<Named, 'values'>): (keyof ProfileValues)[] {
  return entries(named)
    .filter(([name, value]) => known[name] && JSON.stringify(known[name].value) !== JSON.stringify(value))
    .map(([name]) => name);
}
