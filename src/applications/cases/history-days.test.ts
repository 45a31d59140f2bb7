import { expect, test } from 'vitest';
import { historyDays } from './history-days.ts';
import type { HistoryEvent } from './read-case.ts';

const event = (at: string, kind: string, rest: object = {}) =>
  ({ at: Date.parse(`2026-11-${at}:00+07:00`), kind, actorId: 'p', detail: {}, note: null, ...rest }) as unknown as HistoryEvent;
const read = (...events: HistoryEvent[]) =>
  historyDays(events, 'Asia/Krasnoyarsk').map(([date, deeds]) => [
    date,
    ...deeds.map(deed => `${deed.event.kind} ${deed.times}`),
  ]);

test('days of the region, the newest first, and the newest deed of a day first', () => {
  expect(read(event('20T23:50', 'submit'), event('21T00:10', 'register'), event('21T09:00', 'take'))).toEqual([
    ['2026-11-21', 'take 1', 'register 1'],
    ['2026-11-20', 'submit 1'],
  ]);
});

test('what is repeated in a row without a word is one line', () => {
  const adds = ['10', '11', '12'].map(hour => event(`20T${hour}:00`, 'add-document'));
  expect(read(...adds)).toEqual([['2026-11-20', 'add-document 3']]);
  expect(read(adds[0]!, event('20T10:30', 'comment', { note: 'Вот.' }), adds[1]!)).toHaveLength(1);
  expect(read(adds[0]!, event('20T10:30', 'comment', { note: 'Вот.' }), adds[1]!)[0]).toHaveLength(4);
});

test('words, another hand, another ground or another department are never folded away', () => {
  const at = '20T10:00';
  for (const other of [{ note: 'Вот.' }, { actorId: 'q' }, { detail: { ground: 'g' } }, { detail: { department: 'social' } }])
    expect(read(event(at, 'pass'), event(at, 'pass', other))[0]).toHaveLength(3);
});
