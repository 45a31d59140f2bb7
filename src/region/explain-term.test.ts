import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../platform/clock.ts';
import { isWorkingDay } from './calendar.ts';
import { clockStart } from './clock-start.ts';
import { dayNumber, isoDate, isWeekend } from './day.ts';
import { type Pause, pausedDeadline, remaining, type Term } from './deadline.ts';
import { defaultProfile as region } from './default-profile.ts';
import { type ExplainedDay, explainTerm } from './explain-term.ts';
import { isFixedHoliday } from './holidays.ts';
import { instantOf, localDate } from './zone.ts';

const at = (date: string, time = '12:00') => instantOf(region.timeZone, date, time);
const day = (ms: number) => localDate(region.timeZone, ms);
const say = (days: ExplainedDay[]) =>
  days.map(each => `${each.date.slice(5)} ${each.nth ?? (each as { why: string }).why}`).join(', ');

test('working days over a weekend and a holiday', () => {
  const { days } = explainTerm(region, at('2026-10-30'), { number: 3, unit: 'working' }, []);
  expect(say(days)).toBe('10-30 start, 10-31 weekend, 11-01 weekend, 11-02 1, 11-03 2, 11-04 holiday, 11-05 3');
});

test('days off moved by the Government, and a Saturday made working', () => {
  const { days } = explainTerm(region, at('2026-12-30'), { number: 1, unit: 'working' }, []);
  expect(say(days).split(', ').slice(0, 3)).toEqual(['12-30 start', '12-31 transferred', '01-01 holiday']);
  const year = { holidays: ['2028-05-08', '2028-05-09'], workdays: ['2028-05-06'], source: 'проверка' };
  const own = { ...region, calendar: { 2028: year } };
  const saturday = explainTerm(own, at('2028-05-05'), { number: 2, unit: 'working' }, []).days;
  expect(say(saturday)).toBe('05-05 start, 05-06 1, 05-07 weekend, 05-08 transferred, 05-09 holiday, 05-10 2');
  expect(saturday[1]).toMatchObject({ extra: true });
});

test('a calendar term that ends on a day off moves on, and says so', () => {
  const { days, due } = explainTerm(region, at('2026-11-21'), { number: 14, unit: 'calendar' }, []);
  expect(say(days).endsWith('12-05 14, 12-06 moved, 12-07 moved')).toBe(true);
  expect(due?.dueDate).toBe('2026-12-07');
});

test('a pause is shown day by day, and while it lasts there is no date', () => {
  const pause = { stoppedAt: at('2026-11-18'), resumedAt: at('2026-11-20') };
  const five: Term = { number: 5, unit: 'working' };
  const over = explainTerm(region, at('2026-11-16'), five, [pause]);
  expect(say(over.days).slice(0, 75)).toBe('11-16 start, 11-17 1, 11-18 paused, 11-19 paused, 11-20 paused, 11-21 weeke');
  const standing = explainTerm(region, at('2026-11-16'), five, [], { stoppedAt: pause.stoppedAt, today: '2026-11-19' });
  expect([say(standing.days), standing.due, standing.left]).toEqual([
    '11-16 start, 11-17 1, 11-18 paused, 11-19 paused',
    null,
    4,
  ]);
});

describe('for any start, term and pauses', () => {
  const start = fc.integer({ min: at('2025-12-01'), max: at('2027-12-01') });
  const workingStart = start.map(ms => clockStart(region, ms));
  const early = fc.integer({ min: 0, max: 12 * 3_600_000 });
  const term = fc.record({
    number: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom('working' as const, 'calendar' as const),
  });
  const gaps = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 * DAY }), fc.integer({ min: 0, max: 20 * DAY })), { maxLength: 4 });
  /** The first may come before the start: what came in the evening starts on the next working day. */
  const pausesOf = (startedAt: number, list: [number, number][], early: number): Pause[] => {
    let time = startedAt - early;
    return list.map(([runs, stands]) => {
      const stoppedAt = time + runs;
      time = stoppedAt + stands;
      return { stoppedAt, resumedAt: time };
    });
  };

  /** Every reason by the calendar alone: a day without one would be a day taken from somebody. */
  function reasonHolds(each: ExplainedDay, { unit }: Term, startedAt: number, pauses: Pause[]): boolean {
    const { date } = each;
    if (each.nth !== null) return unit === 'calendar' || isWorkingDay(region, date);
    const stood = pauses.some(p => day(p.stoppedAt) !== day(p.resumedAt) && day(p.stoppedAt) <= date && date <= day(p.resumedAt));
    switch (each.why) {
      case 'start':
        return date === day(startedAt);
      case 'paused':
        return stood;
      case 'moved':
        return unit === 'calendar';
      case 'weekend':
        return isWeekend(date) && !isFixedHoliday(date) && !isWorkingDay(region, date) && !stood;
      case 'holiday':
        return isFixedHoliday(date) && !isWorkingDay(region, date);
      case 'transferred':
        return !isWeekend(date) && !isWorkingDay(region, date);
    }
  }

  test('every day stands once, the counted ones make the term, the last is the deadline, each reason holds', () => {
    fc.assert(
      fc.property(workingStart, term, gaps, early, (startedAt, given, list, before) => {
        const pauses = pausesOf(startedAt, list, before);
        const { days, due } = explainTerm(region, startedAt, given, pauses);
        const truth = pausedDeadline(region, startedAt, given, pauses);
        const first = dayNumber(days[0]!.date);
        expect(first).toBeLessThanOrEqual(dayNumber(day(startedAt)));
        expect(days.map(each => each.date)).toEqual(days.map((_, i) => isoDate(first + i)));
        expect(days.at(-1)?.date).toBe(truth.dueDate);
        expect(due).toEqual(truth);
        const counted = days.filter(each => each.nth !== null);
        expect(counted.map(each => each.nth)).toEqual(Array.from({ length: given.number }, (_, i) => i + 1));
        expect(counted.map(each => each.date)).toEqual(truth.counted);
        expect(days.filter(each => !reasonHolds(each, given, startedAt, pauses))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('while the clock stands, the counted and the left make the term', () => {
    fc.assert(
      fc.property(workingStart, term, gaps, fc.integer({ min: 0, max: 30 }), (startedAt, given, list, waited) => {
        const pauses = pausesOf(startedAt, list, 0);
        const last = pauses.at(-1);
        const stoppedAt = (last?.resumedAt ?? startedAt) + 3 * DAY;
        const today = day(stoppedAt + waited * DAY);
        const { days, due, left } = explainTerm(region, startedAt, given, pauses, { stoppedAt, today });
        expect(left).toBe(remaining(region, startedAt, given, stoppedAt, pauses));
        // A term that was over before the stop keeps its date.
        if (left === 0) {
          expect(due).toEqual(pausedDeadline(region, startedAt, given, pauses));
          return;
        }
        expect(due).toBeNull();
        expect(days.filter(each => each.nth !== null).length + left).toBe(given.number);
        expect(days.at(-1)?.date).toBe(today);
        expect(
          days.filter(
            each => !reasonHolds(each, given, startedAt, [...pauses, { stoppedAt, resumedAt: stoppedAt + (waited + 1) * DAY }]),
          ),
        ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
