import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isWorkingDay, workingDayFrom, workingDaysBetween } from './calendar.ts';
import { dayNumber, isoDate } from './day.ts';
import { defaultProfile as region } from './default-profile.ts';

const date = fc.integer({ min: dayNumber('2025-10-01'), max: dayNumber('2028-12-31') }).map(isoDate);
const n = fc.integer({ min: 0, max: 60 });

/** The naive model: walks a JS Date by a day and asks the lists, sharing no code with the calendar. */
function* walk(from: string): Generator<{ iso: string; works: boolean }> {
  const day = new Date(`${from}T12:00:00Z`);
  for (;;) {
    day.setUTCDate(day.getUTCDate() + 1);
    const iso = day.toISOString().slice(0, 10);
    const year = region.calendar[iso.slice(0, 4)];
    const law = /-(01-0[1-8]|02-23|03-08|05-01|05-09|06-12|11-04)$/.test(iso);
    const weekend = [0, 6].includes(day.getUTCDay());
    yield { iso, works: year ? (!weekend && !year.holidays.includes(iso)) || year.workdays.includes(iso) : !weekend && !law };
  }
}

describe('the production calendar', () => {
  test('of 2026 has the 247 working days of the Government’s calendar, month by month', () => {
    const days = Array.from({ length: 365 }, (_, i) => isoDate(dayNumber('2026-01-01') + i)).filter(day =>
      isWorkingDay(region, day),
    );
    const months = Array.from({ length: 12 }, (_, i) => days.filter(day => Number(day.slice(5, 7)) === i + 1).length);
    expect(months).toEqual([15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22]);
    expect(days).toHaveLength(247);
  });

  test('knows transfers, working Saturdays and a year without a calendar', () => {
    expect(['2026-01-09', '2026-03-09', '2026-05-11', '2026-12-31'].filter(day => isWorkingDay(region, day))).toEqual([]);
    const saturday = {
      ...region,
      calendar: { 2028: { holidays: ['2028-05-08'], workdays: ['2028-05-06'], source: 'проверка' } },
    };
    expect([isWorkingDay(saturday, '2028-05-06'), isWorkingDay(saturday, '2028-05-08')]).toEqual([true, false]);
    expect([isWorkingDay(region, '2028-05-06'), isWorkingDay(region, '2028-05-08')]).toEqual([false, true]);
    expect(isWorkingDay(region, '2030-06-12')).toBe(false);
  });

  test('adds days as a walk by one day does', () => {
    fc.assert(
      fc.property(date, n, (from, number) => {
        let left = number;
        let last = from;
        for (const { iso, works } of walk(from)) {
          if (left === 0) break;
          if (works) [left, last] = [left - 1, iso];
        }
        expect(addDays(region, from, number, 'working')).toBe(last);
        expect(workingDaysBetween(region, from, last)).toBe(number);
        expect(workingDaysBetween(region, last, from)).toBe(number === 0 ? 0 : -number);
      }),
    );
  });

  test('adds calendar days and finds the next working day as a walk does', () => {
    fc.assert(
      fc.property(date, n, (from, number) => {
        let steps = 0;
        let reached = from;
        for (const { iso } of walk(from)) {
          if (steps++ === number) break;
          reached = iso;
        }
        expect(addDays(region, from, number, 'calendar')).toBe(reached);
        const eve = isoDate(dayNumber(from) - 1);
        for (const { iso, works } of walk(eve))
          if (works) {
            expect(workingDayFrom(region, from)).toBe(iso);
            break;
          }
      }),
    );
  });
});
