import { expect, test } from 'vitest';
import { defaultProfile } from './default-profile.ts';
import { municipalCodeOf } from './municipal-code.ts';

const { municipalLogin } = defaultProfile.policies;

test.each(['25-ПР-004512', ' 25-пр-004512 ', '25 – ПР – 004512', '25-ПP-004512'])(
  '%j is the example of the repository',
  typed => {
    expect(municipalCodeOf(municipalLogin, typed)).toBe('25-ПР-004512');
  },
);

test.each(['25-ПР-00451', '25-ПР-0045122', '+79991234567', '112-233-445 95', 'anna@pochta.example', '', '1'.repeat(2000)])(
  '%j is no code',
  typed => {
    expect(municipalCodeOf(municipalLogin, typed)).toBeNull();
  },
);

test('what has no letter is no code, though the pattern takes it', () => {
  expect(municipalCodeOf({ pattern: '\\d{11}' }, '79991234567')).toBeNull();
});
