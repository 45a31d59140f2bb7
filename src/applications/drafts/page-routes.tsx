import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import { type JourneyPage, journey, pageAt } from '../../forms/journey.ts';
import { seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { readForm } from '../../platform/requests/body.ts';
import { cardPath } from '../card-path.ts';
import { caseContext } from '../cases/case-context.ts';
import { type Draft, loadDraft } from './draft.ts';
import { draftPath } from './draft-path.ts';
import { leaveList } from './leave-list.ts';
import { openDraft } from './move-draft.ts';
import { postAnswers } from './post-answers.ts';
import { filesLimit, saveFiles } from './save-files.tsx';
import { showPage } from './show-page.tsx';

/** The pages of the form: each is kept when it is left, finished or not. */
export const pageRoutes = createCitizenRouter()
  .get('/:draft/:page', c => show(c, c.req.param('page')))
  .get('/:draft/:page/:item{[0-9]+}', c => show(c, `${c.req.param('page')}/${c.req.param('item')}`))
  .post('/:draft/:page', c => save(c, c.req.param('page')))
  .post('/:draft/:page/:item{[0-9]+}', c => save(c, `${c.req.param('page')}/${c.req.param('item')}`));

async function show(c: Context<CitizenEnv>, path: string) {
  const context = await caseContext(c);
  const draft = found(await openDraft(context, c.get('citizen'), c.req.param('draft') ?? ''));
  if (draft.number) return c.redirect(cardPath(draft.number));
  const entry = entryAt(draft, path);
  return entry ? showPage(c, context, draft, entry) : c.redirect(draftPath(draft.row.id));
}

/** The page at this address. Null: another answer took it off the journey, go on elsewhere. Throws NotFound for what never was a page. */
function entryAt(draft: Draft, path: string): JourneyPage | null {
  const id = path.split('/')[0];
  return pageAt(journey(draft.form, draft.answers), found(draft.form.pages.some(page => page.id === id) ? path : null));
}

async function save(c: Context<CitizenEnv>, path: string) {
  const context = await caseContext(c);
  const draft = found(await loadDraft(context, c.get('citizen'), c.req.param('draft') ?? ''));
  const entry = entryAt(draft, path) ?? leftBehind(draft, path);
  const form = await readForm(c, entry?.kind === 'files' ? filesLimit(context, entry) : undefined);
  if (draft.number) return seeOther(c, cardPath(draft.number));
  if (!entry) return seeOther(c, draftPath(draft.row.id));
  if (entry.kind === 'files') return saveFiles(c, context, draft, entry, form);
  return entry.kind === 'list' ? leaveList(c, context, draft, entry, form) : postAnswers(c, context, draft, entry, form);
}

/** A page that another window's answer has taken away, or an item that has moved: what was typed there is kept all the same. */
function leftBehind(draft: Draft, path: string): JourneyPage | null {
  const [id, item] = path.split('/');
  const page = draft.form.pages.find(each => each.id === id);
  if (page?.kind === 'questions' && item === undefined) return { kind: 'questions', page, path, item: 0 };
  return page?.kind === 'repeat' && item !== undefined ? { kind: 'item', page, path, item: Number(item) - 1 } : null;
}
