import { beforeAll, expect, test } from 'vitest';
import { type Keyring, keyringOf } from '../../platform/sealing/keyring.ts';
import { hashPassword, passwordFits } from './password-hash.ts';

const secret = (fill: number) => btoa(String.fromCharCode(...new Uint8Array(32).fill(fill)));
const ringOf = (fill: number) => keyringOf({ keyring: { current: 1, keys: { 1: secret(fill) } } });

let ring: Keyring;
let stored: string;
beforeAll(async () => {
  ring = await ringOf(1);
  stored = await hashPassword(ring, 'Лесная тропа 7');
});

test('stores Argon2id with its cost', () => expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/));
test('the password fits', async () => expect(await passwordFits(ring, stored, 'Лесная тропа 7')).toBe(true));
test('every letter of a Cyrillic password counts', async () =>
  expect(await passwordFits(ring, stored, 'Лесная тропа 8')).toBe(false));
test('composed and decomposed letters are one', async () => {
  const composed = await hashPassword(ring, 'Чай \u0439 1');
  expect(await passwordFits(ring, composed, 'Чай \u0438\u0306 1')).toBe(true);
});
test('NUL does not end a password', async () => expect(await passwordFits(ring, stored, 'Лесная тропа 7\0')).toBe(false));
test('without the keyring the stored hash fits nothing', async () =>
  expect(await passwordFits(await ringOf(2), stored, 'Лесная тропа 7')).toBe(false));
test('nobody has no password', async () => expect(await passwordFits(ring, null, '')).toBe(false));
