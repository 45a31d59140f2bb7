import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import { waysIn } from '../../accounts/ways-in.ts';
import { keepUpNow } from '../../catalogue/keep-up.ts';
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
import { signatureOf } from './draft-signature.ts';
import { openDraft } from './move-draft.ts';
import { type DraftFault, draftFaultWords } from './signing-words.ts';
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
    const form = await readForm(c);
    const outcome = await submitDraft(await caseContext(c), c.get('citizen'), c.req.param('draft'), form.text('signed'));
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
      case 'revoked':
        return showCheck(c, outcome.draft, 409, outcome);
      case 'closed':
        // Another isolate may have heard of it before this one.
        await keepUpNow(c.env.DB);
        return showCheck(c, outcome.draft, 409);
      case 'look-again':
        return seeOther(c, draftPath(c.req.param('draft')));
      case 'absent':
        return found<Response>(null);
    }
  });

type Revoked = { fault?: DraftFault; entered?: boolean };

async function showCheck(
  c: Context<CitizenEnv>,
  draft: Draft,
  status: 200 | 403 | 409 = 200,
  { fault, entered = false }: Revoked = {},
) {
  const context = await caseContext(c);
  const { profile } = context;
  const citizen = c.get('citizen');
  const served = citizen.servedBy !== null;
  const signature = await signatureOf(context, citizen, draft);
  return page(
    c,
    {
      title: checkTitle(served),
      within: draftTitle(draft),
      section: 'citizen',
      status,
      back: { href: draftPath(draft.row.id, 'delivery'), label: 'Назад' },
    },
    <CheckPage
      draft={draft}
      rows={answerRows(draft.form, draft.answers)}
      files={await openNames(citizen.keys, draft.files)}
      delivery={deliveryOf(draft)}
      offices={profile.mfc}
      csrf={c.get('csrf') ?? ''}
      step={stepWords(draft, 'check')}
      ways={waysIn(c)}
      filing={filingOf(profile.policies, draft.service, { ...citizen, signed: signature?.current, revoked: entered })}
      signature={signature}
      refused={fault && draftFaultWords(fault, profile)}
      signs={!served && (entered || citizen.authentication !== 'signature')}
      change={await whatChanged(context, draft)}
      timeZone={profile.timeZone}
      served={served}
    />,
  );
}
