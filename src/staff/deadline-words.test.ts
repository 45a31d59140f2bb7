import { expect, test } from 'vitest';
import { defaultProfile } from '../region/default-profile.ts';
import { instantOf } from '../region/zone.ts';
import { deadlineWords } from './deadline-words.ts';

const at = (date: string, time = '12:00') => instantOf(defaultProfile.timeZone, date, time);
const now = at('2026-11-18');
const say = (date: string, rest: Partial<Parameters<typeof deadlineWords>[1]> = {}) =>
  deadlineWords(
    defaultProfile,
    { sortAt: at(date, '23:59'), clockStopped: false, status: 'checking', escalatedFor: null, ...rest },
    now,
  );

test.each([
  ['2026-11-27', '27 ноября', false],
  ['2026-11-23', '23 ноября', false],
  ['2026-11-20', '20 ноября, осталось 2 рабочих дня', false],
  ['2026-11-19', '19 ноября, остался 1 рабочий день', false],
  ['2026-11-18', 'сегодня', false],
  ['2026-11-17', 'просрочено на 1 рабочий день', true],
  ['2026-11-16', 'просрочено на 2 рабочих дня', true],
  ['2026-11-11', 'просрочено на 5 рабочих дней', true],
] as const)('a deadline of %s is «%s»', (date, text, late) => {
  const said = say(date);
  expect([[said.text, said.note].filter(Boolean).join(', '), said.late]).toEqual([text, late]);
});

test('what the head was told of says so, until there is another deadline', () => {
  const told = at('2026-11-17', '23:59');
  expect(say('2026-11-17', { escalatedFor: told }).note).toBe('передано руководителю');
  expect(say('2026-11-16', { escalatedFor: told }).note).toBeUndefined();
});

test('a clock that stands has the end of waiting instead', () => {
  expect(say('2026-11-27', { clockStopped: true, status: 'needs_info' })).toEqual({
    text: 'приостановлен до 27 ноября',
    late: false,
  });
});

test('what is not registered says that', () => {
  expect(say('2026-11-19', { status: 'submitted' }).text).toBe('зарегистрировать до 19 ноября');
  expect(say('2026-11-18', { status: 'submitted' }).text).toBe('зарегистрировать сегодня');
  expect(say('2026-11-17', { status: 'submitted' })).toEqual({ text: 'просрочено на 1 рабочий день', late: true });
});
