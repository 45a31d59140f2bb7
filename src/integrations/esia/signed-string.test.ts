import { expect, test } from 'vitest';
import { readEsiaConfig } from '../../platform/esia-config.ts';
import { signedString } from './signed-string.ts';
import { esiaTime, readEsiaTime } from './timestamp.ts';

const asked = {
  clientId: 'KABINET',
  scope: 'openid fullname',
  scopeOrg: 'org',
  timestamp: '2025.09.02 10:00:29 +0000',
  state: 'a-state',
  redirectUri: 'https://kabinet.example/sign-in/esia/return',
};

test('each version signs its own string', () => {
  expect(signedString('v1', asked)).toBe('openid fullname2025.09.02 10:00:29 +0000KABINETa-state');
  expect(signedString('v1', { ...asked, code: 'a-code' })).toBe(signedString('v1', asked));
  const second = 'KABINETopenid fullnameorg2025.09.02 10:00:29 +0000a-statehttps://kabinet.example/sign-in/esia/return';
  expect(signedString('v2', asked)).toBe(second);
  expect(signedString('v2', { ...asked, code: 'a-code' })).toBe(`${second}a-code`);
});

test('a time is written as ESIA writes it and read with any offset', () => {
  const at = Date.UTC(2025, 8, 2, 10, 0, 29);
  expect(esiaTime(at)).toBe(asked.timestamp);
  expect(readEsiaTime('2025.09.02 13:00:29 +0300')).toBe(at);
  for (const wrong of ['', '2025.13.02 13:00:29 +0300', '2025-09-02T13:00:29Z', '2025.09.02 13:00:29'])
    expect(readEsiaTime(wrong)).toBeNull();
});

const least = { ESIA_URL: 'https://esia.example/', ESIA_CLIENT_ID: 'K', ESIA_CERTIFICATE: 'c', ESIA_KEY: 'k', ESIA_TRUSTED: 't' };

test('without an address there is no ESIA; with it, what is missing or wrong is told by name', () => {
  expect(readEsiaConfig({})).toBeNull();
  expect(readEsiaConfig({ ESIA_CLIENT_ID: 'K' })).toBeNull();
  for (const name of ['ESIA_CLIENT_ID', 'ESIA_CERTIFICATE', 'ESIA_KEY', 'ESIA_TRUSTED'])
    expect(() => readEsiaConfig({ ...least, [name]: '' })).toThrow(name);
  expect(() => readEsiaConfig({ ...least, ESIA_SIGNER_URL: 'https://hsm.example' })).toThrow('ESIA_SIGNER_TOKEN');
  expect(() => readEsiaConfig({ ...least, ESIA_VERSION: 'v3' })).toThrow('ESIA_VERSION must be one of: v1, v2');
  expect(() => readEsiaConfig({ ...least, ESIA_CLOCK_SKEW: '3600' })).toThrow('ESIA_CLOCK_SKEW');
  expect(() => readEsiaConfig({ ...least, ESIA_TRUSTED: '[]' })).toThrow('ESIA_TRUSTED');
});

test('what is not told is as ESIA has it today', () => {
  expect(readEsiaConfig(least)).toMatchObject({
    url: 'https://esia.example',
    version: 'v2',
    secret: 'raw',
    issuer: 'http://esia.gosuslugi.ru/',
    skew: 60_000,
    signer: { kind: 'key', key: 'k' },
    trusted: ['t'],
  });
  expect(readEsiaConfig({ ...least, ESIA_VERSION: 'v1', ESIA_TRUSTED: '["a","b"]' })).toMatchObject({
    secret: 'pkcs7',
    trusted: ['a', 'b'],
  });
});
