import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import { countFaults } from '../../forms/complete.ts';
import type { Answers, PageAnswers } from '../../forms/definition.ts';
import type { FieldError } from '../../forms/field-error.ts';
import { type JourneyPage, journey, pageAt } from '../../forms/journey.ts';
import { liveAnswers } from '../../forms/live-answers.ts';
import { parsePage } from '../../forms/parse-page.ts';
import type { RawValues } from '../../forms/raw-values.ts';
import { readForm } from '../../platform/body.ts';
import { now } from '../../platform/clock.ts';
import { seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { localDate } from '../../region/zone.ts';
import { cardPath } from '../card-path.ts';
import type { CaseContext } from '../cases/case.ts';
import { caseContext } from '../cases/case-context.ts';
import { isChanging } from './changing.ts';
import { type Draft, keptPage, loadDraft } from './draft.ts';
import { draftPath, KEPT, pathAfter } from './draft-path.ts';
import { removeItem } from './remove-item.ts';
import { filesLimit, saveFiles } from './save-files.tsx';
import { savePage } from './save-page.ts';
import { showPage } from './show-page.tsx';

/** The pages of the form: each is kept when it is left, finished or not. */
export const pageRoutes = createCitizenRouter()
  .get('/:draft/:page', c => show(c, c.req.param('page')))
  .get('/:draft/:page/:item{[0-9]+}', c => show(c, `${c.req.param('page')}/${c.req.param('item')}`))
  .post('/:draft/:page', c => save(c, c.req.param('page')))
  .post('/:draft/:page/:item{[0-9]+}', c => save(c, `${c.req.param('page')}/${c.req.param('item')}`))
  .get('/:draft/:page/:item{[0-9]+}/removal', c => c.redirect(draftPath(c.req.param('draft'), c.req.param('page'))))
  .post('/:draft/:page/:item{[0-9]+}/removal', async c => {
    const version = Number((await readForm(c)).text('version'));
    const { context, draft } = await draftHere(c);
    if (draft.number) return seeOther(c, cardPath(draft.number));
    const page = c.req.param('page');
    const list = journey(draft.form, draft.answers).find(entry => entry.kind === 'list' && entry.path === page);
    const kept = keptPage(draft, page, Number(c.req.param('item')) - 1);
    if (kept && kept.version === version) await removeItem(context, c.get('citizen'), draft, page, kept.item);
    else if (list) return showPage(c, context, draft, list, { conflict: true });
    return seeOther(c, draftPath(draft.row.id, page));
  });

async function draftHere(c: Context<CitizenEnv>): Promise<{ context: CaseContext; draft: Draft }> {
  const context = await caseContext(c);
  return { context, draft: found(await loadDraft(context, c.get('citizen'), c.req.param('draft') ?? '')) };
}

async function show(c: Context<CitizenEnv>, path: string) {
  const { context, draft } = await draftHere(c);
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
  const { context, draft } = await draftHere(c);
  const entry = entryAt(draft, path);
  const form = await readForm(c, entry?.kind === 'files' ? filesLimit(context, entry) : undefined);
  if (draft.number) return seeOther(c, cardPath(draft.number));
  if (!entry) return seeOther(c, draftPath(draft.row.id));
  const leaving = form.text('go') === 'exit';
  if (entry.kind === 'files') return saveFiles(c, context, draft, entry, form);
  if (entry.kind === 'list') {
    const errors = leaving ? [] : listErrors(draft, entry);
    return errors.length > 0 ? showPage(c, context, draft, entry, { errors }) : goOn(c, draft, path, leaving);
  }
  const today = localDate(context.profile.timeZone, now());
  const parsed = parsePage(entry.page, form, { today, answers: liveAnswers(draft.form, draft.answers) });
  const stored = parsed.ok ? { answers: parsed.answers } : { values: parsed.values };
  // What was typed is kept even when it is not right yet: nobody types it twice.
  const place = { page: entry.page.id, item: entry.item, version: Number(form.text('version')) || 0 };
  const saved = await savePage(context.db, c.get('citizen'), draft, { ...place, complete: parsed.ok, stored });
  if (saved.kind === 'submitted') return seeOther(c, draftPath(draft.row.id));
  if (saved.kind === 'conflict') return showConflict(c, path, parsed.values);
  if (parsed.ok || leaving) return goOn(c, draft, path, leaving, { ...place, answers: parsed.ok ? parsed.answers : null });
  return showPage(c, context, draft, entry, { errors: parsed.errors, values: parsed.values, version: place.version + 1 });
}

/** Another tab has saved this page meanwhile: nothing is overwritten until the person has seen both. */
async function showConflict(c: Context<CitizenEnv>, path: string, values: RawValues) {
  const { context, draft } = await draftHere(c);
  const entry = entryAt(draft, path);
  return entry ? showPage(c, context, draft, entry, { conflict: true, values }) : seeOther(c, draftPath(draft.row.id));
}

function listErrors(draft: Draft, entry: JourneyPage & { kind: 'list' }): FieldError[] {
  const live = liveAnswers(draft.form, draft.answers);
  return countFaults(entry, live[entry.page.id]?.length ?? 0);
}

type Saved = { page: string; item: number; answers: PageAnswers | null };

function goOn(c: Context<CitizenEnv>, draft: Draft, path: string, leaving: boolean, saved?: Saved) {
  if (leaving) return seeOther(c, KEPT);
  if (isChanging(c.req.url)) return seeOther(c, draftPath(draft.row.id, 'check'));
  const answers = saved?.answers ? withItem(draft.answers, saved.page, saved.item, saved.answers) : draft.answers;
  return seeOther(c, pathAfter(draft, path, answers));
}

/** The answers as they are after a page was saved, without reading them again. */
function withItem(answers: Answers, page: string, item: number, saved: PageAnswers): Answers {
  const items = [...(answers[page] ?? [])];
  items[item] = saved;
  return { ...answers, [page]: items };
}
