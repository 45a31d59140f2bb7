import { phoneOf } from '../../accounts/identifier.ts';
import { servicesInForce } from '../../catalogue/published.ts';
import { topicNames } from '../../catalogue/texts.ts';
import type { AskedActivation, DeskPerson } from '../../desk/activation/desk-person.ts';
import type { Field, PageAnswers, PassportAnswer } from '../../forms/definition.ts';
import type { FieldError } from '../../forms/field-error.ts';
import { inputNames } from '../../forms/field-values.ts';
import { parseFields } from '../../forms/parse-page.ts';
import { type RawValues, rawValues, showable } from '../../forms/raw-values.ts';
import type { PostedForm } from '../../platform/requests/body.ts';

const purposeField: Field = {
  id: 'purpose',
  kind: 'choice',
  label: 'Что нужно',
  options: [
    { value: 'open', label: 'Подтвердить личность и открыть кабинет' },
    { value: 'restore', label: 'Вернуть доступ или сменить телефон', hint: 'Кабинет уже есть, но войти не получается.' },
  ],
};

const TOPICS = Object.values(topicNames);
const byName = new Intl.Collator('ru').compare;

const serviceField = (): Field => ({
  id: 'service',
  kind: 'choice',
  label: 'Какую услугу просят',
  options: servicesInForce()
    .map(({ slug, title, topic }) => ({ value: slug, label: title, group: topicNames[topic] }))
    .sort((a, b) => TOPICS.indexOf(a.group) - TOPICS.indexOf(b.group) || byName(a.label, b.label)),
});

/** What the officer copies from the documents on the desk. */
export const paperFields: Field[] = [
  { id: 'family', kind: 'text', label: 'Фамилия', maxLength: 100, autocomplete: 'off' },
  { id: 'given', kind: 'text', label: 'Имя', maxLength: 100, autocomplete: 'off' },
  { id: 'patronymic', kind: 'text', label: 'Отчество', hint: 'Если есть в паспорте', optional: true, maxLength: 100 },
  { id: 'birth-date', kind: 'date', label: 'Дата рождения', range: 'past', minAge: 14 },
  { id: 'passport', kind: 'passport', label: 'Паспорт гражданина России' },
  { id: 'snils', kind: 'snils', label: 'СНИЛС' },
  { id: 'inn', kind: 'inn', label: 'ИНН', hint: 'Если у человека он с собой', optional: true },
];

const phoneField: Field = {
  id: 'phone',
  kind: 'phone',
  label: 'Телефон кабинета',
  hint: 'Если кабинет уже есть: номер, на который он заведён.',
  optional: true,
  autocomplete: 'off',
};

/** For a code that opens a cabinet or gives it back. */
export const codeFields: Field[] = [purposeField, ...paperFields, phoneField];
/** For a visitor who asks for a service and has no cabinet. */
export const visitorFields = (): Field[] => [serviceField(), ...paperFields];

type Read<T> = { values: RawValues; errors: FieldError[]; asked: T | null };

/** Reads the officer's form; `today` is the ISO date in the region. */
export function read<T>(form: PostedForm, fields: Field[], today: string, put: (answers: PageAnswers) => T): Read<T> {
  const raw = rawValues(form, inputNames(fields));
  const { answers, errors } = parseFields(fields, raw, { today, answers: {} });
  return { values: showable(raw), errors, asked: errors.length > 0 ? null : put(answers) };
}

const text = (answers: PageAnswers, id: string) => String(answers[id] ?? '');

export const personIn = (answers: PageAnswers): DeskPerson => ({
  family: text(answers, 'family'),
  given: text(answers, 'given'),
  patronymic: text(answers, 'patronymic'),
  birthDate: text(answers, 'birth-date'),
  snils: text(answers, 'snils'),
  ...(answers.inn !== undefined && { inn: text(answers, 'inn') }),
  passport: answers.passport as PassportAnswer,
});

export const parseAskedCode = (form: PostedForm, today: string): Read<AskedActivation> =>
  read(form, codeFields, today, answers => {
    const phone = phoneOf(text(answers, 'phone'));
    const purpose = text(answers, 'purpose') === 'restore' ? 'restore' : 'open';
    return { purpose, person: personIn(answers), ...(phone !== null && { phone }) };
  });

export const parseVisitor = (form: PostedForm, today: string): Read<{ service: string; person: DeskPerson }> =>
  read(form, visitorFields(), today, answers => ({ service: text(answers, 'service'), person: personIn(answers) }));
