import type { Context } from 'hono';
import { type CitizenEnv, createCitizenRouter } from '../../accounts/citizen.ts';
import { downloadHeaders } from '../../files/download-headers.ts';
import { keepFile } from '../../files/keep-file.ts';
import { bodyLimit, uploadLimits } from '../../files/limits.ts';
import { openFile } from '../../files/open-file.ts';
import { openNames } from '../../files/open-names.ts';
import { receiveFile } from '../../files/receive-file.ts';
import { removeFile } from '../../files/remove-file.ts';
import { refusalText } from '../../files/texts.ts';
import { shownSlots } from '../../forms/complete.ts';
import type { FileSlot } from '../../forms/definition.ts';
import { journey } from '../../forms/journey.ts';
import { liveAnswers } from '../../forms/live-answers.ts';
import { readForm } from '../../platform/body.ts';
import { isConstraintViolation, runBatch } from '../../platform/db.ts';
import { poke, seeOther } from '../../platform/http.ts';
import { found } from '../../platform/problems.ts';
import { cardPath } from '../card-path.ts';
import { caseContext } from '../cases/case-context.ts';
import { type Draft, loadDraft } from './draft.ts';
import { draftPath, KEPT, pathAfter } from './draft-path.ts';
import { touchDraft } from './save-page.ts';
import { showPage } from './show-page.tsx';

/** Files of a draft: one form per slot, so that a bad file costs nothing but itself. */
export const draftFileRoutes = createCitizenRouter()
  .get('/:draft/files/:file', async c => {
    const draft = found(await loadDraft(await caseContext(c), c.get('citizen'), c.req.param('draft')));
    const row = found(draft.files.find(file => file.id === c.req.param('file')));
    const [named] = await openNames(c.get('citizen').keys, [row]);
    const bytes = await openFile(c.env, c.get('citizen').keys, row);
    return c.body(bytes, 200, downloadHeaders(named?.name ?? '', row.type));
  })
  // The address bar keeps this one after a refused file.
  .get('/:draft/:page/files/:slot', c => c.redirect(draftPath(c.req.param('draft'), c.req.param('page'))))
  .post('/:draft/:page/files/:slot', async c => {
    const context = await caseContext(c);
    const limits = uploadLimits(context.profile);
    const form = await readForm(c, bodyLimit(limits.maxBytes));
    const draft = found(await loadDraft(context, c.get('citizen'), c.req.param('draft')));
    if (draft.number) return seeOther(c, cardPath(draft.number));
    const { entry, slot } = found(slotAt(draft, c.req.param('page'), c.req.param('slot')));
    const upload = {
      owner: c.get('citizen').keys,
      class: 'draft' as const,
      holderId: draft.row.id,
      slot,
      limits,
      file: form.file('file'),
      existing: draft.files,
    };
    const files = { env: c.env, db: context.db, ring: context.ring };
    const received = await receiveFile(files, upload);
    const outcome = received.kind === 'received' ? await keepReceived(draft, files, received) : received;
    const go = form.text('go');
    if (outcome.kind !== 'refused' && go === 'next') return seeOther(c, pathAfter(draft, entry.path));
    const nothing = outcome.kind === 'refused' && outcome.reason === 'not-chosen';
    if (go === 'exit' && (outcome.kind !== 'refused' || nothing)) return seeOther(c, KEPT);
    if (outcome.kind !== 'refused') return seeOther(c, draftPath(draft.row.id, entry.path));
    const error = { field: slot.id, target: slot.id, label: slot.label, message: refusalText(outcome) };
    return showPage(c, context, draft, entry, { errors: [error] });
  })
  .post('/:draft/:page/files/:slot/:file/removal', async c => {
    await readForm(c);
    const draft = found(await loadDraft(await caseContext(c), c.get('citizen'), c.req.param('draft')));
    if (draft.number) return seeOther(c, cardPath(draft.number));
    await removeDraftFile(c, draft, c.req.param('file'));
    return seeOther(c, draftPath(draft.row.id, c.req.param('page')));
  });

type Received = Extract<Awaited<ReturnType<typeof receiveFile>>, { kind: 'received' }>;

/** The row and the draft's new version in one batch: a submission that has not seen this file is vetoed, and so is a late file. */
async function keepReceived(draft: Draft, files: Parameters<typeof keepFile>[0], received: Received) {
  const touch = touchDraft(files.db, draft.row.id, draft.service.retention.draftDays);
  try {
    return await keepFile(files, received, statements => files.db.batch([touch, ...statements]));
  } catch (error) {
    if (isConstraintViolation(error)) return { kind: 'refused' as const, reason: 'closed' as const };
    throw error;
  }
}

async function removeDraftFile(c: Context<CitizenEnv>, draft: Draft, id: string) {
  const removal = removeFile(c.get('db'), { holderId: draft.row.id, id });
  await runBatch(c.get('db'), [touchDraft(c.get('db'), draft.row.id, draft.service.retention.draftDays), ...removal.statements]);
  poke(c, [removal.announced]);
}

function slotAt(draft: Draft, path: string, id: string) {
  const entry = journey(draft.form, draft.answers).find(each => each.path === path);
  if (entry?.kind !== 'files') return null;
  const slot: FileSlot | undefined = shownSlots(entry.page, liveAnswers(draft.form, draft.answers)).find(each => each.id === id);
  return slot ? { entry, slot } : null;
}
