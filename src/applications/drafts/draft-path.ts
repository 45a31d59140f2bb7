import type { Answers } from '../../forms/definition.ts';
import { journey, nextPage } from '../../forms/journey.ts';
import { cardPath } from '../card-path.ts';
import type { CaseContext } from '../cases/case.ts';
import { DELIVERY_PAGE, deliveryOf } from './delivery.ts';
import { type Draft, keptPage } from './draft.ts';
import { missingIn } from './missing.ts';

export const draftPath = (id: string, ...rest: string[]): string => ['/cabinet/drafts', id, ...rest].join('/');

/** The cabinet, saying that the draft was kept: both windows' answers, or two answers to choose from. */
export const KEPT = '/cabinet?draft=kept';
export const KEPT_BOTH = '/cabinet?draft=both';
export const KEPT_OPEN = '/cabinet?draft=open';

/** The first page that two windows answered otherwise, or null. Pages that are no longer asked do not count. */
export function unchosenPage(draft: Draft): string | null {
  const pages = [
    ...journey(draft.form, draft.answers),
    { kind: 'questions' as const, page: { id: DELIVERY_PAGE }, item: 0, path: DELIVERY_PAGE },
  ];
  const open = pages.find(({ kind, page, item }) => kind !== 'list' && keptPage(draft, page.id, item)?.stored.others?.length);
  return open?.path ?? null;
}

/** Where a person goes on: a choice between two windows, the first page not finished, then delivery, then the check of all answers. */
export function resumePath(context: CaseContext, draft: Draft): string {
  if (draft.number) return cardPath(draft.number);
  const page = unchosenPage(draft) ?? missingIn(context, draft)?.entry.path;
  if (page) return draftPath(draft.row.id, page);
  return draftPath(draft.row.id, deliveryOf(draft) ? 'check' : DELIVERY_PAGE);
}

/** Where «Далее» leads from a page, given the answers as they are now. In a draft that has moved, or began with an earlier application: to what is still asked. */
export const pathAfter = ({ row, form, answers: kept }: Draft, path: string, answers: Answers = kept): string =>
  row.movedFrom || row.earlierNumber
    ? draftPath(row.id)
    : draftPath(row.id, nextPage(journey(form, answers), path)?.path ?? DELIVERY_PAGE);

/** Second in the titles of a draft's pages: the service, and which application it follows. */
export const draftTitle = ({ service, row }: Draft): string =>
  row.earlierNumber ? `${service.title}, по заявлению ${row.earlierNumber}` : service.title;

/** «Охотничий билет · шаг 2 из 7»: items of a list are one step with it; delivery and check are the last two. */
export function stepWords(draft: Draft, path: string): string {
  // Most pages are answered already: their count would say nothing.
  if (draft.row.earlierNumber) return `${draft.service.title} · по заявлению ${draft.row.earlierNumber}`;
  const pages = [...new Set(journey(draft.form, draft.answers).map(entry => entry.page.id)), DELIVERY_PAGE, 'check'];
  return `${draft.service.title} · шаг ${pages.indexOf(path.split('/')[0] ?? '') + 1} из ${pages.length}`;
}
