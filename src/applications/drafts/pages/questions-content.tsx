import type { Citizen } from '../../../accounts/citizen.ts';
import { prefillFrom } from '../../../accounts/prefill.ts';
import type { Field } from '../../../forms/definition.ts';
import { liveAnswers } from '../../../forms/live-answers.ts';
import { initialValues } from '../../../forms/prefill.ts';
import { QuestionsForm } from '../../../forms/questions-form.tsx';
import type { CaseContext } from '../../cases/case.ts';
import { type Draft, keptPage } from '../draft.ts';
import type { AnswersEntry, Common, Shown } from '../shown.ts';
import { TogetherNote } from '../views/together-note.tsx';
import { shortId, writeWindow } from '../window.ts';

/** A page of questions or an item: what is kept, what was typed just now, or what the profile knows. */
export async function questionsContent(
  { keys }: Citizen,
  { profile }: CaseContext,
  draft: Draft,
  { page, item, kind }: AnswersEntry,
  common: Common,
  { values, window, itemId, together = [] }: Shown,
  /** The questions that stand in the form; one with an error stands there too. */
  open: Field[] = page.fields,
) {
  const fields = page.fields.filter(field => open.includes(field) || common.errors.some(error => error.field === field.id));
  const kept = keptPage(draft, page.id, item);
  const known = await prefillFrom(keys, draft.sealedProfile, profile);
  const initial = initialValues(page.fields, kept?.stored ?? null, known);
  return (
    <>
      <TogetherNote fields={together} />
      <QuestionsForm
        {...common}
        page={{ ...page, fields }}
        item={item}
        answers={liveAnswers(draft.form, draft.answers)}
        version={window ?? writeWindow(kept?.version ?? 0)}
        itemId={kind === 'item' ? (itemId ?? (kept ? kept.stored.id : shortId())) : undefined}
        values={values ?? initial.values}
        sources={values ? {} : initial.sources}
      />
    </>
  );
}
