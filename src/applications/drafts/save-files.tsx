import type { Context } from 'hono';
import type { CitizenEnv } from '../../accounts/citizen.ts';
import { chosenFile } from '../../files/chosen-file.ts';
import { keepFile } from '../../files/keep-file.ts';
import { bodyLimit, uploadLimits } from '../../files/limits.ts';
import { type FilesContext, type Received, receiveFile } from '../../files/receive-file.ts';
import { refuse } from '../../files/refusal.ts';
import { isSmallPicture } from '../../files/small-picture.ts';
import { refusalText } from '../../files/texts.ts';
import { missingFiles, shownSlots } from '../../forms/complete.ts';
import type { FieldError } from '../../forms/field-error.ts';
import type { JourneyPage } from '../../forms/journey.ts';
import { liveAnswers } from '../../forms/live-answers.ts';
import { isConstraintViolation } from '../../platform/db.ts';
import { seeOther } from '../../platform/http.ts';
import type { PostedForm } from '../../platform/requests/body.ts';
import type { CaseContext } from '../cases/case.ts';
import { backOf, withBack } from './changing.ts';
import { type Draft, keptPage } from './draft.ts';
import { draftPath, KEPT, pathAfter } from './draft-path.ts';
import { uploadCounts } from './missing.ts';
import { savePage, touchDraft } from './save-page.ts';
import { showPage } from './show-page.tsx';

type FilesEntry = JourneyPage & { kind: 'files' };

/**
 * The body of a page of files, bytes: one file for each slot and as much again as one may be, so that a photograph somewhat too
 * large is told at its field; at most what a whole application may hold. Far larger ones are refused before they are sent (413).
 */
export function filesLimit({ profile }: CaseContext, entry: FilesEntry): number {
  const { maxBytes, maxTotalBytes } = uploadLimits(profile);
  return bodyLimit(Math.min(maxBytes * (entry.page.slots.length + 1), maxTotalBytes));
}

/** Keeps every file that was chosen, whichever button was pressed, then goes where the button says. A bad file costs nothing but itself. */
export async function saveFiles(
  c: Context<CitizenEnv>,
  context: CaseContext,
  draft: Draft,
  entry: FilesEntry,
  form: PostedForm,
): Promise<Response> {
  const live = liveAnswers(draft.form, draft.answers);
  const slots = shownSlots(entry.page, live);
  const go = form.text('go');
  const errors: FieldError[] = [];
  const say = (slot: (typeof slots)[number], refusal: Parameters<typeof refusalText>[0]) =>
    errors.push({ field: slot.id, target: slot.id, label: slot.label, message: refusalText(refusal) });
  const files = { env: c.env, db: context.db, ring: context.ring };
  const now: Draft = { ...draft, files: [...draft.files] };
  let repeated = false;
  let small = false;
  const chosen = slots.flatMap(slot => {
    const file = chosenFile(form, slot.id);
    return file ? [{ slot, file }] : [];
  });
  for (const { slot, file } of chosen) {
    const upload = { owner: c.get('citizen').keys, class: 'draft' as const, holderId: draft.row.id, slot, file };
    const received = await receiveFile(files, { ...upload, limits: uploadLimits(context.profile), existing: now.files });
    const outcome = received.kind === 'received' ? await keepReceived(draft, files, received) : received;
    if (outcome.kind === 'refused') say(slot, outcome);
    else if (outcome.kind === 'repeated') repeated = true;
    if (outcome.kind === 'received' && isSmallPicture(outcome.row, slot)) small = true;
    if (outcome.kind !== 'refused' && !now.files.some(row => row.id === outcome.row.id)) now.files.push(outcome.row);
  }
  const [first] = slots;
  if (first && chosen.length === 0 && go !== 'next' && go !== 'exit') say(first, refuse({ reason: 'not-chosen' }));
  if (go === 'next' && errors.length === 0) errors.push(...missingFiles(entry.page, live, uploadCounts(now)));
  if (errors.length > 0) return showPage(c, context, now, entry, { errors, repeated });
  const back = backOf(c.req.url);
  // What is too small to read is told before one goes on; the next press goes on with it.
  const goesOn = go === 'next' && !small;
  if (goesOn) await markSeen(c, draft, entry);
  if (goesOn) return seeOther(c, back ? draftPath(draft.row.id, 'check') : pathAfter(draft, entry.path));
  if (go === 'exit') return seeOther(c, KEPT);
  return repeated
    ? showPage(c, context, now, entry, { repeated })
    : seeOther(c, withBack(draftPath(draft.row.id, entry.path), back));
}

/** A page of files that a ground of refusal names is looked through once, though all its slots are full. */
async function markSeen(c: Context<CitizenEnv>, draft: Draft, { page }: FilesEntry): Promise<void> {
  const kept = keptPage(draft, page.id, 0);
  if (kept?.complete !== false) return;
  const { version, stored } = kept;
  await savePage(c.get('db'), c.get('citizen'), draft, { page: page.id, item: 0, version, complete: true, stored });
}

/** The row and the draft's new version in one batch: a submission that has not seen this file is vetoed, and so is a late file. */
async function keepReceived(draft: Draft, files: FilesContext, received: Received) {
  const touch = touchDraft(files.db, draft.row.id, draft.service.retention.draftDays);
  try {
    return await keepFile(files, received, statements => files.db.batch([touch, ...statements]));
  } catch (error) {
    if (isConstraintViolation(error)) return refuse({ reason: 'closed' });
    throw error;
  }
}
