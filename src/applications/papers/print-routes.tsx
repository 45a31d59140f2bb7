import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import { config, seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { readForm } from '../../platform/requests/body.ts';
import { dateAt, formatDate } from '../../ui/dates.ts';
import { page } from '../../ui/page.tsx';
import { cardPath } from '../card-path.ts';
import { caseContext } from '../cases/case-context.ts';
import { type Draft, loadDraft } from '../drafts/draft.ts';
import { draftPath, draftTitle } from '../drafts/draft-path.ts';
import { openDraft } from '../drafts/move-draft.ts';
import { changedSince, codeInForce, type PaperRow as Printed, paperOfDraft, paperOfDraftNow } from './draft-paper.ts';
import { paperAddress, shownCode } from './paper-code.ts';
import { paperFile } from './paper-file.ts';
import { printDraft } from './print-draft.ts';
import { PRINT_TITLE, PrintPage, ServedPaper } from './views/print-page.tsx';

/** A draft on paper, with a code that an officer of a МФЦ opens it by. */
export const printRoutes = createCitizenRouter()
  .get('/:draft/print', async c => {
    const draft = await opened(c, c.req.param('draft'));
    return draft.number ? c.redirect(cardPath(draft.number)) : showPrint(c, draft);
  })
  .post('/:draft/print', async c => {
    await readForm(c);
    const context = await caseContext(c);
    const citizen = c.get('citizen');
    const draft = found(await loadDraft(context, citizen, c.req.param('draft')));
    if (draft.number) return seeOther(c, cardPath(draft.number));
    // At a desk a paper is read, not made.
    if (citizen.servedBy === null) await printDraft(context, citizen, draft);
    return seeOther(c, draftPath(draft.row.id, 'print'));
  })
  .get('/:draft/print/file', async c => {
    const { profile } = await caseContext(c);
    const draft = await opened(c, c.req.param('draft'));
    const { printed, code } = await codeOf(c, draft);
    if (!printed || !code) return c.redirect(draftPath(draft.row.id, 'print'));
    const paper = paperOfDraftNow(draft, profile);
    const order = { profile, origin: config(c).origin, code: { ...code, code: code.shown, printedAt: printed.printedAt } };
    return c.body(await paperFile(paper, order), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="chernovik.pdf"',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    });
  });

const opened = async (c: Context<CitizenEnv>, id: string): Promise<Draft> =>
  found(await openDraft(await caseContext(c), c.get('citizen'), id));

/** The last paper of a draft, and its code while it is in force. */
async function codeOf(c: Context<CitizenEnv>, draft: Draft) {
  const { profile } = await caseContext(c);
  const printed = await paperOfDraft(c.get('db'), draft.row.id);
  const code = await codeInForce(c.get('citizen'), draft, printed);
  if (!printed || !code) return { printed, code: null };
  const until = `по ${formatDate(dateAt(printed.expiresAt, profile.timeZone))}`;
  return { printed, code: { shown: shownCode(code), address: paperAddress(config(c).origin, code), until } };
}

async function showPrint(c: Context<CitizenEnv>, draft: Draft) {
  const { profile } = await caseContext(c);
  const served = c.get('citizen').servedBy !== null;
  const { printed, code } = await codeOf(c, draft);
  const shared = {
    draft: draft.row.id,
    paper: paperOfDraftNow(draft, profile),
    printedAt: printed?.printedAt ?? null,
    timeZone: profile.timeZone,
  };
  return page(
    c,
    { title: PRINT_TITLE, within: draftTitle(draft), section: 'citizen' },
    served ? (
      <ServedPaper {...shared} changed={changes(draft, printed)} />
    ) : (
      <PrintPage {...shared} code={code} csrf={c.get('csrf') ?? ''} />
    ),
  );
}

const changes = (draft: Draft, printed: Printed | undefined): string[] => (printed ? changedSince(draft, printed.printedAt) : []);
