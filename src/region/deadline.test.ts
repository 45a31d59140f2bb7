import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../platform/clock.ts';
import { isWorkingDay } from './calendar.ts';
import { clockStart } from './clock-start.ts';
import { dayNumber, isoDate } from './day.ts';
import { deadlineEnd, type Pause, pausedDeadline, remaining, type Term } from './deadline.ts';
import { defaultProfile as region } from './default-profile.ts';
import { endOfDay, instantOf, localDate, localTime } from './zone.ts';

const at = (date: string, time = '12:00') => instantOf(region.timeZone, date, time);
const working = (number: number): Term => ({ number, unit: 'working' });
const calendar = (number: number): Term => ({ number, unit: 'calendar' });

const instant = fc.integer({ min: at('2025-12-01'), max: at('2027-12-01') });
const term = fc.record({
  number: fc.integer({ min: 1, max: 40 }),
  unit: fc.constantFrom('working' as const, 'calendar' as const),
});

/** The naive model: every day from the start on is counted unless it is a day off (working terms) or the clock stood still on it. */
function naive(startedAt: number, { number, unit }: Term, pauses: Pause[]) {
  const day = (ms: number) => localDate(region.timeZone, ms);
  const counted: string[] = [];
  for (let d = dayNumber(day(startedAt)) + 1; counted.length < number; d++) {
    const date = isoDate(d);
    const stood = pauses.some(p => day(p.stoppedAt) !== day(p.resumedAt) && day(p.stoppedAt) <= date && date <= day(p.resumedAt));
    if (!stood && (unit === 'calendar' || isWorkingDay(region, date))) counted.push(date);
  }
  let due = dayNumber(counted.at(-1)!);
  while (!isWorkingDay(region, isoDate(due))) due++;
  return { counted, dueDate: isoDate(due) };
}

describe('a term of law', () => {
  test('runs from the day after, over the holidays of December and January', () => {
    const due = deadlineEnd(region, at('2026-12-29'), working(3));
    expect(due.counted).toEqual(['2026-12-30', '2027-01-11', '2027-01-12']);
    expect(due.dueDate).toBe('2027-01-12');
    expect(due.dueAt).toBe(endOfDay('Asia/Krasnoyarsk', '2027-01-12'));
  });

  test('in calendar days that ends on a day off ends on the next working day, and says so', () => {
    const due = deadlineEnd(region, at('2026-11-21'), calendar(14));
    expect(due).toMatchObject({ dueDate: '2026-12-07', movedFrom: '2026-12-05' });
    expect(due.counted).toHaveLength(14);
    expect(deadlineEnd(region, at('2026-11-20'), calendar(14))).toMatchObject({ dueDate: '2026-12-04', movedFrom: null });
  });

  test('is counted on the region’s clocks, not in UTC', () => {
    expect(deadlineEnd(region, Date.parse('2026-11-23T16:59:59Z'), working(1)).dueDate).toBe('2026-11-24');
    expect(deadlineEnd(region, Date.parse('2026-11-23T17:00:00Z'), working(1)).dueDate).toBe('2026-11-25');
  });

  test('keeps the days before a stop and runs on from the day after resuming', () => {
    const pause = { stoppedAt: at('2026-11-18'), resumedAt: at('2026-11-25') };
    expect(remaining(region, at('2026-11-13'), working(8), pause.stoppedAt)).toBe(6);
    const due = pausedDeadline(region, at('2026-11-13'), working(8), [pause]);
    expect(due.counted).toEqual(
      ['11-16', '11-17', '11-26', '11-27', '11-30', '12-01', '12-02', '12-03'].map(day => `2026-${day}`),
    );
  });

  test('stopped on its last day still leaves that day after the answer', () => {
    const pause = { stoppedAt: at('2026-11-18'), resumedAt: at('2026-11-25') };
    expect(remaining(region, at('2026-11-13'), working(3), pause.stoppedAt)).toBe(1);
    expect(pausedDeadline(region, at('2026-11-13'), working(3), [pause]).dueDate).toBe('2026-11-26');
  });

  test('that was over before the stop does not come back', () => {
    const pause = { stoppedAt: at('2026-11-18'), resumedAt: at('2026-11-25') };
    expect(remaining(region, at('2026-11-13'), working(2), pause.stoppedAt)).toBe(0);
    expect(pausedDeadline(region, at('2026-11-13'), working(2), [pause]).dueDate).toBe('2026-11-17');
  });

  test('with any pauses is the same as crossing days off one by one', () => {
    const gaps = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 * DAY }), fc.integer({ min: 0, max: 20 * DAY })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(instant, term, gaps, fc.integer({ min: 0, max: 4 * DAY }), (startedAt, given, list, early) => {
        let time = startedAt - early;
        const pauses = list.map(([runs, stands]) => {
          const stoppedAt = time + runs;
          time = stoppedAt + stands;
          return { stoppedAt, resumedAt: time };
        });
        const due = pausedDeadline(region, startedAt, given, pauses);
        expect({ counted: due.counted, dueDate: due.dueDate }).toEqual(naive(startedAt, given, pauses));
        const last = pauses.at(-1);
        if (!last || localDate(region.timeZone, last.stoppedAt) === localDate(region.timeZone, last.resumedAt)) return;
        const left = remaining(region, startedAt, given, last.stoppedAt, pauses.slice(0, -1));
        expect(due.counted.filter(day => day > localDate(region.timeZone, last.resumedAt))).toHaveLength(left);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the start of the clock', () => {
  test.each([
    ['in working hours at once', '2026-11-20', '10:15', '2026-11-20', '10:15'],
    ['early, when the day opens', '2026-11-20', '07:00', '2026-11-20', '09:00'],
    ['after hours, on the next working day', '2026-11-20', '18:00', '2026-11-23', '09:00'],
    ['on a day off likewise', '2026-11-21', '11:00', '2026-11-23', '09:00'],
    ['before long holidays after them', '2026-12-30', '20:00', '2027-01-11', '09:00'],
  ])('is %s', (_, date, time, startDate, startTime) => {
    const start = clockStart(region, at(date, time));
    expect([localDate(region.timeZone, start), localTime(region.timeZone, start)]).toEqual([startDate, startTime]);
  });

  test('is never earlier than the event, always in working hours, and starting again changes nothing', () => {
    fc.assert(
      fc.property(instant, ms => {
        const start = clockStart(region, ms);
        expect(start).toBeGreaterThanOrEqual(ms);
        expect(isWorkingDay(region, localDate(region.timeZone, start))).toBe(true);
        expect(clockStart(region, start)).toBe(start);
      }),
    );
  });
});
