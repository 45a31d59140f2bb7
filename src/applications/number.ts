import { luhnDigit } from '../forms/identifiers/luhn.ts';
import { now } from '../platform/clock.ts';
import { isUniqueViolation } from '../platform/db.ts';
import { randomDigits } from '../platform/ids.ts';
import { Overloaded } from '../platform/problems.ts';
import type { RegionProfile } from '../region/profile.ts';
import { localDate } from '../region/zone.ts';

/** `<region>-<year>-<8 random digits>-<check digit>`: says nothing about how many there are, and a slip of the pen is noticed. */
export function newNumber(regionCode: string, year: number, digits = randomDigits(8)): string {
  return `${regionCode}-${year}-${digits}-${luhnDigit(`${regionCode}${year}${digits}`)}`;
}

/** A new number in this region at a moment: its year is that of the region's own calendar. */
const drawNumber = ({ code, timeZone }: RegionProfile, at: number): string =>
  newNumber(code, Number(localDate(timeZone, at).slice(0, 4)));

const ATTEMPTS = 8;

/**
 * Writes under a number drawn anew until it is nobody else's. `attempt` returns undefined when what it read has changed meanwhile
 * and it must be asked again, and lets a clash of numbers through. Throws Overloaded (503) when it never comes to rest.
 */
export async function underNewNumber<T>(
  profile: RegionProfile,
  attempt: (number: string, at: number) => Promise<T | undefined>,
): Promise<T> {
  for (let n = 1; n <= ATTEMPTS; n++) {
    const at = now();
    try {
      const outcome = await attempt(drawNumber(profile, at), at);
      if (outcome !== undefined) return outcome;
    } catch (error) {
      if (!isUniqueViolation(error, 'applications.number')) throw error;
    }
  }
  throw new Overloaded('no number came to rest');
}

/** Reads a number as people type it: spaces for dashes, or no dashes at all. Null when it is not one. */
export function parseNumber(typed: string): string | null {
  const digits = typed.replace(/[\s\-–—№]/g, '');
  const match = /^(\d{2})(\d{4})(\d{8})(\d)$/.exec(digits);
  if (!match) return null;
  const [, region, year, middle, check] = match;
  return luhnDigit(`${region}${year}${middle}`) === check ? `${region}-${year}-${middle}-${check}` : null;
}

/** The last digits of a number as people type them, four at least. Null when they are none, or enough for a whole number. */
export function parseTail(typed: string): string | null {
  const digits = typed.replace(/[\s\-–—№…]/g, '');
  return /^\d{4,14}$/.test(digits) ? digits : null;
}
