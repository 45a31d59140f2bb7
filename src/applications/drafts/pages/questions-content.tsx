import type { Citizen } from '../../../accounts/citizen.ts';
import { standsIn } from '../../../forms/candidates.ts';
import type { Field } from '../../../forms/definition.ts';
import { liveAnswers } from '../../../forms/live-answers.ts';
import { initialValues } from '../../../forms/prefill.ts';
import { QuestionsForm } from '../../../forms/questions-form.tsx';
import type { CaseContext } from '../../cases/case.ts';
import { type Draft, keptPage } from '../draft.ts';
import { knownFor } from '../known.ts';
import type { AnswersEntry, Common, Shown } from '../shown.ts';
import { CandidateButtons } from '../views/candidate-buttons.tsx';
import { TogetherNote } from '../views/together-note.tsx';
import { shortId, writeWindow } from '../window.ts';

/** A page of questions or an item: what is kept, what was typed just now, or what the profile knows. */
export async function questionsContent(
  citizen: Citizen,
  context: CaseContext,
  draft: Draft,
  { page, item, kind }: AnswersEntry,
  common: Common,
  { values, searches = {}, window, itemId, together = [] }: Shown,
  /** The questions that stand in the form; one with an error stands there too. */
  open: Field[] = page.fields,
) {
  const fields = page.fields.filter(field => open.includes(field) || common.errors.some(error => error.field === field.id));
  const kept = keptPage(draft, page.id, item);
  const known = await knownFor(context, citizen, draft, { page: page.id, item, fields: page.fields });
  const opened = initialValues(page.fields, kept?.stored ?? null, known.values);
  const version = window ?? writeWindow(kept?.version ?? 0);
  const ownId = kind === 'item' ? (itemId ?? (kept ? kept.stored.id : shortId())) : undefined;
  const standing = values ?? opened.values;
  const about = known.candidates.find(each => standsIn(page.fields, each, standing));
  const { sources } = initialValues(page.fields, { values: standing }, { ...known.values, ...about?.values });
  const candidates = known.candidates.flatMap((each, place) => (each === about ? [] : [{ name: each.name, place }]));
  return (
    <>
      <TogetherNote fields={together} />
      <QuestionsForm
        {...common}
        page={{ ...page, fields }}
        item={item}
        answers={liveAnswers(draft.form, draft.answers)}
        version={version}
        itemId={ownId}
        values={standing}
        sources={sources}
        searches={searches}
        above={<CandidateButtons candidates={candidates} />}
      />
    </>
  );
}
