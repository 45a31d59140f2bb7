import { expect, test } from 'vitest';
import { newSecrets } from '../../bin/lib/secrets.mjs';
import { randomId } from '../platform/ids.ts';
import { keyringOf } from '../platform/sealing/keyring.ts';
import { isInShare } from './canary.ts';

const ring = await keyringOf({ keyring: JSON.parse(newSecrets().KEYRING) });
const people = Array.from({ length: 200 }, () => randomId());
const chosen = async (hash: string, percent: number) =>
  (await Promise.all(people.map(async id => ((await isInShare(ring, hash, id, percent)) ? [id] : [])))).flat();

test('a share of five percent is about five percent of two hundred people, and the same people each time', async () => {
  // Four standard deviations of ten.
  const first = await chosen('a'.repeat(64), 5);
  expect(Math.abs(first.length - 10)).toBeLessThanOrEqual(12);
  expect(await chosen('a'.repeat(64), 5)).toEqual(first);
  expect(Math.abs((await chosen('a'.repeat(64), 50)).length - 100)).toBeLessThanOrEqual(28);
});

test('a greater share holds the smaller; another version is tried on others', async () => {
  const small = await chosen('b'.repeat(64), 30);
  const great = new Set(await chosen('b'.repeat(64), 60));
  expect(small.every(id => great.has(id))).toBe(true);
  expect(await chosen('c'.repeat(64), 30)).not.toEqual(small);
});
