import { expect, test } from 'vitest';
import { formatMoney, formatNumber } from './money.ts';
import { formatPhone } from './phone.ts';
import { counted } from './plural.ts';

test.each([
  [0, '0 дней'],
  [1, '1 день'],
  [2, '2 дня'],
  [5, '5 дней'],
  [11, '11 дней'],
  [14, '14 дней'],
  [21, '21 день'],
  [104, '104 дня'],
  [111, '111 дней'],
])('%i is «%s»', (n, words) => expect(counted(n, 'день', 'дня', 'дней')).toBe(words));

test.each([
  [6_500_000, '65\u00a0000\u00a0₽'],
  [123_450, '1\u00a0234,50\u00a0₽'],
  [35_000, '350\u00a0₽'],
  [5, '0,05\u00a0₽'],
  [0, '0\u00a0₽'],
  [-50, '−0,50\u00a0₽'],
  [-123_456_789, '−1\u00a0234\u00a0567,89\u00a0₽'],
])('%i kopecks are %s', (kopecks, text) => expect(formatMoney(kopecks)).toBe(text));

test('numbers have a comma and groups of three', () => {
  expect(formatNumber(1234567.5)).toBe('1\u00a0234\u00a0567,5');
  expect(formatNumber(-12)).toBe('−12');
});

test('a Russian number is grouped, a foreign one is left alone', () => {
  expect(formatPhone('+79123456789')).toBe('+7 912 345-67-89');
  expect(formatPhone('+375291234567')).toBe('+375291234567');
});
