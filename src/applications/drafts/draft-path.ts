import type { Answers } from '../../forms/definition.ts';
import { journey, nextPage } from '../../forms/journey.ts';
import { cardPath } from '../card-path.ts';
import type { CaseContext } from '../cases/case.ts';
import { deliveryOf } from './delivery.ts';
import type { Draft } from './draft.ts';
import { missingIn } from './missing.ts';

export const draftPath = (id: string, ...rest: string[]): string => ['/cabinet/drafts', id, ...rest].join('/');

/** The cabinet, saying that the draft was kept. */
export const KEPT = '/cabinet?draft=kept';

/** Where a person goes on: the first page not finished, then the way of delivery, then the check of all answers. */
export function resumePath(context: CaseContext, draft: Draft): string {
  if (draft.number) return cardPath(draft.number);
  const missing = missingIn(context, draft);
  if (missing) return draftPath(draft.row.id, missing.entry.path);
  return draftPath(draft.row.id, deliveryOf(draft) ? 'check' : 'delivery');
}

/** Where «Далее» leads from a page, given the answers as they are now. */
export const pathAfter = ({ row, form, answers: kept }: Draft, path: string, answers: Answers = kept): string =>
  draftPath(row.id, nextPage(journey(form, answers), path)?.path ?? 'delivery');

/** «Шаг 2 из 6»: items of a list are one step with it; delivery and check are the last two. */
export function stepWords(draft: Draft, path: string): string {
  const pages = [...new Set(journey(draft.form, draft.answers).map(entry => entry.page.id)), 'delivery', 'check'];
  return `Шаг ${pages.indexOf(path.split('/')[0] ?? '') + 1} из ${pages.length}`;
}
