import { expect, test } from 'vitest';
import { dateParts, parseDateParts } from './date-parts.ts';
import { dateAt, formatDate, formatDateTime, formatDay, formatTime } from './dates.ts';

test('dates are written in full Russian form', () => {
  expect(formatDate('2026-11-21')).toBe('21 ноября 2026 г.');
  expect(formatDate('1985-05-01')).toBe('1 мая 1985 г.');
  expect(formatDay('2026-11-27')).toBe('27 ноября');
  expect(formatDate('не дата')).toBe('не дата');
});

test('a moment falls on the date of the time zone', () => {
  const at = Date.UTC(2026, 10, 21, 20, 5);
  expect(dateAt(at, 'Asia/Krasnoyarsk')).toBe('2026-11-22');
  expect(dateAt(at, 'Europe/Moscow')).toBe('2026-11-21');
  expect(formatTime(at, 'Asia/Krasnoyarsk')).toBe('03:05');
  expect(formatDateTime(Date.UTC(2026, 0, 1), 'UTC')).toBe('1 января 2026 г., 00:00');
});

test.each([
  ['21', '11', '2026', '2026-11-21'],
  ['1', '2', '2024', '2024-02-01'],
  ['29', '02', '2024', '2024-02-29'],
  ['5', 'мая', '1985', '1985-05-05'],
  ['5', 'Май', '1985', '1985-05-05'],
  ['5', 'сент.', '1985', '1985-09-05'],
])('%s %s %s is %s', (day, month, year, iso) => {
  expect(parseDateParts({ day, month, year })).toEqual({ iso });
  expect(parseDateParts(dateParts(iso))).toEqual({ iso });
});

test.each([
  ['30', '02', '2023', 'day', 'Такого дня нет: в феврале 2023 года 28 дней.'],
  ['31', '4', '2023', 'day', 'Такого дня нет: в апреле 30 дней.'],
  ['29', '2', '1900', 'day', 'Такого дня нет: в феврале 1900 года 28 дней.'],
  ['0', '4', '2023', 'day', 'День – это число от 1 до 31.'],
  ['x', '4', '2023', 'day', 'День – это число от 1 до 31.'],
  ['1', '13', '2023', 'month', 'Месяц – это число от 1 до 12.'],
  ['1', 'мартобря', '2023', 'month', 'Месяц – это число от 1 до 12.'],
  ['1', '1', '85', 'year', 'Введите год полностью, четырьмя цифрами, например 1985.'],
  ['1', '1', '0085', 'year', 'Год – это четыре цифры, например 1985.'],
  ['', '1', '1985', 'day', 'Введите день.'],
  ['1', '', '1985', 'month', 'Введите месяц.'],
  ['1', '1', '', 'year', 'Введите год.'],
])('%s %s %s is refused at %s: %s', (day, month, year, part, message) => {
  expect(parseDateParts({ day, month, year })).toEqual({ part, message });
});
