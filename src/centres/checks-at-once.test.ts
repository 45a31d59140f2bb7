import { expect, test } from 'vitest';
import { Overloaded } from '../platform/problems.ts';
import { oneOf } from './checks-at-once.ts';

test('so many checks run at once, the next is told to come again, and a place is free when one ends or fails', async () => {
  let end = () => {};
  const waiting = new Promise<void>(done => {
    end = done;
  });
  const running = [1, 2, 3].map(() => oneOf(3, () => waiting));
  await expect(oneOf(3, async () => 'no')).rejects.toThrow(Overloaded);
  end();
  await Promise.all(running);
  for (let i = 0; i < 4; i++) await expect(oneOf(1, () => Promise.reject(new Error('bad')))).rejects.toThrow('bad');
  expect(await oneOf(1, async () => 'yes')).toBe('yes');
});
