import type { AskedActivation } from '../../accounts/activation/desk-person.ts';
import { phoneOf } from '../../accounts/identifier.ts';
import type { Field, PassportAnswer } from '../../forms/definition.ts';
import type { FieldError } from '../../forms/field-error.ts';
import { inputNames } from '../../forms/field-values.ts';
import { parseFields } from '../../forms/parse-page.ts';
import { type RawValues, rawValues, showable } from '../../forms/raw-values.ts';
import type { PostedForm } from '../../platform/requests/body.ts';

/** What the officer copies from the documents on the desk. */
export const personFields: Field[] = [
  {
    id: 'purpose',
    kind: 'choice',
    label: 'Что нужно',
    options: [
      { value: 'open', label: 'Подтвердить личность и открыть кабинет' },
      { value: 'restore', label: 'Вернуть доступ или сменить телефон', hint: 'Кабинет уже есть, но войти не получается.' },
    ],
  },
  { id: 'family', kind: 'text', label: 'Фамилия', maxLength: 100, autocomplete: 'off' },
  { id: 'given', kind: 'text', label: 'Имя', maxLength: 100, autocomplete: 'off' },
  { id: 'patronymic', kind: 'text', label: 'Отчество', hint: 'Если есть в паспорте', optional: true, maxLength: 100 },
  { id: 'birth-date', kind: 'date', label: 'Дата рождения', range: 'past', minAge: 14 },
  { id: 'passport', kind: 'passport', label: 'Паспорт гражданина России' },
  { id: 'snils', kind: 'snils', label: 'СНИЛС' },
  { id: 'inn', kind: 'inn', label: 'ИНН' },
  {
    id: 'phone',
    kind: 'phone',
    label: 'Телефон кабинета',
    hint: 'Если кабинет уже есть: номер, на который он заведён.',
    optional: true,
    autocomplete: 'off',
  },
];

export type TypedPerson = { values: RawValues; errors: FieldError[]; asked: AskedActivation | null };

/** Reads the officer's form; `today` is the ISO date in the region. */
export function parsePerson(form: PostedForm, today: string): TypedPerson {
  const values = rawValues(form, inputNames(personFields));
  const { answers, errors } = parseFields(personFields, values, { today, answers: {} });
  if (errors.length > 0) return { values: showable(values), errors, asked: null };
  const text = (id: string) => String(answers[id] ?? '');
  const phone = phoneOf(text('phone'));
  return {
    values: showable(values),
    errors,
    asked: {
      purpose: text('purpose') === 'restore' ? 'restore' : 'open',
      person: {
        family: text('family'),
        given: text('given'),
        patronymic: text('patronymic'),
        birthDate: text('birth-date'),
        snils: text('snils'),
        inn: text('inn'),
        passport: answers.passport as PassportAnswer,
      },
      ...(phone !== null && { phone }),
    },
  };
}
