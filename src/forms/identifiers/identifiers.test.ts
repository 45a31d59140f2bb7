import { describe, expect, test } from 'vitest';
import { isAccountOf } from './bank-account.ts';
import { normaliseEmail } from './email.ts';
import { isOrganisationInn, isPersonInn } from './inn.ts';
import { isOgrn, isOgrnip } from './ogrn.ts';
import { isOms } from './oms.ts';
import { normalisePhone } from './phone.ts';
import { formatSnils, isSnils } from './snils.ts';
import { isUin } from './uin.ts';

const bare = (text: string) => text.replace(/\D/g, '');

const vectors: [name: string, check: (digits: string) => boolean, valid: string[], invalid: string[]][] = [
  [
    'СНИЛС',
    isSnils,
    ['112-233-445 95', '087-654-303 00', '000-000-600 06', '001-001-998 00'],
    ['112-233-445 96', '001-001-999 00', '1'],
  ],
  [
    'ИНН of an organisation',
    isOrganisationInn,
    ['7707083893', '7830002293', '7710474375'],
    ['7707083894', '9572907989', '500100732259'],
  ],
  [
    'ИНН of a person',
    isPersonInn,
    ['500100732259', '585204118212'],
    ['500100732250', '639116743111', '500100732209', '7707083893'],
  ],
  ['ОГРН', isOgrn, ['1047702026701', '1027700132195'], ['1047702026702', '304500116000157']],
  ['ОГРНИП', isOgrnip, ['304500116000157'], ['304500116000158', '1047702026701']],
  ['ОМС', isOms, ['4561261212345467'], ['6390939799000244']],
  ['УИН', isUin, ['32116102414550976332', '18887717033050384868'], ['32116102414550976333', '1']],
];

describe.each(vectors)('%s', (_, check, valid, invalid) => {
  test.each(valid)('%s fits', text => expect(check(bare(text))).toBe(true));
  test.each(invalid)('%s does not', text => expect(check(bare(text))).toBe(false));
});

test('the key of an account fits its bank alone', () => {
  expect(isAccountOf('049805746', '40602810700000000025')).toBe(true);
  expect(isAccountOf('049805000', '30101810800000000746')).toBe(true);
  expect(isAccountOf('049805746', '40602810800000000025')).toBe(false);
  expect(isAccountOf('049805747', '40602810700000000025')).toBe(false);
});

test.each([
  ['8 (912) 345-67-89', '+79123456789'],
  ['+7 912 345 67 89', '+79123456789'],
  ['9123456789', '+79123456789'],
  ['+7 900 000-00-01', '+79000000001'],
  ['+375 29 123-45-67', '+375291234567'],
  ['00 49 30 1234567', '+49301234567'],
  ['+1 212 555 0100', '+12125550100'],
  ['912345', null],
  ['+7 912 345 67 89 доб. 12', null],
  ['не скажу', null],
  ['', null],
])('the number %s is %s', (text, number) => expect(normalisePhone(text)).toBe(number));

test.each([
  ['Anna@Example.RU', 'Anna@example.ru'],
  ['o.k+tag@почта.рф', 'o.k+tag@почта.рф'],
  ['anna@example', null],
  ['anna example@mail.ru', null],
  ['anna@@mail.ru', null],
  ['.anna@mail.ru', null],
  ['anna@-mail.ru', null],
  ['Анна <anna@mail.ru>', null],
  [`${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.ru`, null],
])('the address %s is %s', (text, address) => expect(normaliseEmail(text)).toBe(address));

test('СНИЛС is shown in groups', () => expect(formatSnils('11223344595')).toBe('112-233-445 95'));
