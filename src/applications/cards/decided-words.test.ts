import { expect, test } from 'vitest';
import { entrepreneurRegistration } from '../../catalogue/business/entrepreneur-registration.ts';
import { huntingTicket } from '../../catalogue/nature/hunting-ticket.ts';
import { defaultProfile } from '../../region/default-profile.ts';
import { instantOf } from '../../region/zone.ts';
import type { OpenedCase } from '../cases/read-case.ts';
import { decidedWords } from './decided-words.ts';

const at = (date: string) => instantOf(defaultProfile.timeZone, date, '11:00');
const say = (application: object, rest: object = {}) =>
  decidedWords(defaultProfile, {
    application: { status: 'ready', submittedAt: at('2026-11-09'), registeredAt: at('2026-11-09'), dueAt: null, ...application },
    ...{ service: huntingTicket, outside: null, ...rest },
  } as unknown as OpenedCase);

test('a decision is told by its day and the day it was due', () => {
  expect(say({ decidedAt: at('2026-11-12'), dueAt: at('2026-11-20') })).toBe('Решение 12 ноября 2026 г., срок был до 20 ноября');
  expect(say({ decidedAt: at('2026-12-30'), dueAt: at('2027-01-11') })).toBe(
    'Решение 30 декабря 2026 г., срок был до 11 января 2027 г.',
  );
});

test('before it there are no such words, and a term that never began is not made up', () => {
  expect(say({ decidedAt: null, dueAt: at('2026-11-20') })).toBeNull();
  expect(say({ decidedAt: at('2026-11-12') })).toBe('Решение 12 ноября 2026 г.');
});

test('what was not accepted was due by the day of registration', () => {
  const refused = { status: 'intake_refused', decidedAt: at('2026-11-10'), registeredAt: null };
  expect(say(refused)).toBe('Решение 10 ноября 2026 г., срок был до 10 ноября');
});

test('another body is measured by its own term', () => {
  const order = { state: 'decided', dueAt: at('2026-11-16') };
  const theirs = { service: entrepreneurRegistration, outside: { order, statuses: [] } };
  expect(say({ decidedAt: at('2026-11-13'), dueAt: at('2026-11-10') }, theirs)).toBe(
    'Решение ФНС 13 ноября 2026 г., срок был до 16 ноября',
  );
});
