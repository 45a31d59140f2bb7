import type { Citizen } from '../../accounts/citizen.ts';
import type { Field } from '../../forms/definition.ts';
import type { FieldError } from '../../forms/field-error.ts';
import { keptValues } from '../../forms/field-values.ts';
import { openQuestions } from '../../forms/two-windows.ts';
import { pickName } from '../../forms/windows-form.tsx';
import type { PostedForm } from '../../platform/requests/body.ts';
import type { CaseContext } from '../cases/case.ts';
import { type Draft, keptPage } from './draft.ts';
import { type KeptAnswers, keepAnswers } from './keep-answers.ts';
import { askedOf } from './save-answers.ts';
import { readWindow } from './window.ts';

export type Choice =
  /** `changed`: nothing is left to choose, or it is not what the person saw; look again. */
  | { kind: 'submitted' }
  | { kind: 'changed' }
  | { kind: 'unanswered'; errors: FieldError[]; picked: Record<string, string> }
  | ({ kind: 'kept' } & KeptAnswers);

/** Takes the chosen answers of a page that two windows answered otherwise; the others are forgotten only now. */
export async function chooseAnswers(
  context: CaseContext,
  citizen: Citizen,
  draft: Draft,
  place: { page: string; item: number; fields: Field[]; inList?: boolean },
  form: PostedForm,
): Promise<Choice> {
  const kept = keptPage(draft, place.page, place.item);
  const window = readWindow(form.text('version'));
  if (!kept?.stored.others || kept.version !== window.version || form.text('of') !== (kept.stored.id ?? ''))
    return { kind: 'changed' };
  const asked = askedOf(context, draft);
  const values = { ...keptValues(place.fields, kept.stored) };
  const picked: Record<string, string> = {};
  const errors: FieldError[] = [];
  for (const { field, answers } of openQuestions(place.fields, values, kept.stored.others, asked)) {
    const answer = answers[form.text(pickName(field.id)) === '' ? -1 : Number(form.text(pickName(field.id)))];
    if (answer) {
      Object.assign(values, answer.values);
      picked[field.id] = String(answers.indexOf(answer));
    } else errors.push(unanswered(field));
  }
  if (errors.length > 0) return { kind: 'unanswered', errors, picked };
  const save = { by: window.by, values, others: [], asked };
  const outcome = await keepAnswers(context, citizen, draft, { ...place, id: kept.stored.id }, kept, save);
  if (outcome.kind === 'kept') return outcome;
  return outcome.kind === 'overtaken' ? { kind: 'changed' } : { kind: 'submitted' };
}

const unanswered = ({ id, label }: Field): FieldError => ({
  field: id,
  target: `pick-${id}`,
  label,
  message: 'Выберите, какой ответ оставить.',
});
