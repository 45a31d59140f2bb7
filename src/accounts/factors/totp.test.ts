import { expect, test } from 'vitest';
import { encodeText } from '../../platform/bytes.ts';
import { appLink, base32, codeOfStep, stepAt, stepOfCode } from './totp.ts';

const secret = encodeText('12345678901234567890');

// RFC 6238, appendix B, SHA-1.
test.each([
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
])('RFC 6238: at %i s the code is %s', async (seconds, code) => {
  expect(await codeOfStep(secret, stepAt(seconds * 1000), 8)).toBe(code);
});

// RFC 4226, appendix D.
test('RFC 4226: the codes of the first ten counts', async () => {
  const codes = ['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489'];
  expect(await Promise.all(codes.map((_, count) => codeOfStep(secret, count)))).toEqual(codes);
});

test('the code before, the present one and the next one fit, no other', async () => {
  const at = 1_800_000_000_000;
  const step = stepAt(at);
  for (const [drift, found] of [
    [-2, null],
    [-1, step - 1],
    [0, step],
    [1, step + 1],
    [2, null],
  ] as const)
    expect(await stepOfCode(secret, await codeOfStep(secret, step + drift), at)).toBe(found);
});

// RFC 4648, section 10.
test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('base32 of «%s»', (text, coded) => expect(base32(encodeText(text))).toBe(coded));

test('the link names the portal and carries the secret', () => {
  expect(appLink(secret, 'Услуги края')).toMatch(
    /^otpauth:\/\/totp\/%D0%A3[^ ?]+\?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%D0%A3/,
  );
});
