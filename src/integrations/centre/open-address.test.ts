import { expect, test } from 'vitest';
import { isOpenAddress } from './open-address.ts';

test.each(['http://pki.tax.gov.ru/cdp/list.crl', 'https://uc.example.ru/1.crl?a=1', 'http://УЦ.рф/list.crl'])(
  '%s may be asked',
  url => {
    expect(isOpenAddress(url, false)).toBe(true);
  },
);

test.each([
  'ldap://uc.example.ru/cn=list',
  'file:///etc/passwd',
  'ftp://uc.example.ru/list.crl',
  'not an address',
  'http://localhost/list.crl',
  'http://metadata/list.crl',
  'http://portal.internal/list.crl',
  'http://uc.localhost./list.crl',
  'http://127.0.0.1/list.crl',
  'http://10.0.0.8/list.crl',
  'http://169.254.169.254/latest',
  'http://2130706433/list.crl',
  'http://0x7f.1/list.crl',
  'http://[::1]/list.crl',
  'http://[fd00::1]/list.crl',
  'http://anna:secret@uc.example.ru/list.crl',
  'http://uc.example.ru:8080/list.crl',
])('%s may not', url => {
  expect(isOpenAddress(url, false)).toBe(false);
});

test('development asks its own machine, but only by http', () => {
  expect(isOpenAddress('http://localhost:8788/centre/list.crl', true)).toBe(true);
  expect(isOpenAddress('file:///etc/passwd', true)).toBe(false);
});
