import { expect, test } from 'vitest';
import { deviceOf, maskAddress } from './device.ts';

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0 YaBrowser/26.1 Safari/537.36',
    'Яндекс Браузер, Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/19.0 Safari/604.1',
    'Safari, iOS',
  ],
  ['Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0 Mobile Safari/537.36', 'Chrome, Android'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 'Firefox, Linux'],
  ['Lynx/2.9.0dev.12 libwww-FM/2.14', 'Lynx'],
  ['', 'Неизвестный браузер'],
])('%s is %s', (agent, browser) => expect(deviceOf(agent, '203.0.113.7')).toEqual({ browser, address: '203.0.113.…' }));

test('an address is told without its end', () => {
  expect(maskAddress('203.0.113.7')).toBe('203.0.113.…');
  expect(maskAddress('2001:db8:85a3:8d3:1319:8a2e:370:7348')).toBe('2001:db8:85a3:…');
});
