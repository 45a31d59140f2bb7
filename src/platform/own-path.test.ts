import { expect, test } from 'vitest';
import { ownPath } from './http.ts';

const foreign = [
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/.//evil.example',
  '/%2e//evil.example',
  '/x/..//evil.example',
  '/cabinet/%2e%2e//evil.example',
  '/cabinet/../..//evil.example/..',
  '/\t/evil.example',
  '/\r\nSet-Cookie: a=b',
  'javascript:alert(1)',
  ' /cabinet',
  'cabinet',
  '\u2044/evil.example',
  '',
  `/${'a'.repeat(3000)}`,
];

test.each(foreign)('%j leads to the fallback', value => {
  expect(ownPath(value, '/cabinet')).toBe('/cabinet');
});

test.each([
  ['/cabinet/profile?a=1&b=%0d%0a', '/cabinet/profile?a=1&b=%0d%0a'],
  ['/services?q=билет', '/services?q=%D0%B1%D0%B8%D0%BB%D0%B5%D1%82'],
  ['/cabinet?next=//evil.example', '/cabinet?next=//evil.example'],
  ['/@evil.example', '/@evil.example'],
  ['/%09/evil.example', '/%09/evil.example'],
])('%j stays on our origin as %j', (value, path) => {
  expect(ownPath(value, '/cabinet')).toBe(path);
  expect(new URL(path, 'https://own.example').host).toBe('own.example');
});
