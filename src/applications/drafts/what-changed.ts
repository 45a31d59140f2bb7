import { serviceByHash } from '../../catalogue/published.ts';
import { regionalForm } from '../../catalogue/regional-form.ts';
import type { Service } from '../../catalogue/service.ts';
import { type AnswerRow, answerRows } from '../../forms/answer-rows.ts';
import { unanswered } from '../../forms/complete.ts';
import type { FormDefinition } from '../../forms/definition.ts';
import type { CaseContext } from '../cases/case.ts';
import type { Draft } from './draft.ts';
import { uploadCounts } from './missing.ts';
import { askedOf } from './save-answers.ts';

/** What a moved draft is about: since when the service is so, how many questions are new, which answers are asked for no more. */
export type Change = { changedAt: number; questions: number; gone: AnswerRow[] };

/** Compares the draft under the definition it came from with the present one; null for a draft that never moved. */
export async function whatChanged(context: CaseContext, draft: Draft): Promise<Change | null> {
  const { movedFrom, changedAt } = draft.row;
  if (!movedFrom || changedAt === null) return null;
  const before: Service = await serviceByHash(context.db, movedFrom);
  const was = regionalForm(before, context.profile);
  const { today } = askedOf(context, draft);
  const open = (form: FormDefinition) => unanswered(form, draft.answers, uploadCounts(draft), { today });
  const old = new Set(open(was));
  const asked = new Set(draft.form.pages.flatMap(fieldsOf));
  return {
    changedAt,
    questions: open(draft.form).filter(question => !old.has(question)).length,
    gone: answerRows(was, withGone(draft)).filter(row => row.answered && !asked.has(`${row.page}.${row.field}`)),
  };
}

const fieldsOf = (page: FormDefinition['pages'][number]) =>
  page.kind === 'files' ? [] : page.fields.map(field => `${page.id}.${field.id}`);

/** The answers with those that their page no longer has. */
function withGone({ answers, pages }: Draft): Draft['answers'] {
  const all = { ...answers };
  for (const { page, item, stored } of pages) {
    const items = [...(all[page] ?? [])];
    if (stored.gone && items[item]) items[item] = { ...stored.gone, ...items[item] };
    if (stored.gone) all[page] = items;
  }
  return all;
}
