import { luhnDigit } from '../forms/identifiers/luhn.ts';
import { randomDigits } from '../platform/ids.ts';
import type { RegionProfile } from '../region/profile.ts';
import { localDate } from '../region/zone.ts';

/** `<region>-<year>-<8 random digits>-<check digit>`: says nothing about how many there are, and a slip of the pen is noticed. */
export function newNumber(regionCode: string, year: number, digits = randomDigits(8)): string {
  return `${regionCode}-${year}-${digits}-${luhnDigit(`${regionCode}${year}${digits}`)}`;
}

/** A new number in this region at a moment: its year is that of the region's own calendar. */
export const drawNumber = ({ code, timeZone }: RegionProfile, at: number): string =>
  newNumber(code, Number(localDate(timeZone, at).slice(0, 4)));

/** Reads a number as people type it: spaces for dashes, or no dashes at all. Null when it is not one. */
export function parseNumber(typed: string): string | null {
  const digits = typed.replace(/[\s\-–—№]/g, '');
  const match = /^(\d{2})(\d{4})(\d{8})(\d)$/.exec(digits);
  if (!match) return null;
  const [, region, year, middle, check] = match;
  return luhnDigit(`${region}${year}${middle}`) === check ? `${region}-${year}-${middle}-${check}` : null;
}
