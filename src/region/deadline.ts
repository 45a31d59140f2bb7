import { type DayUnit, daysAfter, workingDayFrom } from './calendar.ts';
import type { RegionProfile } from './profile.ts';
import { endOfDay, localDate } from './zone.ts';

/** A term of law: 15 working days. `Deadline` of a service definition is one. */
export type Term = { number: number; unit: DayUnit };

/** A time (ms) when the clock stood still: from the request for more until the answer. */
export type Pause = { stoppedAt: number; resumedAt: number };

export type Due = {
  dueDate: string;
  /** The last millisecond of that date in the region: overdue when now is greater. */
  dueAt: number;
  /** Every day of the term, in order: «1-й день 23 ноября». */
  counted: string[];
  /** Where a calendar term ended before it moved off a day off (ГК РФ ст. 193 [K]); null when it did not move. */
  movedFrom: string | null;
};

/**
 * The end of a term that began at an instant (ms). It runs from the day after (ГК РФ ст. 191 [K]) in the region's time zone;
 * pass the start through `clockStart` where after-hours counts as the next working day.
 */
export const deadlineEnd = (profile: RegionProfile, startedAt: number, term: Term): Due =>
  pausedDeadline(profile, startedAt, term, []);

/**
 * The end of a term whose clock was stopped and resumed, pauses in order of time. Whole days before each stop are kept,
 * the rest run from the day after resuming; a stop and its end on one day take no day from anybody and change nothing.
 */
export function pausedDeadline(profile: RegionProfile, startedAt: number, term: Term, pauses: readonly Pause[]): Due {
  const { timeZone } = profile;
  let from = localDate(timeZone, startedAt);
  const counted: string[] = [];
  for (const { stoppedAt, resumedAt } of pauses) {
    const stopped = localDate(timeZone, stoppedAt);
    const resumed = localDate(timeZone, resumedAt);
    // A term that begins on the next working day may be stopped and resumed before it began.
    if (stopped === resumed || resumed <= from) continue;
    counted.push(...daysBefore(profile, from, stopped, term, counted.length));
    from = resumed;
  }
  counted.push(...daysAfter(profile, from, term.number - counted.length, term.unit));
  const end = counted.at(-1) ?? from;
  const dueDate = workingDayFrom(profile, end);
  return { dueDate, dueAt: endOfDay(timeZone, dueDate), counted, movedFrom: dueDate === end ? null : end };
}

/** Days of the term that are left once the clock stops at an instant (ms): «Решение через 6 рабочих дней после вашего документа». */
export function remaining(
  profile: RegionProfile,
  startedAt: number,
  term: Term,
  stoppedAt: number,
  earlier: readonly Pause[] = [],
): number {
  const stopped = localDate(profile.timeZone, stoppedAt);
  const { counted } = pausedDeadline(profile, startedAt, term, earlier);
  return counted.filter(day => day >= stopped).length;
}

/** The days of a term after `from` that were over before the day of the stop: that day itself is not over yet. */
const daysBefore = (profile: RegionProfile, from: string, stopped: string, term: Term, already: number): string[] =>
  daysAfter(profile, from, term.number - already, term.unit).filter(day => day < stopped);
