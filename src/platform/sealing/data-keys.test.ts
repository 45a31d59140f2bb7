import { expect, test } from 'vitest';
import type { Config } from '../config.ts';
import { newDataKeys, openDataKeys } from './data-keys.ts';
import { blindIndex, keyringOf } from './keyring.ts';
import { seal, unseal } from './seal.ts';

const master = () => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))));
const ringOf = (keyring: Config['keyring']) => keyringOf({ keyring } as Config);
const [one, two] = [master(), master()];
const old = await ringOf({ current: 1, keys: { 1: one } });

test('the key of another owner, or of another class, does not open when it is copied, though it was opened just before', async () => {
  const mine = await newDataKeys(old, 'mine', ['case', 'draft']);
  const yours = await newDataKeys(old, 'yours', ['case']);
  await yours.keys.of('case');
  await mine.keys.of('draft');
  const row = mine.rows[0]!;
  await expect(openDataKeys(old, 'mine', [{ ...row, wrapped: yours.rows[0]!.wrapped }]).of('case')).rejects.toThrow();
  await expect(openDataKeys(old, 'mine', [{ ...row, wrapped: mine.rows[1]!.wrapped }]).of('case')).rejects.toThrow();
  expect(await openDataKeys(old, 'mine', [row]).of('case')).toBeInstanceOf(CryptoKey);
});

test('an erased class, and one that was never made, open nothing', async () => {
  const { rows } = await newDataKeys(old, 'gone', ['case']);
  const erased = openDataKeys(old, 'gone', [{ ...rows[0]!, wrapped: null }]);
  expect(() => erased.of('case')).toThrow('no case key');
  expect(() => erased.of('result')).toThrow('no result key');
});

test('after a second version became current, old rows open, new ones are wrapped by it, and the old ring cannot open them', async () => {
  const before = await newDataKeys(old, 'before', ['case']);
  const sealed = await seal(await before.keys.of('case'), 'Петрова', 'a/1/b');
  const rotated = await ringOf({ current: 2, keys: { 1: one, 2: two } });
  expect(await unseal(await openDataKeys(rotated, 'before', before.rows).of('case'), sealed, 'a/1/b')).toBe('Петрова');

  const after = await newDataKeys(rotated, 'after', ['case']);
  expect([before.rows[0]?.keyringVersion, after.rows[0]?.keyringVersion]).toEqual([1, 2]);
  await expect(openDataKeys(old, 'after', after.rows).of('case')).rejects.toThrow('no key of version 2');
  // A row that says 1 is not believed: it was wrapped by 2.
  const lying = after.rows.map(row => ({ ...row, keyringVersion: 1 }));
  await expect(openDataKeys(rotated, 'after', lying).of('case')).rejects.toThrow();
});

test('a rotation finds everybody as before', async () => {
  const rotated = await ringOf({ current: 2, keys: { 1: one, 2: two } });
  expect(await blindIndex(rotated, 'phone', '+79991234567')).toBe(await blindIndex(old, 'phone', '+79991234567'));
});
