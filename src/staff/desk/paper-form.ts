import type { OpenedPaper } from '../../applications/papers/open-paper.ts';
import { readPaperCode } from '../../applications/papers/paper-code.ts';
import type { DeskPerson } from '../../desk/activation/desk-person.ts';
import type { Field } from '../../forms/definition.ts';
import type { FieldError } from '../../forms/field-error.ts';
import type { RawValues } from '../../forms/raw-values.ts';
import type { PostedForm } from '../../platform/requests/body.ts';
import { paperFields, personIn, read } from './person-form.ts';
import { refusedField } from './texts.ts';

/** The code of a paper, and what the officer copies from the documents on the desk. */
export const paperCodeFields: Field[] = [
  {
    id: 'code',
    kind: 'text',
    label: 'Код с листа',
    hint: '12 цифр под квадратом. Сканер внесёт их сам.',
    maxLength: 200,
    autocomplete: 'off',
  },
  ...paperFields,
];

type Asked = { code: string; person: DeskPerson };

/** Reads the officer's form; a code that can not be one is told without looking for it. */
export function parsePaper(form: PostedForm, today: string): { values: RawValues; errors: FieldError[]; asked: Asked | null } {
  const { asked, ...typed } = read(form, paperCodeFields, today, answers => ({
    code: readPaperCode(String(answers.code ?? '')),
    person: personIn(answers),
  }));
  if (!asked) return { ...typed, asked };
  const { code, person } = asked;
  if ('problem' in code) return { ...typed, errors: [codeError(code.problem)], asked: null };
  return { ...typed, asked: { code: code.code, person } };
}

const codeError = (message: string): FieldError => ({ field: 'code', target: 'code', label: 'Код с листа', message });

/** Why a draft was not opened, at the answer that must change. */
export const notOpened: Record<Exclude<OpenedPaper['kind'], 'opened' | 'busy'>, FieldError> = {
  unknown: codeError('По этому коду ничего нет. Сверьте цифры. Если печатали несколько раз, нужен последний лист.'),
  expired: codeError('Срок листа закончился. Черновик цел: пусть человек распечатает его снова или подаст сам.'),
  sent: codeError('Это заявление уже отправлено. Номер человек найдёт в своём кабинете.'),
  'different-person': {
    ...refusedField['different-person'],
    message: 'Черновик заполнял другой человек: имя, рождение или документы не те. Сверьте с паспортом.',
  },
  'nothing-to-compare': codeError(
    'В черновике пока только имя: паспорт сверить не с чем. Пусть человек заполнит в нём сведения о себе.',
  ),
};
