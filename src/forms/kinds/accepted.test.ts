import { expect, test } from 'vitest';
import type { Answer, Field, FieldKind } from '../definition.ts';
import { describeAnswer, spellAnswer } from '../field-values.ts';
import { account, day, field, home, paper, parse, type Typed, values } from './samples.ts';

type Accepted = [kind: FieldKind, typed: Typed, answer: Answer, shown: string, more?: Partial<Field>];

const accepted: Accepted[] = [
  ['text', '  Ким-Орлова   О’Нил ', 'Ким-Орлова О’Нил', 'Ким-Орлова О’Нил'],
  ['text', 'Ю', 'Ю', 'Ю'],
  ['text', '👩‍👧 и я', '👩‍👧 и я', '👩‍👧 и я'],
  ['text', '<b>"\'; DROP TABLE drafts;--', '<b>"\'; DROP TABLE drafts;--', '<b>"\'; DROP TABLE drafts;--'],
  ['longtext', 'я\n'.repeat(299).concat('я'), 'я\n'.repeat(299).concat('я'), 'я\n'.repeat(299).concat('я')],
  ['longtext', 'раз\n\nдва  три\n', 'раз\n\nдва  три', 'раз\n\nдва  три'],
  ['number', '1 234,5', 1234.5, '1\u00a0234,5\u00a0м²', { unit: 'м²' }],
  ['number', '12.5 м²', 12.5, '12,5\u00a0м²', { unit: 'м²' }],
  ['number', '−3', -3, '−3', { min: -10 }],
  ['number', '3 года', 3, '3\u00a0года', { unit: 'лет', whole: true }],
  ['number', '1', 1, '1\u00a0год', { unit: 'лет', whole: true }],
  ['number', '007', 7, '7', { whole: true }],
  ['money', '65 000', 6_500_000, '65\u00a0000\u00a0₽'],
  ['money', '15\u00a0000,5 руб.', 1_500_050, '15\u00a0000,50\u00a0₽'],
  ['money', '0', 0, '0\u00a0₽'],
  ['money', '0.07 ₽', 7, '0,07\u00a0₽'],
  ['date', day('5', 'мая', '1985'), '1985-05-05', '5 мая 1985 г.'],
  ['date', day('21', '11', '2026'), '2026-11-21', '21 ноября 2026 г.', { range: 'past' }],
  ['date', day('21', '11', '2026'), '2026-11-21', '21 ноября 2026 г.', { range: 'future' }],
  ['date', day('21', '11', '2008'), '2008-11-21', '21 ноября 2008 г.', { minAge: 18 }],
  ['yesno', 'no', 'no', 'Нет'],
  ['choice', 'cafe', 'cafe', 'Кафе'],
  ['choices', ['cafe', 'shop', 'cafe'], ['shop', 'cafe'], 'Магазин; Кафе'],
  ['confirm', 'yes', 'yes', 'Да'],
  ['address', home, { ...home, postcode: '660049' }, '660049, Приозёрный край, Приозёрск, ул. Лесная, д. 4, кв. 5'],
  [
    'address',
    { ...home, postcode: '', street: '', house: 'дом у моста', flat: '' },
    { ...home, postcode: '', street: '', house: 'дом у моста', flat: '' },
    'Приозёрный край, Приозёрск, дом у моста',
  ],
  [
    'passport',
    paper,
    { series: '0405', number: '123456', issuedAt: '2005-02-01', issuedBy: 'ОВД Приозёрска', departmentCode: '240-001' },
    '0405 123456, выдан 1 февраля 2005 г., ОВД Приозёрска, код подразделения 240-001',
  ],
  ['snils', '112–233–445 95', '11223344595', '112-233-445 95'],
  ['inn', '500100732259', '500100732259', '500100732259'],
  ['inn', '7707083893', '7707083893', '7707083893', { of: 'organisation' }],
  ['inn', '7707083893', '7707083893', '7707083893', { of: 'any' }],
  ['ogrn', '1047702026701', '1047702026701', '1047702026701'],
  ['ogrn', '304500116000157', '304500116000157', '304500116000157', { of: 'person' }],
  ['ogrn', '304500116000157', '304500116000157', '304500116000157', { of: 'any' }],
  ['oms', '6390 9397 9900 0249', '6390939799000249', '6390939799000249'],
  ['phone', '8 912 345 67 89', '+79123456789', '+7 912 345-67-89'],
  ['email', 'Anna@Example.ru', 'Anna@example.ru', 'Anna@example.ru'],
  ['bank', account, { bik: '049805746', account: '40602810700000000025' }, 'счёт 40602810700000000025, БИК 049805746'],
];

test.each(accepted)('%s %j is %j, shown as %s', (kind, typed, answer, shown, more) => {
  const asked = field(kind, more);
  const parsed = parse(asked, values(typed));
  expect(parsed).toEqual({ answers: { f: answer }, errors: [] });
  expect(describeAnswer(asked, answer)).toBe(shown);
  expect(parse(asked, spellAnswer(asked, answer)).answers.f).toEqual(answer);
});
