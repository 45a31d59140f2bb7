import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { CitizenEnv } from '../../accounts/citizen.ts';
import { StandingNote } from '../../catalogue/standing-note.tsx';
import { filesDownNote } from '../../files/files-down-note.tsx';
import { type JourneyPage, journey, previousPage } from '../../forms/journey.ts';
import { page } from '../../ui/page.tsx';
import { cardPath } from '../card-path.ts';
import type { CaseContext } from '../cases/case.ts';
import { backOf, backPath, withBack } from './changing.ts';
import type { Draft } from './draft.ts';
import { draftPath, draftTitle, stepWords } from './draft-path.ts';
import { mendedGround, openFields } from './mending.ts';
import { filesContent } from './pages/files-content.tsx';
import { listContent } from './pages/list-content.tsx';
import { questionsContent } from './pages/questions-content.tsx';
import { whenWords, windowsContent } from './pages/windows-content.tsx';
import type { Common, Shown } from './shown.ts';
import { ChangedNote } from './views/changed-note.tsx';
import { MendingNote } from './views/mending-note.tsx';
import { TooLateNote } from './views/too-late-note.tsx';
import { whatChanged } from './what-changed.ts';

/** One page of a draft, as it is kept or as it was just typed. */
export async function showPage(
  c: Context<CitizenEnv>,
  context: CaseContext,
  draft: Draft,
  entry: JourneyPage,
  shown: Shown = {},
): Promise<Response> {
  const errors = shown.errors ?? [];
  const common: Common = {
    action: withBack(draftPath(draft.row.id, entry.path), backOf(c.req.url)),
    csrf: c.get('csrf') ?? '',
    errors,
    step: stepWords(draft, entry.path),
  };
  const status: 200 | 409 | 422 = shown.conflict ? 409 : errors.length > 0 ? 422 : 200;
  const title = entry.kind === 'item' ? `${entry.page.itemTitle} ${entry.item + 1}` : entry.page.title;
  const change = c.req.method === 'GET' ? await whatChanged(context, draft) : null;
  return page(
    c,
    {
      title,
      within: draftTitle(draft),
      section: 'citizen',
      status,
      back: backLink(c, draft, entry),
      saves: entry.kind === 'questions' || entry.kind === 'item',
    },
    <>
      <StandingNote service={draft.service} timeZone={context.profile.timeZone} draft />
      {change && change.questions > 0 && <ChangedNote change={change} timeZone={context.profile.timeZone} />}
      {entry.kind === 'files' && (await filesDownNote(c))}
      <MendingNote ground={mendedGround(draft)} remark={draft.remark} />
      {shown.tooLate && <TooLateNote late={shown.tooLate} when={whenWords(shown.tooLate.savedAt, context.profile.timeZone)} />}
      {await content(c, context, draft, entry, common, shown)}
    </>,
  );
}

function content(
  c: Context<CitizenEnv>,
  context: CaseContext,
  draft: Draft,
  entry: JourneyPage,
  common: Common,
  shown: Shown,
): Child | Promise<Child> {
  if (entry.kind === 'files')
    return filesContent(c.get('citizen'), context, draft, entry, { ...common, repeated: shown.repeated });
  if (entry.kind === 'list') return listContent(c, context, draft, entry, common, shown);
  const place = { page: entry.page.id, item: entry.item, fields: entry.page.fields };
  const title = entry.kind === 'item' ? `${entry.page.itemTitle} ${entry.item + 1}` : entry.page.title;
  const choice = windowsContent(context, draft, { ...place, title }, common, shown);
  const open = openFields(draft, entry, backOf(c.req.url) !== null);
  return choice ?? questionsContent(c.get('citizen'), context, draft, entry, common, shown, open);
}

/** Back to where «Изменить» was pressed, or to the page before. */
function backLink(c: Context<CitizenEnv>, draft: Draft, entry: JourneyPage) {
  const back = backOf(c.req.url);
  if (back)
    return { href: backPath(draft.row.id, entry.page.id, back), label: back === 'list' ? 'К списку' : 'К проверке ответов' };
  // Most of its pages are closed: the way back is where it was begun.
  if (draft.row.earlierNumber) return { href: cardPath(draft.row.earlierNumber), label: 'К прежнему заявлению' };
  const previous = previousPage(journey(draft.form, draft.answers), entry.path);
  return previous
    ? { href: draftPath(draft.row.id, previous.path), label: 'Назад' }
    : { href: '/cabinet', label: 'Личный кабинет' };
}
