import type { DeskPerson } from '../../desk/activation/desk-person.ts';
import type { Refused } from '../../desk/activation/whose-cabinet.ts';
import type { Field } from '../../forms/definition.ts';
import type { FieldError } from '../../forms/field-error.ts';
import type { RawValues } from '../../forms/raw-values.ts';
import type { PostedForm } from '../../platform/requests/body.ts';
import { municipalCodeOf } from '../../region/municipal-code.ts';
import type { Policies } from '../../region/profile.ts';
import { paperFields, personIn, read } from './person-form.ts';
import { refusedField } from './texts.ts';

const tying = { field: 'deed', is: 'tie' };

/** For a municipal code that becomes a login, or is one no longer. */
export const loginFields = ({ example }: Policies['municipalLogin']): Field[] => [
  {
    id: 'deed',
    kind: 'choice',
    label: 'Что нужно',
    options: [
      { value: 'tie', label: 'Записать код', hint: 'Прежний код человека отменится.' },
      { value: 'untie', label: 'Отменить код' },
    ],
  },
  {
    id: 'code',
    kind: 'text',
    label: 'Код муниципалитета',
    hint: `Перепишите с карточки жителя, например ${example}`,
    maxLength: 40,
    when: tying,
    autocomplete: 'off',
  },
  ...paperFields,
];

type Asked = { person: DeskPerson; code: string | null };

/** Reads the officer's form; `code` is null when it is to be untied. */
export function parseLogin(
  form: PostedForm,
  policy: Policies['municipalLogin'],
  today: string,
): { values: RawValues; errors: FieldError[]; asked: Asked | null } {
  const { asked, ...typed } = read(form, loginFields(policy), today, answers => ({
    person: personIn(answers),
    typed: answers.deed === 'tie' ? String(answers.code ?? '') : null,
  }));
  if (!asked) return { ...typed, asked };
  const code = asked.typed === null ? null : municipalCodeOf(policy, asked.typed);
  if (asked.typed !== null && code === null) return { ...typed, errors: [wrongCode(policy)], asked: null };
  return { ...typed, asked: { person: asked.person, code } };
}

const codeField = { field: 'code', target: 'code', label: 'Код муниципалитета' };

const wrongCode = ({ example }: Policies['municipalLogin']): FieldError => ({
  ...codeField,
  message: `Код выглядит иначе, например ${example}. Сверьте его с карточкой.`,
});

export const takenCode: FieldError = { ...codeField, message: 'Этот код уже записан другому человеку. Сверьте его с карточкой.' };
export const noCode: FieldError = {
  field: 'deed',
  target: 'deed',
  label: 'Что нужно',
  message: 'У этого человека кода для входа нет.',
};

const noCabinet: FieldError = {
  field: 'snils',
  target: 'snils',
  label: 'СНИЛС',
  message: 'Подтверждённого кабинета с таким СНИЛС нет. Сначала выдайте код для кабинета.',
};

/** Why the passport ties no code. */
export const notTied: Record<Refused, FieldError> = {
  ...refusedField,
  'has-cabinet': noCabinet,
  'no-cabinet': noCabinet,
  'nothing-to-compare': noCabinet,
};
