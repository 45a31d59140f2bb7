import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailOf, identifiersTyped, phoneOf, snilsOf } from './identifier.ts';

describe('a telephone', () => {
  test.each(['+7 912 345-67-89', '8 (912) 345 67 89', '9123456789', '7-912-345-67-89', '+7\u00a0912\u00a0345–67–89'])(
    '%s',
    typed => expect(phoneOf(typed)).toBe('+79123456789'),
  );
  test.each(['', '+7 495 123-45-67', '+1 912 345 67 89', '91234567', '912345678901', '+7912345678a'])('not %s', typed =>
    expect(phoneOf(typed)).toBeNull(),
  );
});

describe('an e-mail', () => {
  test('is compared in lower case, its domain in ASCII', () => {
    expect(emailOf(' Anna.K@Example.RU ')).toBe('anna.k@example.ru');
    expect(emailOf('anna@почта.рф')).toBe('anna@xn--80a1acny.xn--p1ai');
  });
  test.each([
    '',
    'anna',
    'anna@',
    '@b.ru',
    'a b@c.ru',
    'a@localhost',
    'a@1.2.3.4',
    'a@b..ru',
    'a..b@c.ru',
    'a@b.ru/x',
    'a@b.ru:25',
    'a,b@c.ru',
  ])('not %s', typed => expect(emailOf(typed)).toBeNull());
  test('never throws', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), typed => void emailOf(typed))));
});

describe('СНИЛС', () => {
  test('with its control number', () => expect(snilsOf('112-233-445 95')).toBe('11223344595'));
  test('an early one, which has none', () => expect(snilsOf('001-001-998 00')).toBe('00100199800'));
  test('with another', () => expect(snilsOf('112-233-445 96')).toBeNull());
});

describe('what is typed at sign-in', () => {
  test('e-mail', () => expect(identifiersTyped('A@b.ru')).toEqual([{ kind: 'email', value: 'a@b.ru' }]));
  test('СНИЛС', () => expect(identifiersTyped('112 233 445 95')).toEqual([{ kind: 'snils', value: '11223344595' }]));
  test('ИНН', () => expect(identifiersTyped('5000 0000 0001')).toEqual([{ kind: 'inn', value: '500000000001' }]));
  test('digits that may be both are looked up as both, punctuation decides', () => {
    const both = '89000000043';
    expect(snilsOf(both)).toBe(both);
    expect(identifiersTyped(both).map(i => i.kind)).toEqual(['phone', 'snils']);
    expect(identifiersTyped('890-000-000 43').map(i => i.kind)).toEqual(['snils']);
    expect(identifiersTyped('+7 900 000-00-43').map(i => i.kind)).toEqual(['phone']);
  });
  test('nonsense', () => expect(identifiersTyped("' OR 1=1 --")).toEqual([]));
});
