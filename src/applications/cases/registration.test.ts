import { expect, test } from 'vitest';
import { defaultProfile } from '../../region/default-profile.ts';
import { instantOf, localDate, localTime } from '../../region/zone.ts';
import { dueWithStops, firstSort, registration } from './registration.ts';

// 2026-11: the 4th is a holiday (Wednesday), the 20th a Friday, the 23rd a Monday.
const zone = defaultProfile.timeZone;
const at = (date: string, time: string) => instantOf(zone, date, time);
const day = (instant: number | null) => instant && `${localDate(zone, instant)} ${localTime(zone, instant)}`;
const term = (number: number, unit: 'working' | 'calendar') => ({
  deadline: { number, unit, from: 'registration' as const, act: '', verified: false },
});

test.each([
  ['in working hours it starts at once', ['2026-11-18', '11:20'], '2026-11-18 11:20', '2026-11-25'],
  ['before hours it starts at the opening', ['2026-11-18', '05:00'], '2026-11-18 09:00', '2026-11-25'],
  ['at the last minute it is today', ['2026-11-18', '17:59'], '2026-11-18 17:59', '2026-11-25'],
  ['after hours it is the next working day', ['2026-11-18', '18:00'], '2026-11-19 09:00', '2026-11-26'],
  ['on Friday evening it is Monday', ['2026-11-20', '20:00'], '2026-11-23 09:00', '2026-11-30'],
  ['on Saturday it is Monday', ['2026-11-21', '12:00'], '2026-11-23 09:00', '2026-11-30'],
  ['on the eve of a holiday it is after it', ['2026-11-03', '23:00'], '2026-11-05 09:00', '2026-11-12'],
] as const)('%s', (_, [date, time], start, due) => {
  const submitted = at(date, time);
  const set = registration(defaultProfile, term(5, 'working'), submitted, submitted + 1);
  expect(set.registeredAt).toBe(submitted + 1);
  expect(day(set.clockStartedAt)).toBe(start);
  expect(day(set.dueAt)).toBe(`${due} 23:59`);
});

test('an officer who registers late takes no day from the applicant', () => {
  const submitted = at('2026-11-18', '11:00');
  const early = registration(defaultProfile, term(20, 'calendar'), submitted, submitted);
  const late = registration(defaultProfile, term(20, 'calendar'), submitted, at('2026-11-24', '11:00'));
  expect(late.dueAt).toBe(early.dueAt);
  expect(day(late.dueAt)).toBe('2026-12-08 23:59');
});

test('calendar days that end on a day off end on the next working day', () => {
  const set = registration(defaultProfile, term(10, 'calendar'), at('2026-11-18', '11:00'), 0);
  expect(day(set.dueAt)).toBe('2026-11-30 23:59');
});

test('until registration the queue counts to the end of the next working day', () => {
  expect(day(firstSort(defaultProfile, at('2026-11-18', '11:00')))).toBe('2026-11-19 23:59');
  expect(day(firstSort(defaultProfile, at('2026-11-20', '11:00')))).toBe('2026-11-23 23:59');
  expect(day(firstSort(defaultProfile, at('2026-11-20', '19:00')))).toBe('2026-11-24 23:59');
});

test('a clock that stood goes on with the days it had left', () => {
  const started = at('2026-11-16', '11:00');
  const service = term(5, 'working');
  const stop = { stoppedAt: at('2026-11-18', '12:00'), resumedAt: at('2026-11-24', '12:00') };
  expect(day(dueWithStops(defaultProfile, service, started, []))).toBe('2026-11-23 23:59');
  // One day (the 17th) was over before the stop; four more run from the 25th.
  expect(day(dueWithStops(defaultProfile, service, started, [stop]))).toBe('2026-11-30 23:59');
  const second = { stoppedAt: at('2026-11-26', '12:00'), resumedAt: at('2026-12-01', '12:00') };
  expect(day(dueWithStops(defaultProfile, service, started, [stop, second]))).toBe('2026-12-04 23:59');
  expect(day(dueWithStops(defaultProfile, service, started, [{ ...stop, resumedAt: stop.stoppedAt + 60_000 }]))).toBe(
    '2026-11-23 23:59',
  );
});

test('while the clock stands, and before it began, there is no deadline', () => {
  const stop = { stoppedAt: at('2026-11-18', '12:00'), resumedAt: null };
  expect(dueWithStops(defaultProfile, term(5, 'working'), at('2026-11-16', '11:00'), [stop])).toBeNull();
  expect(dueWithStops(defaultProfile, term(5, 'working'), null, [])).toBeNull();
});
