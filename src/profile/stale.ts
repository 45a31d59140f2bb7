import type { Profile } from '../persons/profile.ts';
import { DAY } from '../platform/clock.ts';

/** Why a profile may not be true any more: the passport had to be changed at an age, or nobody has looked at it for long. */
export type StaleReason = 'passport' | 'old';

/** ПП РФ от 23.12.2023 № 2267 [K]: a passport is changed at 20 and at 45, within 90 days after the birthday. */
const AGES = [20, 45];
const GRACE = 90 * DAY;

/** What to remind of, if anything. `today` is ISO; `months` 0 never asks about the age of the data. */
export function staleReason(profile: Profile, today: string, months: number): StaleReason | null {
  const { birthDate, passport } = profile;
  if (birthDate && passport && AGES.some(age => isOutdated(birthDate.value, passport.value.issuedAt, age, today)))
    return 'passport';
  if (months === 0) return null;
  const told = Math.max(...Object.values(profile).map(kept => kept.at));
  return told < Date.parse(shifted(today, -months)) ? 'old' : null;
}

function isOutdated(birth: string, issued: string, age: number, today: string): boolean {
  const birthday = `${Number(birth.slice(0, 4)) + age}${birth.slice(4)}`.replace(/-02-29$/, '-03-01');
  const last = new Date(Date.parse(birthday) + GRACE).toISOString().slice(0, 10);
  return issued < birthday && last < today;
}

/** The same day so many months away; the last day of a shorter month. */
function shifted(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}
