import { afterEach, expect, test, vi } from 'vitest';
import { inTurn } from './in-turn.ts';

afterEach(() => void vi.useRealTimers());

test('works of one name run one after another, a failed one holds nobody up', async () => {
  let running = 0;
  let most = 0;
  const order: number[] = [];
  const works = Array.from({ length: 20 }, (_, i) =>
    inTurn('a', async () => {
      most = Math.max(most, ++running);
      await new Promise(wake => setTimeout(wake, 1));
      running--;
      order.push(i);
      if (i === 3) throw new Error('failed');
    }),
  );
  const ends = await Promise.allSettled(works);
  expect([most, ends.filter(end => end.status === 'rejected').length]).toEqual([1, 1]);
  expect(order).toEqual(Array.from({ length: 20 }, (_, i) => i));
});

test('other names do not wait, and one that never ends is waited for five seconds', async () => {
  vi.useFakeTimers();
  void inTurn('b', () => new Promise(() => undefined));
  expect(await inTurn('c', async () => 'at once')).toBe('at once');
  const second = inTurn('b', async () => 'after all');
  const third = inTurn('b', async () => 'and after it');
  await vi.advanceTimersByTimeAsync(5000);
  expect(await Promise.all([second, third])).toEqual(['after all', 'and after it']);
});
