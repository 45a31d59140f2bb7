import type { Answer, Field, FieldKind } from '../definition.ts';
import { kinds } from '../kinds/kinds.ts';

/** Where a pen answers: a line (or several), cells for signs (`#` in the pattern), or boxes to cross. */
export type PenPlace =
  | { kind: 'line'; label?: string; lines: number; short?: boolean; unit?: string; written: string }
  | { kind: 'cells'; label?: string; pattern: string; written: string }
  | { kind: 'boxes'; options: { label: string; crossed: boolean }[] };

/** `parts` are the inputs whose values are written there, one after another. */
type Shape =
  | { kind: 'line'; parts: string[]; label?: string; lines?: number; short?: boolean }
  | { kind: 'cells'; parts: string[]; label?: string; pattern: string };

/** More options than this take a page: one is written in by hand instead. */
const IN_BOXES = 14;

/** The places where one question is answered with a pen, with the answer in them when there is one. */
export function penPlaces(field: Field, answer?: Answer): PenPlace[] {
  const given = answer === undefined ? {} : kinds[field.kind].spell(answer);
  const options = optionsOf(field);
  if (options && options.length <= IN_BOXES) {
    const crossed = [given[''] ?? []].flat();
    return [{ kind: 'boxes', options: options.map(({ value, label }) => ({ label, crossed: crossed.includes(value) })) }];
  }
  if (options)
    return [{ kind: 'line', lines: 1, written: answer === undefined ? '' : kinds[field.kind].describe(field, answer) }];
  return shapesOf[field.kind]!(field).map(shape => {
    const written = shape.parts.map(part => padded(part, [given[part] ?? ''].flat().join(', '))).join('');
    if (shape.kind === 'cells') return { kind: 'cells', label: shape.label, pattern: shape.pattern, written };
    return { kind: 'line', label: shape.label, lines: shape.lines ?? 1, short: shape.short, unit: field.unit, written };
  });
}

function optionsOf({ kind, options = [] }: Field): { value: string; label: string }[] | null {
  if (kind === 'choice' || kind === 'choices') return options;
  if (kind === 'confirm') return [{ value: 'yes', label: 'Да, это так' }];
  if (kind !== 'yesno') return null;
  return [
    { value: 'yes', label: 'Да' },
    { value: 'no', label: 'Нет' },
  ];
}

// «5 мая» stands in its cells as 05 05.
const padded = (part: string, text: string) => (text !== '' && /(^|\.)(day|month)$/.test(part) ? text.padStart(2, '0') : text);

const line = (more: Partial<Shape & { kind: 'line' }> = {}): Shape[] => [{ kind: 'line', parts: [''], ...more }];
const cells = (pattern: string): Shape[] => [{ kind: 'cells', parts: [''], pattern }];
const dated = (prefix = '', label?: string): Shape => ({
  kind: 'cells',
  parts: ['day', 'month', 'year'].map(part => prefix + part),
  label,
  pattern: '##.##.####',
});

const digits = ({ of }: Field, ofPerson: number, ofFirm: number, usual: 'person' | 'organisation') =>
  '#'.repeat((of ?? usual) === 'organisation' ? ofFirm : ofPerson);

const shapesOf: { [kind in FieldKind]?: (field: Field) => Shape[] } = {
  text: () => line(),
  longtext: () => line({ lines: 4 }),
  number: () => line({ short: true }),
  money: () => line({ short: true }),
  phone: () => line({ short: true }),
  email: () => line(),
  date: () => [dated()],
  snils: () => cells('###-###-### ##'),
  inn: field => cells(digits(field, 12, 10, 'person')),
  ogrn: field => cells(digits(field, 15, 13, 'organisation')),
  oms: () => cells('#'.repeat(16)),
  address: () => [
    { kind: 'cells', parts: ['postcode'], label: 'Индекс', pattern: '######' },
    { kind: 'line', parts: ['region'], label: 'Регион' },
    { kind: 'line', parts: ['place'], label: 'Город, посёлок или село' },
    { kind: 'line', parts: ['street'], label: 'Улица' },
    { kind: 'line', parts: ['house'], label: 'Дом', short: true },
    { kind: 'line', parts: ['flat'], label: 'Квартира', short: true },
  ],
  passport: () => [
    { kind: 'cells', parts: ['series'], label: 'Серия', pattern: '####' },
    { kind: 'cells', parts: ['number'], label: 'Номер', pattern: '######' },
    dated('issued.', 'Дата выдачи'),
    { kind: 'line', parts: ['by'], label: 'Кем выдан', lines: 2 },
    { kind: 'cells', parts: ['code'], label: 'Код подразделения', pattern: '###-###' },
  ],
  bank: () => [
    { kind: 'cells', parts: ['bik'], label: 'БИК банка', pattern: '#'.repeat(9) },
    { kind: 'cells', parts: ['account'], label: 'Номер счёта', pattern: '#'.repeat(20) },
  ],
};
