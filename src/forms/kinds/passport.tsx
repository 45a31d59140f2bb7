import { DateInput } from '../../ui/controls/date-input.tsx';
import { GroupFrame } from '../../ui/controls/field.tsx';
import { TextInput } from '../../ui/controls/text-input.tsx';
import { dateParts, parseDateParts } from '../../ui/date-parts.ts';
import { formatDate } from '../../ui/dates.ts';
import type { PassportAnswer } from '../definition.ts';
import { startSmall } from '../field-error.ts';
import { frame, hasTexts, kind, type Parsed, type PartError, partFrame, type Read, type ViewProps } from './kind.ts';

const PARTS = ['series', 'number', 'issued.day', 'issued.month', 'issued.year', 'by', 'code'] as const;

/** A passport of a citizen of Russia. By form only: there is no check sum in it. */
export const passport = kind<PassportAnswer>({
  parts: PARTS,
  is: (answer): answer is PassportAnswer => hasTexts(answer, ['series', 'number', 'issuedAt', 'issuedBy', 'departmentCode']),
  ask: 'Введите данные паспорта.',
  parse(field, read, _, { today }) {
    if (field.optional && PARTS.every(part => read(part) === '')) return 'empty';
    return parsePassport(read, today);
  },
  describe: (_, it) =>
    `${it.series} ${it.number}, выдан ${formatDate(it.issuedAt)}, ${it.issuedBy}, код подразделения ${it.departmentCode}`,
  spell(it) {
    const { day, month, year } = dateParts(it.issuedAt);
    const issued = { 'issued.day': day, 'issued.month': month, 'issued.year': year };
    return { series: it.series, number: it.number, ...issued, by: it.issuedBy, code: it.departmentCode };
  },
  view: props => <PassportView {...props} />,
});

function parsePassport(read: Read, today: string): Parsed<PassportAnswer> {
  const errors: PartError[] = [];
  const say = (part: string, message: string) => errors.push({ part, message });
  const series = read('series').replace(/\s/g, '');
  const number = read('number').replace(/\s/g, '');
  const digits = read('code').replace(/[\s\u2010-\u2015-]/g, '');
  const issuedBy = read('by').replace(/\s+/g, ' ');
  const issued = parseDateParts({ day: read('issued.day'), month: read('issued.month'), year: read('issued.year') });
  if (!/^\d{4}$/.test(series)) say('series', 'Введите серию: это первые 4 цифры номера паспорта.');
  if (!/^\d{6}$/.test(number)) say('number', 'Введите номер: это 6 цифр после серии.');
  if ('part' in issued) say(`issued.${issued.part}`, `Дата выдачи: ${startSmall(issued.message)}`);
  else if (issued.iso > today) say('issued.year', 'Дата выдачи ещё не наступила. Сверьте её с паспортом.');
  if (issuedBy === '') say('by', 'Введите, кем выдан паспорт, как в нём написано.');
  else if (issuedBy.length > 250) say('by', 'Сократите запись: помещается 250 знаков.');
  if (!/^\d{6}$/.test(digits)) say('code', 'Введите код подразделения: 6 цифр, например 770-001.');
  if (errors.length > 0 || 'part' in issued) return { errors };
  const departmentCode = `${digits.slice(0, 3)}-${digits.slice(3)}`;
  return { answer: { series, number, issuedAt: issued.iso, issuedBy, departmentCode } };
}

function PassportView(props: ViewProps) {
  const { field, read, errors } = props;
  const wrong = (['day', 'month', 'year'] as const).filter(part => errors.some(error => error.part === `issued.${part}`));
  return (
    <GroupFrame {...frame(props)} error={undefined}>
      <TextInput {...partFrame(props, 'series', 'Серия')} hint="4 цифры" width="s" numeric autocomplete="off" />
      <TextInput {...partFrame(props, 'number', 'Номер')} hint="6 цифр" width="m" numeric autocomplete="off" />
      <DateInput
        id={`${field.id}-issued`}
        name={`${field.id}.issued`}
        label="Дата выдачи"
        value={{ day: read('issued.day'), month: read('issued.month'), year: read('issued.year') }}
        wrong={wrong}
        error={errors.find(error => error.part.startsWith('issued.'))?.message}
      />
      <TextInput {...partFrame(props, 'by', 'Кем выдан')} autocomplete="off" />
      <TextInput
        {...partFrame(props, 'code', 'Код подразделения')}
        hint="Например, 770-001"
        width="m"
        numeric
        autocomplete="off"
      />
    </GroupFrame>
  );
}
