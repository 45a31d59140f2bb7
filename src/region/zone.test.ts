import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isIsoDate, isoDate, isWeekend } from './day.ts';
import { endOfDay, instantOf, localDate, localTime } from './zone.ts';

const zones = [
  'Asia/Krasnoyarsk',
  'Europe/Kaliningrad',
  'Asia/Kamchatka',
  'America/New_York',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];
const zone = fc.constantFrom(...zones);
const instant = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2032, 0, 1) });

test('the zone’s date and time are those that Intl shows', () => {
  fc.assert(
    fc.property(zone, instant, (timeZone, at) => {
      const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
      expect(`${localDate(timeZone, at)} ${localTime(timeZone, at)}`).toBe(shown);
    }),
  );
});

test('a day ends one millisecond before the next one, also where midnight is skipped', () => {
  fc.assert(
    fc.property(zone, instant, (timeZone, at) => {
      const date = localDate(timeZone, at);
      const end = endOfDay(timeZone, date);
      expect(end).toBeGreaterThanOrEqual(at);
      expect(localDate(timeZone, end)).toBe(date);
      expect(localDate(timeZone, end + 1)).toBe(isoDate(dayNumber(date) + 1));
    }),
    { numRuns: 500 },
  );
});

test('an instant is found by what the clocks show; the first of two, the end of a gap', () => {
  expect(new Date(instantOf('Asia/Krasnoyarsk', '2026-11-21', '09:00')).toISOString()).toBe('2026-11-21T02:00:00.000Z');
  expect(new Date(instantOf('America/New_York', '2026-11-01', '01:30')).toISOString()).toBe('2026-11-01T05:30:00.000Z');
  expect(new Date(instantOf('America/New_York', '2026-03-08', '02:30')).toISOString()).toBe('2026-03-08T07:30:00.000Z');
});

test('dates are told from what only looks like one', () => {
  expect(['2026-02-28', '2028-02-29', '2026-12-31'].filter(isIsoDate)).toHaveLength(3);
  expect(['2026-02-30', '2027-02-29', '2026-13-01', '2026-1-1', '', '2026-01-01T00'].filter(isIsoDate)).toEqual([]);
  expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '1969-12-27'].map(isWeekend)).toEqual([
    false,
    true,
    true,
    false,
    true,
  ]);
});
