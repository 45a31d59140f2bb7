import type { Field } from '../../src/forms/definition.ts';
import { inputName } from '../../src/forms/kinds/kind.ts';
import { kinds } from '../../src/forms/kinds/kinds.ts';
import type { RawValues } from '../../src/forms/raw-values.ts';
import { daysAfter } from './valid-answer.ts';

/** One rule of a field broken: what then stands in its inputs, and which of them is at fault. */
export type Breakage = { rule: string; values: RawValues; part: string };

/** Typed into parts of a field; what is not named stays as it was. */
type Typed = Record<string, string | string[]>;

/** Every rule of the field broken once, beginning with a valid answer as it stands in the inputs. */
export function breakagesOf(field: Field, valid: RawValues, today: string): Breakage[] {
  const { parts } = kinds[field.kind];
  const first = parts[0] ?? '';
  const make = (rule: string, typed: Typed, part = first): Breakage => {
    const values: RawValues = {};
    for (const each of parts) {
      const name = inputName(field.id, each);
      const given = typed[each];
      values[name] = given === undefined ? (valid[name] ?? []) : [given].flat();
    }
    return { rule, values, part };
  };
  const empty = Object.fromEntries(parts.map(part => [part, []]));
  const unticked = field.kind === 'confirm' || field.kind === 'choices' || field.kind === 'choice' || field.kind === 'yesno';
  return [
    ...(field.optional ? [] : [make('not answered', empty, faultyWhenEmpty(field, first))]),
    ...(field.optional || unticked
      ? []
      : [make('only spaces', Object.fromEntries(parts.map(part => [part, '  '])), faultyWhenEmpty(field, first))]),
    make('unreadable', { [first]: 'a\u0001' }),
    ...ownRules(field, valid, today).map(([rule, typed, part]) => make(rule, typed, part)),
  ];
}

// Nobody is asked for an index: the first part of an address that must be there is the region.
const faultyWhenEmpty = ({ kind }: Field, first: string) => (kind === 'address' ? 'region' : first);

type Rule = [rule: string, typed: Typed, part?: string];
type RulesOf = (field: Field, valid: RawValues, today: string) => Rule[];

const ownRules: RulesOf = (field, valid, today) => rulesByKind[field.kind](field, valid, today);

const tooLong =
  (most: number): RulesOf =>
  ({ maxLength = most, autocomplete }) => [
    ['too long', { '': 'я'.repeat(maxLength + 1) }],
    ...(autocomplete === 'family-name' ? [['two scripts in one word', { '': 'Ивaнова' }] satisfies Rule] : []),
  ];

const limits: RulesOf = ({ min, max, kind }) => {
  const spell = (value: number) => ({ '': String(kind === 'money' ? value / 100 : value).replace('.', ',') });
  const step = kind === 'money' ? 100 : 1;
  const below = (min ?? 0) - step;
  return [
    ['below the least', spell(below)],
    ...(max === undefined ? [] : [['above the most', spell(max + step)] satisfies Rule]),
  ];
};

const notOffered: Rule = ['not offered', { '': 'nothing-such' }];

/** Letters, a digit too few, another control digit. */
const ofDigits: RulesOf = ({ id }, valid) => {
  const digits = (valid[id]?.[0] ?? '').replace(/\D/g, '');
  return [
    ['letters', { '': 'номер не помню' }],
    ['a digit too few', { '': digits.slice(1) }],
    ['wrong control digit', { '': digits.slice(0, -1) + ((Number(digits.at(-1)) + 1) % 10) }],
  ];
};

const day = (iso: string): Typed => {
  const [year = '', month = '', date = ''] = iso.split('-');
  return { day: date, month, year };
};

const rulesByKind: Record<Field['kind'], RulesOf> = {
  text: tooLong(250),
  longtext: tooLong(4000),
  number: (field, ...rest) => [
    ['words', { '': 'двенадцать' }],
    ...(field.whole
      ? [['a fraction', { '': '2,5' }] satisfies Rule]
      : [['five digits after the comma', { '': '2,00001' }] satisfies Rule]),
    ...limits(field, ...rest),
  ],
  money: (field, ...rest) => [['words', { '': 'тысяча' }], ['a third of a kopeck', { '': '1,333' }], ...limits(field, ...rest)],
  date: ({ range, minAge }, _, today) => [
    ['no such day', { day: '31', month: '2', year: '2020' }],
    ['no month', { month: '' }, 'month'],
    ['a year of two digits', { year: '85' }, 'year'],
    ...(range === 'past' ? [['not yet come', day(daysAfter(today, 2)), 'year'] satisfies Rule] : []),
    ...(range === 'future' ? [['past', day(daysAfter(today, -2)), 'year'] satisfies Rule] : []),
    ...(minAge ? [['not of age', day(daysAfter(today, 2 - Math.floor(365.25 * minAge))), 'year'] satisfies Rule] : []),
  ],
  yesno: () => [notOffered],
  choice: () => [notOffered],
  choices: ({ options = [], min, max }) => [
    notOffered,
    ...(min && min > 1 ? [['too few', { '': options.slice(0, min - 1).map(each => each.value) }] satisfies Rule] : []),
    ...(max !== undefined && max < options.length
      ? [['too many', { '': options.slice(0, max + 1).map(each => each.value) }] satisfies Rule]
      : []),
  ],
  address: () => [
    ...['region', 'place', 'house'].map((part): Rule => [`no ${part}`, { [part]: '' }, part]),
    ['an index of five digits', { postcode: '66004' }, 'postcode'],
    ['too long', { street: 'у'.repeat(121) }, 'street'],
  ],
  passport: (_, __, today) => [
    ['a series of two digits', { series: '99' }],
    ['a number of five digits', { number: '12345' }, 'number'],
    ['issued tomorrow', issued(daysAfter(today, 2)), 'issued.year'],
    ['no day', { 'issued.day': '' }, 'issued.day'],
    ['by nobody', { by: '' }, 'by'],
    ['a code of five digits', { code: '990-01' }, 'code'],
  ],
  snils: ofDigits,
  inn: ofDigits,
  ogrn: ofDigits,
  oms: ofDigits,
  phone: () => [['too short', { '': '12345' }]],
  email: () => [['no address', { '': 'anna pochta' }]],
  bank: ({ id }, valid) => {
    const account = valid[`${id}.account`]?.[0] ?? '';
    const key = (Number(account[8]) + 1) % 10;
    return [
      ['a БИК of eight digits', { bik: '04452522' }],
      ['a card', { account: '4276380012345678' }, 'account'],
      ['a digit too few', { account: account.slice(1) }, 'account'],
      ['wrong key', { account: account.slice(0, 8) + key + account.slice(9) }, 'account'],
      ['the bank’s own account', { account: `301${account.slice(3)}` }, 'account'],
    ];
  },
  confirm: () => [],
};

const issued = (iso: string): Typed =>
  Object.fromEntries(Object.entries(day(iso)).map(([part, value]) => [`issued.${part}`, value]));
