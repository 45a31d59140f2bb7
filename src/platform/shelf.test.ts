import { expect, test } from 'vitest';
import { Shelf } from './shelf.ts';

test('a full shelf lets go of what was asked for longest ago', () => {
  const shelf = new Shelf<number>(2);
  shelf.put('a', 1);
  shelf.put('b', 2);
  expect(shelf.get('a')).toBe(1);
  shelf.put('c', 3);
  expect([shelf.get('a'), shelf.get('b'), shelf.get('c'), shelf.size]).toEqual([1, undefined, 3, 2]);
});

test('the same key is one place', () => {
  const shelf = new Shelf<number>(2);
  for (const value of [1, 2, 3]) shelf.put('a', value);
  expect([shelf.size, shelf.get('a')]).toEqual([1, 3]);
});
