import type { Context } from 'hono';
import type { CitizenEnv } from '../../accounts/citizen.ts';
import { countFaults } from '../../forms/complete.ts';
import type { FieldError } from '../../forms/field-error.ts';
import type { JourneyPage } from '../../forms/journey.ts';
import { liveAnswers } from '../../forms/live-answers.ts';
import { seeOther } from '../../platform/http.ts';
import type { PostedForm } from '../../platform/requests/body.ts';
import type { CaseContext } from '../cases/case.ts';
import { backOf, backPath } from './changing.ts';
import type { Draft } from './draft.ts';
import { KEPT, pathAfter } from './draft-path.ts';
import { showPage } from './show-page.tsx';

type ListEntry = JourneyPage & { kind: 'list' };

/** A list has nothing of its own to keep: «Далее» asks whether it is whole, «Сохранить и выйти» does not. */
export async function leaveList(
  c: Context<CitizenEnv>,
  context: CaseContext,
  draft: Draft,
  entry: ListEntry,
  form: PostedForm,
): Promise<Response> {
  if (form.text('go') === 'exit') return seeOther(c, KEPT);
  const errors = [
    ...countFaults(entry, liveAnswers(draft.form, draft.answers)[entry.page.id]?.length ?? 0),
    ...unfinished(draft, entry),
  ];
  if (errors.length > 0) return showPage(c, context, draft, entry, { errors });
  return seeOther(c, backOf(c.req.url) ? backPath(draft.row.id, entry.page.id, 'check') : pathAfter(draft, entry.path));
}

const unfinished = (draft: Draft, { page }: ListEntry): FieldError[] =>
  draft.pages
    .filter(kept => kept.page === page.id && !('answers' in kept.stored))
    .toSorted((a, b) => a.item - b.item)
    .map(({ item }) => ({
      field: `${page.id}-${item + 1}`,
      target: `item-${item + 1}`,
      label: `${page.itemTitle} ${item + 1}`,
      message: 'Ответьте на все вопросы или удалите эту запись.',
    }));
