import { DateInput } from '../../ui/controls/date-input.tsx';
import { dateParts, parseDateParts } from '../../ui/date-parts.ts';
import { formatDate } from '../../ui/dates.ts';
import { plural } from '../../ui/plural.ts';
import type { Field } from '../definition.ts';
import { fault, frame, kind, type Parsed } from './kind.ts';

const isIsoDate = (answer: unknown): answer is string => typeof answer === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(answer);

const PARTS = ['day', 'month', 'year'] as const;

/** A date in three inputs; the answer is ISO. */
export const date = kind<string>({
  parts: PARTS,
  is: isIsoDate,
  ask: 'Введите день, месяц и год.',
  parse(field, read, _, { today }) {
    const parts = { day: read('day'), month: read('month'), year: read('year') };
    if (!parts.day && !parts.month && !parts.year) return 'empty';
    const parsed = parseDateParts(parts);
    return 'iso' in parsed ? onTime(field, parsed.iso, today) : fault(parsed.message, parsed.part);
  },
  describe: (_, answer) => formatDate(answer),
  spell: answer => dateParts(answer),
  view: props => (
    <DateInput
      {...frame(props)}
      value={{ day: props.read('day'), month: props.read('month'), year: props.read('year') }}
      wrong={PARTS.filter(part => props.errors.some(error => error.part === part))}
      autocomplete={props.field.autocomplete}
    />
  ),
});

function onTime(field: Field, answer: string, today: string): Parsed<string> {
  if (field.range === 'past' && answer > today)
    return fault('Эта дата ещё не наступила. Введите прошедшую или сегодняшнюю.', 'year');
  if (field.range === 'future' && answer < today) return fault('Эта дата уже прошла. Введите сегодняшнюю или будущую.', 'year');
  const { minAge } = field;
  if (minAge !== undefined && answer > yearsBefore(today, minAge)) {
    return fault(`На сегодня должно исполниться ${minAge} ${plural(minAge, 'год', 'года', 'лет')}. Проверьте год.`, 'year');
  }
  return { answer };
}

// ISO dates compare as text; 29 February becomes 29 February of a common year, which is after the 28th: not yet of age.
const yearsBefore = (iso: string, years: number) => `${String(Number(iso.slice(0, 4)) - years).padStart(4, '0')}${iso.slice(4)}`;
