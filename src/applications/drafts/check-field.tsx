import type { Context } from 'hono';
import type { CitizenEnv } from '../../accounts/citizen.ts';
import type { Field } from '../../forms/definition.ts';
import { inputNames } from '../../forms/field-values.ts';
import { FieldView } from '../../forms/field-view.tsx';
import { liveAnswers } from '../../forms/live-answers.ts';
import { parseFields } from '../../forms/parse-page.ts';
import { initialValues } from '../../forms/prefill.ts';
import { commonSource } from '../../forms/questions-form.tsx';
import { rawValues, showable } from '../../forms/raw-values.ts';
import { shownFields } from '../../forms/shown-fields.ts';
import { found } from '../../platform/problems.ts';
import type { PostedForm } from '../../platform/requests/body.ts';
import type { CaseContext } from '../cases/case.ts';
import type { Draft } from './draft.ts';
import { knownFor } from './known.ts';
import { askedOf } from './save-answers.ts';
import type { AnswersEntry } from './shown.ts';

/** The field whose answer alone is to be checked, as the script asks when a person has left it; undefined for every other form. */
export const checkedField = (c: Context<CitizenEnv>): string | undefined => c.req.header('X-Check');

/**
 * One field as it was sent, with what «Далее» would say of it. Nothing is kept. What is not answered yet is no mistake before the
 * page is sent. Throws NotFound for a field that the page does not ask.
 */
export async function checkField(
  c: Context<CitizenEnv>,
  context: CaseContext,
  draft: Draft,
  { page, item }: AnswersEntry,
  form: PostedForm,
  id: string,
): Promise<Response> {
  const { fields } = page;
  const shown = shownFields(fields, liveAnswers(draft.form, draft.answers));
  const own = found(shown.find(({ field }) => field.id === id));
  const values = rawValues(form, inputNames(fields));
  const { errors } = parseFields(fields, values, askedOf(context, draft));
  const known = await knownFor(context, c.get('citizen'), draft, { page: page.id, item, fields });
  const { sources } = initialValues(fields, { values }, known.values);
  return c.html(
    <FieldView
      shown={own}
      values={showable(values)}
      errors={isBlank(own.field, values) ? [] : errors.filter(({ field }) => field === id)}
      source={commonSource(shown, sources) ? undefined : sources[id]}
      lookup={{ action: c.req.path + new URL(c.req.url).search }}
    />,
  );
}

const isBlank = (field: Field, values: Record<string, string[]>): boolean =>
  inputNames([field]).every(name => (values[name] ?? []).every(value => value.trim() === ''));
