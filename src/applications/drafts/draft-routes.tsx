import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import { waysIn } from '../../accounts/ways-in.ts';
import { keepUpNow } from '../../catalogue/keep-up.ts';
import { findService, versionFor } from '../../catalogue/published.ts';
import { keyring, seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { cardPath } from '../card-path.ts';
import { caseContext } from '../cases/case-context.ts';
import { filingOf } from '../filing.ts';
import { loadDraft } from './draft.ts';
import { draftPath, resumePath } from './draft-path.ts';
import { openDraft } from './move-draft.ts';
import { removeDraft } from './remove-draft.ts';
import { selectDrafts, startDraft } from './start-draft.ts';
import { RemoveDraftPage } from './views/remove-draft-page.tsx';
import { StartPage } from './views/start-page.tsx';

/** Beginning, going on with and throwing away a draft. */
export const draftRoutes = createCitizenRouter()
  .get('/new', c => showStart(c, c.req.query('service') ?? ''))
  .get('/', c => c.redirect('/cabinet'))
  .post('/', async c => {
    const form = await readForm(c);
    const current = found(await versionFor(form.text('service'), c.get('citizen').personId, await keyring(c)));
    const { maxDrafts } = (await regionOf(c)).profile.policies;
    const started = await startDraft(c.get('db'), c.get('citizen'), current, maxDrafts);
    if (started.kind === 'started') return seeOther(c, draftPath(started.id));
    if (started.kind === 'closed') await keepUpNow(c.env.DB);
    return showStart(c, current.service.slug, started.kind);
  })
  .get('/:draft', async c => {
    const context = await caseContext(c);
    const draft = found(await openDraft(context, c.get('citizen'), c.req.param('draft')));
    return c.redirect(resumePath(context, draft));
  })
  .get('/:draft/removal', async c => {
    const draft = found(await loadDraft(await caseContext(c), c.get('citizen'), c.req.param('draft')));
    if (draft.number) return c.redirect(cardPath(draft.number));
    return page(
      c,
      { title: 'Удалить черновик', within: draft.service.title, section: 'citizen' },
      <RemoveDraftPage title={draft.service.title} action={draftPath(draft.row.id, 'removal')} csrf={c.get('csrf') ?? ''} />,
    );
  })
  .post('/:draft/removal', async c => {
    await readForm(c);
    await removeDraft(c.get('db'), c.get('citizen'), c.req.param('draft'));
    return seeOther(c, '/cabinet?draft=removed');
  });

/** What to have at hand; `refused` is why a draft was not begun. */
async function showStart(c: Context<CitizenEnv>, slug: string, refused?: 'too-many' | 'closed') {
  const service = found(findService(slug));
  const { profile } = await regionOf(c);
  const drafts = await selectDrafts(c.get('db'), c.get('citizen').personId);
  const same = drafts.filter(draft => draft.slug === service.slug);
  const filing = filingOf(profile.policies, service, c.get('citizen'));
  const back = { href: `/services/${service.slug}`, label: service.title };
  return page(
    c,
    { title: 'Перед началом', within: service.title, section: 'citizen', status: refused ? 409 : 200, back },
    <StartPage
      service={service}
      drafts={same}
      profile={profile}
      csrf={c.get('csrf') ?? ''}
      filing={filing}
      ways={waysIn(c)}
      full={refused === 'too-many' ? profile.policies.maxDrafts : undefined}
    />,
  );
}
