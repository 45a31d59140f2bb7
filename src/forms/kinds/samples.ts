import type { Field, FieldKind } from '../definition.ts';
import { parseFields } from '../parse-page.ts';
import type { RawValues } from '../raw-values.ts';

/** What the tests of kinds ask and type. One input, several values of one input, or inputs by part. */
export type Typed = string | string[] | Record<string, string>;

const options = [
  { value: 'shop', label: 'Магазин' },
  { value: 'cafe', label: 'Кафе' },
];

export const field = (kind: FieldKind, more: Partial<Field> = {}): Field => ({
  id: 'f',
  kind,
  label: 'Вопрос',
  ...(kind.startsWith('choice') ? { options } : {}),
  ...more,
});

export const values = (typed: Typed): RawValues =>
  typeof typed === 'string' || Array.isArray(typed)
    ? { f: [typed].flat() }
    : Object.fromEntries(Object.entries(typed).map(([part, text]) => [`f.${part}`, [text]]));

export const parse = (asked: Field, typed: RawValues) => parseFields([asked], typed, { today: '2026-11-21', answers: {} });

export const day = (d: string, m: string, y: string) => ({ day: d, month: m, year: y });
export const home = {
  postcode: '660 049',
  region: 'Приозёрный край',
  place: 'Приозёрск',
  street: 'ул. Лесная',
  house: '4',
  flat: '5',
};
export const paper = {
  series: '04 05',
  number: '123456',
  ...{ 'issued.day': '1', 'issued.month': '2', 'issued.year': '2005' },
  by: 'ОВД  Приозёрска',
  code: '240001',
};
export const account = { bik: '049805746', account: '4060 2810 7000 0000 0025' };
