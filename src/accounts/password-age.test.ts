import { expect, test } from 'vitest';
import { DAY } from '../platform/clock.ts';
import { isPasswordOld } from './password-age.ts';

const policy = { min: 10, advise: 12, composition: true, remindDays: 180 };
const NOW = Date.UTC(2026, 10, 28);
const ago = (days: number) => NOW - days * DAY;

test.each([
  ['of 179 days', { setAt: ago(179), laterAt: null }, false],
  ['of 180 days', { setAt: ago(180), laterAt: null }, true],
  ['put off 29 days ago', { setAt: ago(300), laterAt: ago(29) }, false],
  ['put off 30 days ago', { setAt: ago(300), laterAt: ago(30) }, true],
  ['that is not there', { setAt: null, laterAt: null }, false],
])('a password %s', (_, age, old) => expect(isPasswordOld(age, policy, NOW)).toBe(old));

test('a region may not remind at all', () => {
  expect(isPasswordOld({ setAt: ago(5000), laterAt: null }, { ...policy, remindDays: 0 }, NOW)).toBe(false);
  expect(isPasswordOld({ setAt: ago(90), laterAt: null }, { ...policy, remindDays: 90 }, NOW)).toBe(true);
});
