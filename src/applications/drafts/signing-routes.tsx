import type { Context } from 'hono';
import { accessOf } from '../../accounts/access.ts';
import { tooMany } from '../../accounts/attempts/too-many.tsx';
import { type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import { postedSignature, signatureBodyLimit } from '../../accounts/signature/posted-signature.ts';
import { downloadHeaders } from '../../files/download-headers.ts';
import { seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import { page } from '../../ui/page.tsx';
import { caseContext } from '../cases/case-context.ts';
import { SIGNED_NAME } from '../signature-holder.ts';
import { applicationText } from './application-text.ts';
import type { Draft } from './draft.ts';
import { draftPath, draftTitle, resumePath, stepWords } from './draft-path.ts';
import { fileSums } from './file-sums.ts';
import { openDraft } from './move-draft.ts';
import { signDraft } from './sign-draft.ts';
import { type DraftFault, draftFaultWords } from './signing-words.ts';
import { SigningPage, signingTitle } from './views/signing-page.tsx';

/** A draft that is ready to be sent is signed with a person's own signature: its text to download, its signature to upload. */
export const signingRoutes = createCitizenRouter()
  .get('/:draft/signature', async c => {
    const { draft, instead } = await readyDraft(c);
    return instead ? c.redirect(instead) : showSigning(c, draft);
  })
  .get(`/:draft/signature/${SIGNED_NAME}`, async c => {
    const { draft, instead } = await readyDraft(c);
    if (instead) return c.redirect(instead);
    const { keys } = c.get('citizen');
    const { profile } = await regionOf(c);
    const text = await applicationText(profile, keys, draft, await fileSums(c.env, keys, draft));
    return c.body(found(text), 200, downloadHeaders(SIGNED_NAME, 'txt'));
  })
  .post('/:draft/signature', async c => {
    const { maxBytes } = (await regionOf(c)).profile.policies.signature;
    const form = await readForm(c, signatureBodyLimit(maxBytes));
    const { draft, instead } = await readyDraft(c);
    if (instead) return seeOther(c, instead);
    const saved = await postedSignature(form);
    if (!saved || saved.length === 0) return showSigning(c, draft, { kind: 'nothing' });
    const { id } = draft.row;
    const access = await accessOf(c);
    const outcome = await signDraft(access, c.get('citizen'), id, saved);
    switch (outcome.kind) {
      case 'signed':
        return seeOther(c, draftPath(id, 'check'));
      case 'not-now':
        return seeOther(c, resumePath(await caseContext(c), outcome.draft));
      case 'fault':
        return showSigning(c, outcome.draft, outcome.fault);
      case 'locked':
        return tooMany(c, access, { what: 'attempts', until: outcome.until, startAgain: draftPath(id, 'check') });
      case 'absent':
        return found<Response>(null);
    }
  });

/** The draft of the address; `instead` is where to go when it can not be signed as it is: something is still asked, or an officer fills it in for a visitor. */
async function readyDraft(c: Context<CitizenEnv>): Promise<{ draft: Draft; instead?: string }> {
  const context = await caseContext(c);
  const citizen = c.get('citizen');
  const draft = found(await openDraft(context, citizen, c.req.param('draft') ?? ''));
  const path = resumePath(context, draft);
  return path === draftPath(draft.row.id, 'check') && citizen.servedBy === null ? { draft } : { draft, instead: path };
}

async function showSigning(c: Context<CitizenEnv>, draft: Draft, fault?: DraftFault) {
  const { profile } = await regionOf(c);
  return page(
    c,
    {
      title: signingTitle,
      within: draftTitle(draft),
      section: 'citizen',
      status: fault ? 422 : 200,
      signs: true,
      back: { href: draftPath(draft.row.id, 'check'), label: 'Назад' },
    },
    <SigningPage
      draft={draft.row.id}
      step={stepWords(draft, 'check')}
      csrf={c.get('csrf') ?? ''}
      maxBytes={profile.policies.signature.maxBytes}
      error={fault && draftFaultWords(fault, profile)}
    />,
  );
}
