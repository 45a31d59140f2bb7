import { TextInput } from '../../ui/controls/text-input.tsx';
import { formatMoney, formatNumber } from '../../ui/money.ts';
import { plural } from '../../ui/plural.ts';
import type { Field } from '../definition.ts';
import { fault, frame, kind, type Parsed } from './kind.ts';

const isNumber = (answer: unknown): answer is number => typeof answer === 'number' && Number.isFinite(answer);

/** Units that bend with their number: «1 год», «3 года», «5 лет». */
const BENT: Record<string, [one: string, few: string]> = { лет: ['год', 'года'], человек: ['человек', 'человека'] };

/** A number with a comma or a dot, at most four digits after it. Below zero only where the field's `min` is. */
export const number = kind<number>({
  parts: [''],
  is: isNumber,
  ask: 'Введите число.',
  parse(field, read) {
    const typed = read();
    if (typed === '') return 'empty';
    const digits = plain(typed, field.unit, ...(BENT[field.unit ?? ''] ?? []));
    if (!/^-?\d{1,12}([.]\d+)?$/.test(digits)) return fault('Введите число цифрами, например 12 или 12,5.');
    if (/\.\d{5}/.test(digits)) return fault('После запятой оставьте не больше четырёх цифр.');
    if (field.whole && !Number.isInteger(Number(digits))) return fault('Введите целое число, без запятой.');
    // Adding zero turns -0 into 0.
    return inRange(field, Number(digits) + 0, formatNumber);
  },
  describe: (field, answer) => (field.unit ? `${formatNumber(answer)}\u00a0${unitOf(field.unit, answer)}` : formatNumber(answer)),
  spell: answer => ({ '': String(answer).replace('.', ',') }),
  view: props => (
    <TextInput
      {...frame(props)}
      value={props.read()}
      width="m"
      numeric={props.field.whole ? true : 'decimal'}
      unit={props.field.unit}
      autocomplete="off"
    />
  ),
});

/** Roubles with kopecks after a comma; the answer, `min` and `max` are whole kopecks. */
export const money = kind<number>({
  parts: [''],
  is: (answer): answer is number => isNumber(answer) && Number.isInteger(answer),
  ask: 'Введите сумму.',
  parse(field, read) {
    const typed = read();
    if (typed === '') return 'empty';
    const match = /^(\d{1,12})(?:[.](\d+))?$/.exec(plain(typed, 'рублей', 'рубля', 'рубль', 'руб.', 'руб', 'р.', 'р', '₽'));
    if (!match) return fault('Введите сумму в рублях цифрами, например 15 000 или 15 000,50.');
    const [, roubles = '', rest = ''] = match;
    if (rest.length > 2) return fault('После запятой – копейки, не больше двух цифр, например 15 000,50.');
    return inRange(field, Number(roubles) * 100 + Number(rest.padEnd(2, '0')), formatMoney);
  },
  describe: (_, answer) => formatMoney(answer),
  spell(answer) {
    const kopecks = String(answer % 100).padStart(2, '0');
    return { '': `${Math.trunc(answer / 100)}${kopecks === '00' ? '' : `,${kopecks}`}` };
  },
  view: props => <TextInput {...frame(props)} value={props.read()} width="m" numeric="decimal" unit="₽" autocomplete="off" />,
});

function unitOf(unit: string, answer: number): string {
  const [one, few] = BENT[unit] ?? [unit, unit];
  return Number.isInteger(answer) ? plural(answer, one, few, unit) : few;
}

// The first unit that the text ends with is taken off: «12,5 м²» is as good as «12,5».
function plain(typed: string, ...units: (string | undefined)[]): string {
  const lower = typed.toLowerCase();
  const unit = units.find(each => each && lower.endsWith(each.toLowerCase()));
  const bare = unit ? typed.slice(0, -unit.length) : typed;
  return bare.replace(/\s/g, '').replace(/^[−–]/, '-').replace(',', '.');
}

function inRange(field: Field, answer: number, show: (value: number) => string): Parsed<number> {
  const least = field.min ?? 0;
  if (answer < least) return fault(`Введите ${least === 0 ? 'ноль или больше' : `не меньше ${show(least)}`}.`);
  if (field.max !== undefined && answer > field.max) return fault(`Введите не больше ${show(field.max)}.`);
  return { answer };
}
