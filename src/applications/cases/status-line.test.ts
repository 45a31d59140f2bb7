import { describe, expect, test } from 'vitest';
import { services } from '../../catalogue/services.ts';
import { defaultProfile as region } from '../../region/default-profile.ts';
import { instantOf } from '../../region/zone.ts';
import { newNumber } from '../number.ts';
import { statusWords, verbWords } from '../texts.ts';
import { type Standing, statusLine } from './status-line.ts';

const at = (date: string, time = '12:00') => instantOf(region.timeZone, date, time);
const now = at('2026-11-18');
const statuses = Object.keys(statusWords) as Standing['status'][];
const deeds = Object.keys(verbWords) as NonNullable<Standing['last']>[];
const number = newNumber('99', 2026, '40142338');
const say = (standing: Partial<Standing>) =>
  statusLine(region, { number, status: 'checking', submittedAt: now, dueAt: null, ...standing }, now);

describe.each(statuses)('%s', status => {
  const lines = deeds.flatMap(last =>
    [null, at('2026-11-17', '23:59'), at('2026-12-27', '23:59')].flatMap(dueAt =>
      [at('2026-10-20'), now].flatMap(submittedAt =>
        [null, at('2026-12-27', '23:59')].map(waitUntil => say({ status, last, dueAt, submittedAt, waitUntil })),
      ),
    ),
  );

  test('is one SMS whatever happened, with its line end, and names the application', () => {
    for (const line of lines) {
      expect(`${line}\n`.length, line).toBeLessThanOrEqual(70);
      expect(line).toContain(number);
      expect(line).not.toMatch(/undefined|null|NaN| {2}|\n/);
    }
  });

  test('names no service and no department', () => {
    const words = [...services.map(each => each.title), ...region.departments.map(each => each.name)];
    for (const line of lines) for (const word of words) expect(line).not.toContain(word);
  });
});

test.each([
  [{ status: 'submitted' }, 'принято, зарегистрируем до 19.11.2026'],
  [{ status: 'submitted', submittedAt: at('2026-11-10') }, 'срок регистрации прошёл 11.11.2026'],
  [{ status: 'registered', dueAt: at('2026-12-07', '23:59') }, 'зарегистрировано, решение до 07.12.2026'],
  [{ status: 'registered' }, 'зарегистрировано, проверим документы'],
  [{ status: 'checking', dueAt: at('2026-12-07', '23:59') }, 'идёт проверка, решение до 07.12.2026'],
  [{ status: 'in_review', dueAt: at('2026-11-17', '23:59') }, 'срок прошёл 17.11.2026, решения нет'],
  [{ status: 'needs_info', waitUntil: at('2026-11-27', '23:59') }, 'ждём ваш ответ до 27.11.2026'],
  [{ status: 'checking', last: 'stop-waiting', dueAt: at('2026-12-07', '23:59') }, 'ответ не пришёл, решение до 07.12.2026'],
  [{ status: 'ready' }, 'документ готов'],
] as const)('%j reads «… %s»', (standing, words) => {
  expect(say(standing)).toMatch(new RegExp(`^Заявление ${number}:? ${words}$`));
});

test('while the clock stands no date of a decision is promised', () => {
  expect(say({ status: 'needs_info', dueAt: null, waitUntil: at('2026-11-27') })).not.toContain('решение');
});
