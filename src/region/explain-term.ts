import { isWorkingDay } from './calendar.ts';
import { dayNumber, isoDate, isWeekend } from './day.ts';
import { type Due, type Pause, pausedDeadline, remaining, type Term } from './deadline.ts';
import { isFixedHoliday } from './holidays.ts';
import type { RegionProfile } from './profile.ts';
import { localDate } from './zone.ts';

/**
 * Why a day of a term was not counted: it began on that day (ГК РФ ст. 191 [K]), offices rest, the clock stood, or a calendar
 * term that ended on a day off moved over it (ГК РФ ст. 193 [K]).
 */
export type Uncounted = 'start' | 'weekend' | 'holiday' | 'transferred' | 'paused' | 'moved';

/** One calendar day of a term: the n-th counted, or why not. `extra`: a weekend made working by the calendar. */
export type ExplainedDay =
  | { date: string; nth: number; extra: boolean }
  | { date: string; nth: null; why: Uncounted; pause?: number };

/** `due` is null while the clock stands; then `left` days remain. `pause` of a day is the place of its pause in the list. */
export type Explained = { days: ExplainedDay[]; due: Due | null; left: number };

/**
 * Every calendar day of a term from the day it began (or was stopped before it) to its last, or while the clock stands to `today`, each with its reason.
 * What is counted is what `pausedDeadline` counts: this only says why.
 */
export function explainTerm(
  profile: RegionProfile,
  startedAt: number,
  term: Term,
  pauses: readonly Pause[],
  stop?: { stoppedAt: number; today: string },
): Explained {
  const { timeZone } = profile;
  const day = (at: number) => localDate(timeZone, at);
  const due = pausedDeadline(profile, startedAt, term, pauses);
  // A term that was over before the stop is over.
  const standing = stop && remaining(profile, startedAt, term, stop.stoppedAt, pauses) > 0 ? stop : undefined;
  const stopped = standing && day(standing.stoppedAt);
  const counted = stopped ? due.counted.filter(date => date < stopped) : due.counted;
  const nth = new Map(counted.map((date, i) => [date, i + 1]));
  const spells = pauses.map(({ stoppedAt, resumedAt }) => ({ from: day(stoppedAt), to: day(resumedAt) }));
  if (standing && stopped) spells.push({ from: stopped, to: standing.today });
  const first = day(startedAt);
  const end = counted.at(-1) ?? first;
  const last = standing && stopped ? [standing.today, stopped].toSorted()[1]! : due.dueDate;
  const explain = (date: string): ExplainedDay => {
    const n = nth.get(date);
    if (n !== undefined) return { date, nth: n, extra: isWeekend(date) && isWorkingDay(profile, date) };
    const pause = spells.findIndex(({ from, to }) => from !== to && from <= date && date <= to);
    const open = pause < 0 && date === stopped ? spells.length - 1 : pause;
    // A term that begins on the next working day may be stopped before it.
    if (date === first && (open < 0 || spells[open]!.from >= first)) return { date, nth: null, why: 'start' };
    if (open >= 0) return { date, nth: null, why: 'paused', pause: open };
    // A calendar term passes over no day but at its end.
    if (term.unit === 'calendar' && date > end) return { date, nth: null, why: 'moved' };
    return { date, nth: null, why: reasonOff(date) };
  };
  const begin = [
    first,
    ...spells.filter(({ from, to }) => from !== to || from === stopped).map(({ from }) => from),
  ].toSorted()[0]!;
  const days = Array.from({ length: dayNumber(last) - dayNumber(begin) + 1 }, (_, i) => explain(isoDate(dayNumber(begin) + i)));
  return standing
    ? { days, due: null, left: remaining(profile, startedAt, term, standing.stoppedAt, pauses) }
    : { days, due, left: 0 };
}

const reasonOff = (date: string): Uncounted => (isFixedHoliday(date) ? 'holiday' : isWeekend(date) ? 'weekend' : 'transferred');
