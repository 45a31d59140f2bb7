import { expect, test } from 'vitest';
import { Places } from './places.ts';

const fill = (places: Places, address: string, n: number, most: number) =>
  Array.from({ length: n }, () => places.take(address, most));

test('as many as there are places, and again when one is free', () => {
  const places = new Places();
  for (let i = 0; i < 8; i++) expect(places.take(`10.0.0.${i}`, 8)).toBeNull();
  expect(places.take('10.0.0.9', 8)).toBe('full');
  places.leave('10.0.0.1');
  expect(places.take('10.0.0.9', 8)).toBeNull();
  expect(places.taken).toBe(8);
});

test('one address takes half of an idle isolate, and no more: the others come in', () => {
  const places = new Places();
  expect(fill(places, 'flood', 400, 64).filter(refusal => refusal === null)).toHaveLength(32);
  expect(places.take('flood', 64)).toBe('share');
  for (let i = 0; i < 32; i++) expect(places.take(`10.0.0.${i}`, 64)).toBeNull();
});

test('a hall of fifty people behind one address comes in at once, by the usual number of places', () => {
  const places = new Places();
  for (let i = 0; i < 140; i++) places.take(`10.0.0.${i}`, 256);
  expect(fill(places, 'hall', 50, 256)).toEqual(Array(50).fill(null));
});

test('the ways out and the questions how we are come in when all is full, but a flood of them shuts out nobody', () => {
  const places = new Places();
  const flood = Array.from({ length: 400 }, () => places.take('flood', 64, true));
  expect(flood.filter(refusal => refusal === null)).toHaveLength(32);
  for (let i = 0; i < 32; i++) expect(places.take(`10.0.0.${i}`, 64)).toBeNull();
  expect(places.take('10.0.1.1', 64)).toBe('full');
  expect(places.take('10.0.1.1', 64, true)).toBeNull();
});
