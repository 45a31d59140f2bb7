import { Radios } from '../ui/controls/picks.tsx';
import { PostForm } from '../ui/controls/post-form.tsx';
import { SubmitRow } from '../ui/controls/submit-row.tsx';
import type { FieldError } from './field-error.ts';
import type { Other } from './stored-page.ts';
import type { OpenQuestion } from './two-windows.ts';
import { PageHeading } from './views/page-heading.tsx';

export type WindowsFormProps = {
  title: string;
  questions: OpenQuestion[];
  /** Where an answer comes from: «сохранено в другом окне в 14:20». */
  said: (from: 'kept' | Other) => string;
  /** What was chosen already, by field id. */
  picked: Record<string, string>;
  action: string;
  csrf: string;
  version: string;
  itemId?: string;
  errors: FieldError[];
  step?: string;
};

/** The name of the radios of a question; the value is the number of an answer, as they stand. */
export const pickName = (field: string): string => `pick.${field}`;

/** One page answered otherwise in two windows: both answers of each such question, and the choice between them. */
export function WindowsForm({ title, questions, said, picked, action, csrf, version, itemId, errors, step }: WindowsFormProps) {
  return (
    <>
      <PageHeading
        title={title}
        step={step}
        errors={errors}
        lead="На эти вопросы вы ответили по-разному в двух окнах. Оба ответа сохранены. Выберите, какой оставить."
      />
      <PostForm action={action} csrf={csrf} id="page-form">
        <input type="hidden" name="version" value={version} />
        {itemId && <input type="hidden" name="of" value={itemId} />}
        {questions.map(({ field, answers }) => (
          <Radios
            id={`pick-${field.id}`}
            name={pickName(field.id)}
            label={field.label}
            value={picked[field.id]}
            error={errors.find(error => error.field === field.id)?.message}
            options={answers.map(({ text, from }, i) => ({ value: String(i), label: text || 'Пусто', hint: said(from) }))}
          />
        ))}
        <SubmitRow label="Оставить выбранное" name="go" value="choose">
          <button type="submit" class="quiet" name="go" value="later">
            Выбрать позже и выйти
          </button>
        </SubmitRow>
      </PostForm>
    </>
  );
}
