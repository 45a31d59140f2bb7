import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarIn } from '../../../test/harness/ics.ts';
import { defaultProfile as region } from '../../region/default-profile.ts';
import { instantOf } from '../../region/zone.ts';
import { calendarFile } from './calendar-file.ts';
import { calendarOf } from './calendar-of.ts';
import type { PublicStatus } from './public-status.ts';

const at = (date: string, time = '12:00') => instantOf(region.timeZone, date, time);
const number = '99-2026-40142338-6';
type Application = PublicStatus['application'];
const days = (application: Partial<Application>, requests: PublicStatus['requests'] = []) => {
  const row: Application = {
    number,
    status: 'checking',
    version: 4,
    submittedAt: at('2026-11-18'),
    clockStops: [],
    dueAt: at('2026-12-07', '23:59'),
    decidedAt: null,
    closedAt: null,
    ...application,
  };
  const known = { application: row, requests, last: { kind: 'take' as const, at: at('2026-11-19') } };
  const file = calendarFile(calendarOf(region, known, 'https://uslugi.example'));
  const { events } = calendarIn(Buffer.from(file));
  return events.map(({ uid, from, status }) => `${uid.split('.')[0]} ${from} ${status}`);
};
const stop = { stoppedAt: at('2026-11-20'), resumedAt: null };

test.each([
  ['running', days({}), ['sent 20261118 CONFIRMED', 'decision 20261207 CONFIRMED']],
  ['not begun', days({ status: 'submitted', dueAt: null }), ['sent 20261118 CONFIRMED']],
  [
    'standing',
    days({ status: 'needs_info', dueAt: null, clockStops: [stop] }, [
      { seq: 1, waitUntil: at('2026-11-30', '23:59'), closedAt: null },
    ]),
    ['sent 20261118 CONFIRMED', 'answer-1 20261130 CONFIRMED', 'decision 20261120 CANCELLED'],
  ],
  ['decided', days({ status: 'ready', decidedAt: at('2026-12-01') }), ['sent 20261118 CONFIRMED', 'decision 20261201 CONFIRMED']],
  [
    'withdrawn',
    days({ status: 'withdrawn', dueAt: null, closedAt: at('2026-11-25') }),
    ['sent 20261118 CONFIRMED', 'decision 20261125 CANCELLED'],
  ],
])('%s', (_, seen, expected) => {
  expect(seen).toEqual(expected);
});

test('any words come back as they went in, in lines of 75 octets', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), words => {
      // A line torn inside a letter is known by U+FFFD.
      const summary = words.replaceAll(/[\p{Cc}\uFFFD]/gu, ' ');
      const event = { uid: 'a@b', date: '2026-11-30', summary, status: 'CONFIRMED' as const };
      const file = calendarFile({ name: summary, url: 'https://b/', sequence: 1, changedAt: 0, events: [event] });
      const [read] = calendarIn(Buffer.from(file)).events;
      expect(read).toMatchObject({ summary, from: '20261130', until: '20261201' });
    }),
  );
});
