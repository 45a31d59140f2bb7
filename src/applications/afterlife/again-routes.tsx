import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import { versionFor } from '../../catalogue/published.ts';
import { regionalForm } from '../../catalogue/regional-form.ts';
import { openNames } from '../../files/open-names.ts';
import { filesOf } from '../../files/queries.ts';
import type { FileRow } from '../../files/schema.ts';
import { seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { readBatch } from '../../platform/read-batch.ts';
import { readForm } from '../../platform/requests/body.ts';
import { page } from '../../ui/page.tsx';
import { cardPath } from '../card-path.ts';
import { assembleCase, caseStatements, ownedBy } from '../cases/case.ts';
import { caseContext } from '../cases/case-context.ts';
import { selectDraftsOf } from '../cases/follow-ups.ts';
import { draftPath } from '../drafts/draft-path.ts';
import { carriedFiles } from './carried-files.ts';
import { startAgain, type Wish } from './start-again.ts';
import { AgainPage, type CannotStart } from './views/again-page.tsx';
import { FilesLostPage, type LeftFile } from './views/left-behind.tsx';

/** A new draft from an earlier application: «Подать ещё раз» from any state, «Исправить и подать заново» after a refusal. */
export const againRoutes = createCitizenRouter()
  .get('/:number/again', c => showAgain(c))
  .post('/:number/again', async c => {
    const form = await readForm(c);
    return start(c, { mend: false, files: form.text('files') === 'yes' });
  })
  .get('/:number/mending', c => c.redirect(cardPath(c.req.param('number'))))
  .post('/:number/mending', async c => {
    await readForm(c);
    return start(c, { mend: true, files: true });
  });

async function start(c: Context<CitizenEnv>, wish: Wish): Promise<Response> {
  const context = await caseContext(c);
  const outcome = await startAgain({ ...context, env: c.env }, c.get('citizen'), c.req.param('number') ?? '', wish);
  if (outcome.kind === 'absent') return found<Response>(null);
  if (outcome.kind === 'started')
    return outcome.lost?.length ? showLost(c, outcome.id, outcome.lost) : seeOther(c, draftPath(outcome.id));
  if (outcome.kind === 'closed' || outcome.kind === 'gone') return showAgain(c, { why: outcome.kind });
  return showAgain(c, { why: 'full', most: context.profile.policies.maxDrafts });
}

async function showLost(c: Context<CitizenEnv>, draft: string, lost: FileRow[]) {
  const names = await openNames(c.get('citizen').keys, lost);
  const files = names.map(({ name }): LeftFile => ({ name, why: 'lost' }));
  return page(
    c,
    { title: 'Не все файлы перенесены', section: 'citizen' },
    <FilesLostPage files={files} draft={draftPath(draft)} />,
  );
}

async function showAgain(c: Context<CitizenEnv>, cannot?: CannotStart) {
  const context = await caseContext(c);
  const number = c.req.param('number') ?? '';
  const { db } = context;
  const { personId } = c.get('citizen');
  const { files, begun, ...read } = await readBatch(db, {
    files: filesOf(db, number),
    begun: selectDraftsOf(db, personId, number),
    ...caseStatements(db, number, ownedBy(personId)),
  });
  const { application, service, keys } = found(await assembleCase(context, read));
  const standing = begun.find(draft => draft.fixes === null);
  if (standing && !cannot) return seeOther(c, draftPath(standing.id));
  const correction = application.action === 'correct';
  const current = correction ? null : await versionFor(application.slug, personId, context.ring);
  const names = await openNames(keys, files);
  const { carried, left } = current
    ? carriedFiles(regionalForm(current.service, context.profile), names, new Map())
    : { carried: names, left: [] };
  return page(
    c,
    {
      title: 'Подать ещё раз',
      within: service.title,
      section: 'citizen',
      status: cannot ? 409 : 200,
      back: { href: cardPath(number), label: 'К заявлению' },
    },
    <AgainPage
      number={number}
      slug={application.slug}
      title={service.title}
      files={carried}
      left={left.map(({ row, why }) => ({ name: row.name, why }))}
      csrf={c.get('csrf') ?? ''}
      cannot={correction ? { why: 'gone' } : cannot}
    />,
  );
}
