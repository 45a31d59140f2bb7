import type { Question } from '../integrations/registries/question.ts';
import type { Profile, ProfileValues } from '../persons/profile.ts';

/**
 * What a registry is to be asked about a value, with the rest as it will stand in the profile; null when something it needs is not
 * known: a birth date, or the passport by which ФНС finds an ИНН.
 */
export function questionAbout(kind: 'snils' | 'inn' | 'passport', values: Partial<ProfileValues>): Question | null {
  const { family, given, patronymic = '', birthDate, passport, snils } = values;
  if (family === undefined || given === undefined || birthDate === undefined) return null;
  const who = { family, given, patronymic, birthDate };
  if (kind === 'snils') return snils === undefined ? null : { kind, who, snils };
  if (passport === undefined) return null;
  const { series, number, issuedAt } = passport;
  return kind === 'inn' ? { kind, who, passport: { series, number } } : { kind, who, passport: { series, number, issuedAt } };
}

/** The profile's values without their sources. */
export const plainValues = (profile: Profile): ProfileValues =>
  Object.fromEntries(Object.entries(profile).map(([name, kept]) => [name, kept.value])) as ProfileValues;
