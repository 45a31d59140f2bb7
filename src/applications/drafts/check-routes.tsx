import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import { waysIn } from '../../accounts/ways-in.ts';
import { openNames } from '../../files/open-names.ts';
import { answerRows } from '../../forms/answer-rows.ts';
import { poke, seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { readForm } from '../../platform/requests/body.ts';
import { page } from '../../ui/page.tsx';
import { cardPath } from '../card-path.ts';
import { caseContext } from '../cases/case-context.ts';
import { filingOf } from '../filing.ts';
import { deliveryOf } from './delivery.ts';
import type { Draft } from './draft.ts';
import { draftPath, draftTitle, resumePath, stepWords } from './draft-path.ts';
import { openDraft } from './move-draft.ts';
import { submitDraft } from './submit.ts';
import { CheckPage, checkTitle } from './views/check-page.tsx';
import { whatChanged } from './what-changed.ts';

/** The last step: the check of everything before it is sent. */
export const checkRoutes = createCitizenRouter()
  .get('/:draft/check', async c => {
    const context = await caseContext(c);
    const draft = found(await openDraft(context, c.get('citizen'), c.req.param('draft')));
    const path = resumePath(context, draft);
    return path === draftPath(draft.row.id, 'check') ? showCheck(c, draft) : c.redirect(path);
  })
  .get('/:draft/submission', c => c.redirect(draftPath(c.req.param('draft'))))
  .post('/:draft/submission', async c => {
    await readForm(c);
    const outcome = await submitDraft(await caseContext(c), c.get('citizen'), c.req.param('draft'));
    switch (outcome.kind) {
      case 'submitted':
        poke(c, outcome.announced);
        return seeOther(c, cardPath(outcome.number, 'receipt'));
      case 'already':
        return seeOther(c, cardPath(outcome.number, 'receipt'));
      case 'incomplete':
        return seeOther(c, draftPath(outcome.draft.row.id, outcome.missing.entry.path));
      case 'no-delivery':
        return seeOther(c, draftPath(outcome.draft.row.id, 'delivery'));
      case 'identity-required':
        return showCheck(c, outcome.draft, 403);
      case 'look-again':
        return seeOther(c, draftPath(c.req.param('draft')));
      case 'absent':
        return found<Response>(null);
    }
  });

async function showCheck(c: Context<CitizenEnv>, draft: Draft, status: 200 | 403 = 200) {
  const context = await caseContext(c);
  const { profile } = context;
  return page(
    c,
    {
      title: checkTitle(c.get('citizen').servedBy !== null),
      within: draftTitle(draft),
      section: 'citizen',
      status,
      back: { href: draftPath(draft.row.id, 'delivery'), label: 'Назад' },
    },
    <CheckPage
      draft={draft}
      rows={answerRows(draft.form, draft.answers)}
      files={await openNames(c.get('citizen').keys, draft.files)}
      delivery={deliveryOf(draft)}
      offices={profile.mfc}
      csrf={c.get('csrf') ?? ''}
      step={stepWords(draft, 'check')}
      ways={waysIn(c)}
      filing={filingOf(profile.policies, draft.service, c.get('citizen'))}
      change={await whatChanged(context, draft)}
      timeZone={profile.timeZone}
      served={c.get('citizen').servedBy !== null}
    />,
  );
}
