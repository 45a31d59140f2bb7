import type { Context } from 'hono';
import type { CitizenEnv } from '../../accounts/citizen.ts';
import type { Answers, PageAnswers } from '../../forms/definition.ts';
import { inputNames } from '../../forms/field-values.ts';
import { journey, pageAt } from '../../forms/journey.ts';
import { rawValues } from '../../forms/raw-values.ts';
import { seeOther, wantsFragment } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import type { PostedForm } from '../../platform/requests/body.ts';
import type { CaseContext } from '../cases/case.ts';
import { backOf, backPath } from './changing.ts';
import { checkedField, checkField } from './check-field.tsx';
import { chooseAnswers } from './choose-answers.ts';
import { type Draft, loadDraft } from './draft.ts';
import { draftPath, KEPT, KEPT_BOTH, KEPT_OPEN, pathAfter } from './draft-path.ts';
import { isLive, sayLive } from './live.ts';
import { foundFragment, lookUp } from './look-up.tsx';
import { withUnopened } from './mending.ts';
import { putIn } from './put-in.ts';
import { saveAnswers } from './save-answers.ts';
import { showPage } from './show-page.tsx';
import type { AnswersEntry, Shown } from './shown.ts';
import { tooLate } from './too-late.ts';
import { readWindow, writeWindow } from './window.ts';

/** A page of questions or an item was sent: what was typed is kept even when it is not right yet, nobody types it twice. */
export async function postAnswers(
  c: Context<CitizenEnv>,
  context: CaseContext,
  draft: Draft,
  entry: AnswersEntry,
  form: PostedForm,
): Promise<Response> {
  const checked = checkedField(c);
  if (checked !== undefined) return checkField(c, context, draft, entry, form, checked);
  const go = form.text('go');
  if (go === 'later') return seeOther(c, KEPT_OPEN);
  if (go === 'choose') return choose(c, context, draft, entry, form);
  const { fields, id: page } = entry.page;
  const of = entry.kind === 'item' ? form.text('of') : undefined;
  const window = readWindow(form.text('version'));
  const typed = withUnopened(draft, entry, backOf(c.req.url) !== null, rawValues(form, inputNames(fields)));
  const put = await putIn(context, c.get('citizen'), draft, entry, go, typed);
  const looked = await lookUp(c, fields, form);
  if (looked && wantsFragment(c)) return foundFragment(c, c.req.path + new URL(c.req.url).search, looked);
  const values = looked ? { ...typed, ...looked.values } : (put ?? typed);
  const saved = await saveAnswers(context, c.get('citizen'), draft, { page, item: entry.item, fields, of, window, values });
  if (isLive(c)) return sayLive(c, context, window, saved);
  if (saved.kind === 'submitted') return seeOther(c, draftPath(draft.row.id));
  if (saved.kind === 'full') return seeOther(c, draftPath(draft.row.id, page));
  const here = at(entry, saved.item);
  const again = (shown: Shown) => showAgain(c, context, draft, here, shown);
  if (saved.others.length > 0) return go === 'exit' ? seeOther(c, KEPT_OPEN) : again({ here: window.by, conflict: true });
  const together = saved.taken.length > 0;
  if (go === 'exit') return seeOther(c, together ? KEPT_BOTH : KEPT);
  const { errors, answers } = saved;
  const shown: Shown = {
    errors,
    values: saved.values,
    window: writeWindow(saved.version, window.by),
    itemId: of,
    together: saved.taken,
  };
  if (together) return again(shown);
  if (looked) return again({ ...shown, errors: [], searches: { [looked.field.id]: looked.search } });
  if (put) return again({ ...shown, errors: [] });
  // The draft as it was read is enough: nothing but this page has changed since.
  if (errors.length > 0) return isAsked(saved.draft, here) ? showPage(c, context, saved.draft, here, shown) : again(shown);
  if (saved.returned) return seeOther(c, `${draftPath(draft.row.id, page)}?item=returned`);
  return goOn(c, saved.draft, here, answers);
}

async function choose(c: Context<CitizenEnv>, context: CaseContext, draft: Draft, entry: AnswersEntry, form: PostedForm) {
  const { fields, id: page } = entry.page;
  const here = standing(draft, entry, form.text('of'));
  if (!here) return seeOther(c, `${draftPath(draft.row.id, page)}?item=gone`);
  const place = { page, item: here.item, fields, inList: entry.kind === 'item' };
  const choice = await chooseAnswers(context, c.get('citizen'), draft, place, form);
  if (choice.kind === 'unanswered') return showPage(c, context, draft, here, { errors: choice.errors, picked: choice.picked });
  if (choice.kind === 'submitted') return seeOther(c, draftPath(draft.row.id));
  if (choice.kind === 'changed')
    return showAgain(c, context, draft, here, now => ({ conflict: true, tooLate: tooLate(context, now, place, form) }));
  if (choice.errors.length > 0) return showAgain(c, context, draft, here, { errors: choice.errors, values: choice.values });
  return goOn(c, draft, here, choice.answers);
}

/** The page as it is after what has just been saved. */
async function showAgain(
  c: Context<CitizenEnv>,
  context: CaseContext,
  { row }: Draft,
  entry: AnswersEntry,
  shown: Shown | ((now: Draft) => Shown),
) {
  const draft = found(await loadDraft(context, c.get('citizen'), row.id));
  if (!isAsked(draft, entry)) return seeOther(c, draftPath(row.id));
  return showPage(c, context, draft, entry, typeof shown === 'function' ? shown(draft) : shown);
}

/** The page, or the item with this name wherever it has moved to; null when it was removed meanwhile. */
function standing(draft: Draft, entry: AnswersEntry, of: string): AnswersEntry | null {
  if (entry.kind !== 'item' || of === '') return entry;
  const kept = draft.pages.find(({ page, stored }) => page === entry.page.id && stored.id === of);
  return kept ? at(entry, kept.item) : null;
}

const isAsked = (draft: Draft, { path }: AnswersEntry) => pageAt(journey(draft.form, draft.answers), path) !== null;

/** The same page at the place where the item stands now. */
const at = (entry: AnswersEntry, item: number): AnswersEntry =>
  entry.kind === 'item' ? { ...entry, item, path: `${entry.page.id}/${item + 1}` } : entry;

function goOn(c: Context<CitizenEnv>, draft: Draft, { page, item, path }: AnswersEntry, saved: PageAnswers) {
  const back = backOf(c.req.url);
  if (back) return seeOther(c, backPath(draft.row.id, page.id, back));
  return seeOther(c, pathAfter(draft, path, withItem(draft.answers, page.id, item, saved)));
}

/** The answers as they are after a page was saved, without reading them again. */
function withItem(answers: Answers, page: string, item: number, saved: PageAnswers): Answers {
  const items = [...(answers[page] ?? [])];
  items[item] = saved;
  return { ...answers, [page]: items };
}
