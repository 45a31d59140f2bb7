import { expect, test } from 'vitest';
import { defaultProfile } from '../../region/default-profile.ts';
import { instantOf } from '../../region/zone.ts';
import type { Status } from '../application.ts';
import type { ApplicationRow } from '../cases/case.ts';
import type { ClockStop } from '../schema.ts';
import { dueWords } from './due-words.ts';

const at = (date: string, time = '11:00') => instantOf(defaultProfile.timeZone, date, time);
const say = (
  status: Status,
  unit: 'working' | 'calendar',
  started: number | null,
  clockStops: ClockStop[] = [],
  now = at('2026-11-19'),
) => {
  const deadline = { number: 5, unit, from: 'registration' as const, act: '', verified: false };
  const dueAt = clockStops.some(stop => stop.resumedAt === null) ? null : at('2026-11-25', '23:59');
  const row = { status, submittedAt: at('2026-11-18'), clockStartedAt: started, clockStops, dueAt };
  return dueWords(defaultProfile, { deadline }, row as unknown as ApplicationRow, now);
};
const stopped = (date: string): ClockStop[] => [{ stoppedAt: at(date), resumedAt: null }];

test('before registration it says when that will be', () => {
  expect(say('submitted', 'working', null)).toBe('Зарегистрируем до 19 ноября 2026 г.');
});

test('late, it says since when', () => {
  expect(say('checking', 'working', at('2026-11-18'), [], at('2026-11-26'))).toBe('Срок решения прошёл 25 ноября 2026 г.');
  expect(say('submitted', 'working', null, [], at('2026-11-20'))).toBe('Срок регистрации прошёл 19 ноября 2026 г.');
  const late = [{ stoppedAt: at('2026-11-27'), resumedAt: null }];
  expect(say('needs_info', 'working', at('2026-11-18'), late, at('2026-11-28'))).toBe('Срок решения прошёл 25 ноября 2026 г.');
});

test('a term that waits for all documents says so', () => {
  expect(say('checking', 'working', null)).toBe('Решение через 5 рабочих дней после всех документов');
});

test('a running clock has a date', () => {
  expect(say('checking', 'working', at('2026-11-18'))).toBe('Решение до 25 ноября 2026 г.');
});

test.each([
  ['2026-11-18', 'working', 'Решение через 5 рабочих дней после вашего ответа'],
  ['2026-11-20', 'working', 'Решение через 4 рабочих дня после вашего ответа'],
  ['2026-11-25', 'working', 'Решение через 1 рабочий день после вашего ответа'],
  ['2026-11-20', 'calendar', 'Решение через 4 календарных дня после вашего ответа'],
  ['2026-11-23', 'calendar', 'Решение через 1 календарный день после вашего ответа'],
] as const)('a clock stopped on %s has no date but %s days left', (date, unit, words) => {
  expect(say('needs_info', unit, at('2026-11-18'), stopped(date))).toBe(words);
});

test.each(['approved', 'refused', 'ready', 'issued', 'withdrawn', 'intake_refused'] as const)('%s awaits nothing', status => {
  expect(say(status, 'working', at('2026-11-18'))).toBeNull();
});
