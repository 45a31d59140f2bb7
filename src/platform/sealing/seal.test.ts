import { expect, test } from 'vitest';
import { fromBase64, toBase64Url } from '../bytes.ts';
import { seal, unseal } from './seal.ts';

const newKey = () =>
  crypto.subtle.importKey('raw', crypto.getRandomValues(new Uint8Array(32)), 'AES-GCM', false, ['encrypt', 'decrypt']);

test('a sealed value opens only at its own row and column, with its own key', async () => {
  const key = await newKey();
  const sealed = await seal(key, 'Петрова', 'persons/1/name');
  expect(await unseal(key, sealed, 'persons/1/name')).toBe('Петрова');
  await expect(unseal(key, sealed, 'persons/2/name')).rejects.toThrow();
  await expect(unseal(key, sealed, 'persons/1/phone')).rejects.toThrow();
  await expect(unseal(await newKey(), sealed, 'persons/1/name')).rejects.toThrow();
});

test('no byte of a sealed value may differ', async () => {
  const key = await newKey();
  const sealed = fromBase64(await seal(key, 'Да', 'a/1/b'));
  for (let i = 0; i < sealed.length; i++) {
    const spoilt = sealed.slice();
    spoilt[i] = spoilt[i]! ^ 1;
    await expect(unseal(key, toBase64Url(spoilt), 'a/1/b')).rejects.toThrow();
  }
});

test('the same text is sealed otherwise each time', async () => {
  const key = await newKey();
  expect(await seal(key, 'Да', 'a/1/b')).not.toBe(await seal(key, 'Да', 'a/1/b'));
});
