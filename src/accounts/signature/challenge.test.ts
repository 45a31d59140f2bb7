import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { decodeText } from '../../platform/bytes.ts';
import { keyringOf } from '../../platform/sealing/keyring.ts';
import { defaultProfile } from '../../region/default-profile.ts';
import { newSigning, openSigning, SIGNING_LIFE, signingText } from './challenge.ts';

const keyring = { current: 1, keys: { 1: Buffer.alloc(32, 7).toString('base64') } };
const ring = await keyringOf({ keyring } as Parameters<typeof keyringOf>[0]);
const place = { ring, visitHash: 'browser' };

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 21, 7) }));
afterEach(() => void vi.useRealTimers());

test('a file is of one browser, of ten minutes, and of our making', async () => {
  const signing = await newSigning(place);
  expect(await openSigning(place, signing.token)).toEqual(signing);
  expect(await openSigning({ ring, visitHash: 'another' }, signing.token)).toBeNull();
  expect(await openSigning({ ring, visitHash: '' }, signing.token)).toBeNull();
  const [id, at, mark] = signing.token.split('.');
  for (const forged of [
    '',
    'x',
    `${'A'.repeat(22)}.${at}.${mark}`,
    `${id}.${'z'.repeat(8)}.${mark}`,
    `${id}.${at}.${'A'.repeat(43)}`,
  ])
    expect(await openSigning(place, forged)).toBeNull();
  vi.setSystemTime(Date.now() + SIGNING_LIFE - 1);
  expect(await openSigning(place, signing.token)).toEqual(signing);
  vi.setSystemTime(Date.now() + 1);
  expect(await openSigning(place, signing.token)).toBeNull();
});

test('it names the site, the time and what signing does, the same bytes each time', async () => {
  const signing = await newSigning(place);
  const text = decodeText(signingText(signing, 'https://uslugi.example', defaultProfile));
  expect(text).toBe(decodeText(signingText(signing, 'https://uslugi.example', defaultProfile)));
  expect(text).toContain('Услуги Приозёрного края, https://uslugi.example');
  expect(text).toContain('до 21 ноября 2026 г., 14:10, один раз');
  expect(text).toContain('не подписывайте его');
  expect(text).toContain(signing.id);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
