import type { Fetching } from '../../applications/desk/hand-over-paper.ts';
import type { Field } from '../../forms/definition.ts';
import type { FieldError } from '../../forms/field-error.ts';
import { describeAnswer, inputNames } from '../../forms/field-values.ts';
import { parseFields } from '../../forms/parse-page.ts';
import { type RawValues, rawValues, showable } from '../../forms/raw-values.ts';
import type { PostedForm } from '../../platform/requests/body.ts';

const documentField: Field = {
  id: 'document',
  kind: 'choice',
  label: 'Какой документ показали',
  options: [
    { value: 'passport', label: 'Паспорт гражданина России' },
    { value: 'temporary', label: 'Временное удостоверение личности' },
    { value: 'foreign', label: 'Паспорт другой страны' },
    { value: 'residence', label: 'Вид на жительство' },
  ],
};
const another = { field: 'by', is: 'representative' };

/** Who has come for a paper, and by what they are known. */
export const fetchFields: Field[] = [
  {
    id: 'by',
    kind: 'choice',
    label: 'Кому выдаёте',
    options: [
      { value: 'applicant', label: 'Заявителю' },
      { value: 'representative', label: 'Представителю' },
    ],
  },
  {
    id: 'name',
    kind: 'text',
    label: 'Фамилия, имя и отчество представителя',
    maxLength: 200,
    when: another,
    autocomplete: 'off',
  },
  { id: 'basis', kind: 'text', label: 'Доверенность: номер, дата, кто выдал', maxLength: 200, when: another },
  documentField,
  { id: 'number', kind: 'text', label: 'Серия и номер документа', maxLength: 30, autocomplete: 'off' },
];

type TypedFetching = { values: RawValues; errors: FieldError[]; fetching: Fetching | null };

/** Reads who takes a paper; `today` is the ISO date in the region. */
export function parseFetching(form: PostedForm, today: string): TypedFetching {
  const raw = rawValues(form, inputNames(fetchFields));
  const { answers, errors } = parseFields(fetchFields, raw, { today, answers: {} });
  const values = showable(raw);
  if (errors.length > 0) return { values, errors, fetching: null };
  const text = (id: string) => String(answers[id] ?? '');
  const shown = { document: describeAnswer(documentField, answers.document), number: text('number') };
  const fetching: Fetching =
    answers.by === 'representative'
      ? { by: 'representative', name: text('name'), basis: text('basis'), ...shown }
      : { by: 'applicant', ...shown };
  return { values, errors, fetching };
}
