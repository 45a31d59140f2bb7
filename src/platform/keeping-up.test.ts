import { afterEach, expect, test, vi } from 'vitest';
import { keepingUp } from './keeping-up.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A binding that answers nothing: what is looked at is decided by each test. */
const binding = () => ({}) as D1Database;

function counted(answers: (look: number) => number | Promise<number> = look => look) {
  let looks = 0;
  const kept = keepingUp({ what: 'thing', table: 'things', initial: -1, look: async () => answers(++looks) });
  return { ...kept, looks: () => looks };
}

test('it is looked at once in five seconds, and at once when it is asked so', async () => {
  vi.useFakeTimers({ now: 1_000_000 });
  const { current, atOnce, looks } = counted();
  const d1 = binding();
  expect([await current(d1), await current(d1)]).toEqual([1, 1]);
  vi.setSystemTime(1_004_999);
  expect(await current(d1)).toBe(1);
  vi.setSystemTime(1_005_000);
  expect([await current(d1), await atOnce(d1), await current(d1), looks()]).toEqual([2, 3, 3, 3]);
  // A clock that was set back must not keep it for ever.
  vi.setSystemTime(500_000);
  expect(await current(d1)).toBe(4);
});

test('while one request looks, the others go on with what is known; another database is another thing', async () => {
  vi.useFakeTimers({ now: 1_000_000 });
  let answer = (_: number) => {};
  const { current } = counted(look => (look === 2 ? new Promise<number>(resolve => (answer = resolve)) : look));
  const d1 = binding();
  await current(d1);
  vi.setSystemTime(1_006_000);
  const slow = current(d1);
  expect(await current(d1)).toBe(1);
  answer(20);
  expect([await slow, await current(d1), await current(binding())]).toEqual([20, 20, 3]);
});

test('it never throws: the last good one stays, and the log says so without a word of the data; a missing table is no news', async () => {
  vi.useFakeTimers({ now: 1_000_000 });
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const d1 = binding();
  const { current } = counted(look => {
    if (look === 1) throw new Error('no such table: things');
    if (look === 3) throw new Error('D1 is away: secret');
    return look;
  });
  expect([await current(d1), said.mock.calls.length]).toEqual([-1, 0]);
  expect(await current(d1)).toBe(2);
  vi.setSystemTime(1_006_000);
  expect(await current(d1)).toBe(2);
  expect(said.mock.calls).toEqual([['{"event":"thing-unread","error":"Error"}']]);
});
