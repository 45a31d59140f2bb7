import { expect, test } from 'vitest';
import type { Field, FieldKind } from '../definition.ts';
import { kinds } from './kinds.ts';
import { account, day, field, home, paper, parse, type Typed, values } from './samples.ts';

type Refused = [kind: FieldKind, typed: Typed, errors: [target: string, says: RegExp][], more?: Partial<Field>];

const refused: Refused[] = [
  ['text', '', [['f', /^Введите ответ\.$/]]],
  ['text', 'я'.repeat(251), [['f', /в нём 251 знак, а помещается 250/]]],
  ['text', 'Mарфа', [['f', /^В имени латинская буква M\. Напишите русскими буквами\.$/]], { autocomplete: 'given-name' }],
  ['text', 'абвг', [['f', /помещается 3/]], { maxLength: 3 }],
  ['text', 'а\u0000б', [['f', /не удалось прочитать/]]],
  ['text', 'а\ufffdб', [['f', /не удалось прочитать/]]],
  ['text', 'а\ud800б', [['f', /не удалось прочитать/]]],
  ['longtext', 'я'.repeat(4001), [['f', /помещается 4000/]]],
  ['longtext', 'я\n'.repeat(300).concat('я'), [['f', /в нём 301 строка, а помещается 300/]]],
  ['number', 'много', [['f', /цифрами/]]],
  ['number', '1e9', [['f', /цифрами/]]],
  ['number', '-1', [['f', /ноль или больше/]]],
  ['number', '1', [['f', /не меньше 2/]], { min: 2 }],
  ['number', '1000', [['f', /не больше 30/]], { max: 30 }],
  ['number', '2,5', [['f', /целое/]], { whole: true }],
  ['number', '1,23456', [['f', /четырёх/]]],
  ['money', '65.000', [['f', /копейки/]]],
  ['money', '-5', [['f', /в рублях/]]],
  ['money', '10', [['f', /не меньше 20\u00a0₽/]], { min: 2000 }],
  ['date', day('30', '02', '2023'), [['f-day', /в феврале 2023 года 28 дней/]]],
  ['date', day('1', '2', '85'), [['f-year', /четырьмя цифрами/]]],
  ['date', day('', '', ''), [['f-day', /день, месяц и год/]]],
  ['date', day('22', '11', '2026'), [['f-year', /не наступила/]], { range: 'past' }],
  ['date', day('20', '11', '2026'), [['f-year', /прошла/]], { range: 'future' }],
  ['date', day('22', '11', '2008'), [['f-year', /исполниться 18 лет/]], { minAge: 18 }],
  ['date', { ...day('1', '1', '1985'), month: '\u0000' }, [['f-month', /не удалось прочитать/]]],
  ['yesno', 'maybe', [['f', /в списке нет/]]],
  ['yesno', '', [['f', /«Да» или «Нет»/]]],
  ['choice', 'kiosk', [['f', /в списке нет/]]],
  ['choices', [], [['f', /хотя бы один/]]],
  ['choices', ['shop', 'kiosk'], [['f', /в списке нет/]]],
  ['choices', ['shop'], [['f', /не меньше, чем 2 ответа/]], { min: 2 }],
  ['choices', ['shop', 'cafe'], [['f', /не больше, чем 1 ответ/]], { max: 1 }],
  ['confirm', 'no', [['f', /нет/]]],
  [
    'address',
    {},
    [
      ['f-region', /регион/],
      ['f-place', /город/],
      ['f-house', /дома/],
    ],
  ],
  ['address', { ...home, postcode: '66004' }, [['f-postcode', /6 цифр/]]],
  ['address', { ...home, flat: '5'.repeat(121) }, [['f-flat', /120/]]],
  [
    'passport',
    { ...paper, series: '04', 'issued.day': '32' },
    [
      ['f-series', /4 цифры/],
      ['f-issued-day', /от 1 до 31/],
    ],
  ],
  [
    'passport',
    { ...paper, 'issued.year': '2027', code: '24-01' },
    [
      ['f-issued-year', /не наступила/],
      ['f-code', /770-001/],
    ],
  ],
  ['snils', '112-233-445 96', [['f', /в номере ошибка/]]],
  ['snils', '112', [['f', /11 цифр, а введено 3/]]],
  ['snils', '112-233-445 9О', [['f', /из цифр/]]],
  ['inn', '7707083893', [['f', /12 цифр/]]],
  ['inn', '500100732250', [['f', /в номере ошибка/]]],
  ['inn', '500100732259', [['f', /10 цифр/]], { of: 'organisation' }],
  ['ogrn', '1047702026702', [['f', /в номере ошибка/]]],
  ['oms', '6390939799000244', [['f', /в номере ошибка/]]],
  ['phone', '123', [['f', /Такого номера нет/]]],
  ['email', 'anna', [['f', /imya@example\.ru/]]],
  [
    'bank',
    {},
    [
      ['f-bik', /Введите БИК/],
      ['f-account', /Введите номер/],
    ],
  ],
  ['bank', { ...account, account: '4276 1234 5678 9012' }, [['f-account', /номер карты/]]],
  ['bank', { ...account, account: '40602810800000000025' }, [['f-account', /не подходит/]]],
  ['bank', { ...account, account: '30101810800000000746' }, [['f-account', /самого банка/]]],
];

test.each(refused)('%s %j: %j', (kind, typed, expected, more) => {
  const { answers, errors } = parse(field(kind, more), values(typed));
  expect(answers).toEqual({});
  expect(errors.map(error => error.target)).toEqual(expected.map(([target]) => target));
  for (const [i, [, says]] of expected.entries()) expect(errors[i]?.message).toMatch(says);
});

test.each(Object.keys(kinds) as FieldKind[])('an optional %s may stay empty', kind => {
  expect(parse(field(kind, { optional: true }), {})).toEqual({ answers: {}, errors: [] });
});
