import { DAY } from '../platform/clock.ts';

/** Calendar days without a clock: ISO dates `2026-11-21`, and their number since 1970-01-01 for arithmetic. */
export const dayNumber = (iso: string): number =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / DAY;

export const isoDate = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** True of a date that exists: `2026-02-30` does not. */
export const isIsoDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && isoDate(dayNumber(text)) === text;

/** Saturday or Sunday. */
export function isWeekend(iso: string): boolean {
  // Day 0 was a Thursday.
  const weekday = (((dayNumber(iso) + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}
