import { dayNumber, isoDate, isWeekend } from './day.ts';
import { isFixedHoliday } from './holidays.ts';
import type { CalendarYear, RegionProfile } from './profile.ts';

/** Terms of law are counted in one of these. */
export type DayUnit = 'working' | 'calendar';

type DaysOff = { holidays: Set<string>; workdays: Set<string> };
const daysOff = new WeakMap<CalendarYear, DaysOff>();

function daysOffOf(year: CalendarYear): DaysOff {
  let known = daysOff.get(year);
  if (!known) {
    known = { holidays: new Set(year.holidays), workdays: new Set(year.workdays) };
    daysOff.set(year, known);
  }
  return known;
}

/** Whether offices work on an ISO date. A year without a calendar has its weekends and the holidays of ТК РФ ст. 112 off. */
export function isWorkingDay(profile: RegionProfile, date: string): boolean {
  const year = profile.calendar[date.slice(0, 4)];
  if (!year) return !isWeekend(date) && !isFixedHoliday(date);
  const { holidays, workdays } = daysOffOf(year);
  return workdays.has(date) || (!isWeekend(date) && !holidays.has(date));
}

/** The nearest working day, the date itself included. */
export function workingDayFrom(profile: RegionProfile, date: string): string {
  let day = dayNumber(date);
  while (!isWorkingDay(profile, isoDate(day))) day++;
  return isoDate(day);
}

/** The n days of a unit that follow a date, in order; the date itself is not among them (ГК РФ ст. 191 [K]). */
export function daysAfter(profile: RegionProfile, from: string, n: number, unit: DayUnit): string[] {
  const days: string[] = [];
  for (let day = dayNumber(from) + 1; days.length < n; day++) {
    const date = isoDate(day);
    if (unit === 'calendar' || isWorkingDay(profile, date)) days.push(date);
  }
  return days;
}

/** The date n days of a unit after another; n is 0 or more, and 0 gives the date itself even when it is a day off. */
export const addDays = (profile: RegionProfile, from: string, n: number, unit: DayUnit): string =>
  unit === 'calendar' ? isoDate(dayNumber(from) + n) : (daysAfter(profile, from, n, unit).at(-1) ?? from);

/** Working days after `from` up to and including `to`; negative when `to` is the earlier one. */
export function workingDaysBetween(profile: RegionProfile, from: string, to: string): number {
  if (to < from) return -workingDaysBetween(profile, to, from);
  const last = dayNumber(to);
  let count = 0;
  for (let day = dayNumber(from) + 1; day <= last; day++) if (isWorkingDay(profile, isoDate(day))) count++;
  return count;
}
