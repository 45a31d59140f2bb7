import { expect, test } from 'vitest';
import type { ExplainedDay } from '../../region/explain-term.ts';
import { deadlineLines, lineDays } from './deadline-lines.ts';

const off = (why: 'weekend' | 'holiday' | 'transferred', ...dates: string[]): ExplainedDay[] =>
  dates.map(date => ({ date, nth: null, why }));
const read = (days: ExplainedDay[]) => deadlineLines(days, 'working', []).map(line => `${lineDays(line)} – ${line.words}`);

test('days off in a row are one line that reads as a sentence', () => {
  const counted = { date: '2026-11-27', nth: 5, extra: false };
  expect(read([counted, ...off('weekend', '2026-11-28', '2026-11-29')])).toEqual([
    '27 ноября, пятница – 5-й рабочий день',
    '28 и 29 ноября – выходные, не считаются',
  ]);
});

test('a single day off stands with its weekday, two days of two months with both', () => {
  expect(read(off('weekend', '2026-11-28'))).toEqual(['28 ноября, суббота – выходной, не считается']);
  expect(read(off('weekend', '2026-10-31', '2026-11-01'))).toEqual(['31 октября и 1 ноября – выходные, не считаются']);
});

test('holidays are told by their name, more than two of them as a span', () => {
  expect(read(off('holiday', '2027-01-01', '2027-01-02', '2027-01-03', '2027-01-07'))).toEqual([
    'С 1 по 3 января – праздники, не считаются: Новогодние каникулы',
    '7 января, четверг – праздник, не считается: Рождество Христово',
  ]);
  expect(read(off('transferred', '2026-12-31'))).toEqual(['31 декабря, четверг – перенесённый выходной, не считается']);
});
