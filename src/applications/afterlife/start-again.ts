import type { Citizen } from '../../accounts/citizen.ts';
import { openedPages } from '../../catalogue/opened-pages.ts';
import { versionFor } from '../../catalogue/published.ts';
import { regionalForm } from '../../catalogue/regional-form.ts';
import { copyFile } from '../../files/copy-file.ts';
import { filesOf } from '../../files/queries.ts';
import type { FilesContext } from '../../files/receive-file.ts';
import { type FileRow, files } from '../../files/schema.ts';
import { now } from '../../platform/clock.ts';
import { isUniqueViolation } from '../../platform/db.ts';
import { randomId } from '../../platform/ids.ts';
import { dropObject } from '../../platform/parts/objects.ts';
import { Unavailable } from '../../platform/problems.ts';
import { readBatch } from '../../platform/read-batch.ts';
import { sealJson } from '../../platform/sealing/seal.ts';
import { localDate } from '../../region/zone.ts';
import { answersOf } from '../cases/applicant.ts';
import { assembleCase, type CaseContext, caseStatements, ownedBy } from '../cases/case.ts';
import { selectDraftsOf } from '../cases/follow-ups.ts';
import { mendable } from '../cases/mendable.ts';
import { draftPages } from '../draft-schema.ts';
import { pagePlace } from '../drafts/draft.ts';
import { type Started, startDraft } from '../drafts/start-draft.ts';
import { carriedFiles } from './carried-files.ts';
import { carriedDelivery, carriedPages } from './carry-over.ts';

/** `mend`: open what the ground of the refusal names; `files`: take the files along. */
export type Wish = { mend: boolean; files: boolean };
/** `gone`: the service is no longer offered, or the application was about a document and no service. */
export type StartedAgain =
  | Exclude<Started, { kind: 'started' }>
  /** `lost`: files that should have come along and could not be opened. */
  | { kind: 'started'; id: string; lost?: FileRow[] }
  | { kind: 'absent' }
  | { kind: 'gone' };

/**
 * Begins a draft with the answers and files of an earlier application, under the service as it is now. Pressed twice it is the
 * same draft. Files are copies: the earlier application keeps its own.
 */
export async function startAgain(
  context: CaseContext & FilesContext,
  citizen: Citizen,
  number: string,
  wish: Wish,
): Promise<StartedAgain> {
  const { db, profile } = context;
  const { sent, begun, ...read } = await readBatch(db, {
    sent: filesOf(db, number),
    begun: selectDraftsOf(db, citizen.personId, number),
    ...caseStatements(db, number, ownedBy(citizen.personId)),
  });
  const subject = await assembleCase(context, read);
  if (!subject) return { kind: 'absent' };
  const current =
    subject.application.action === 'correct' ? null : await versionFor(subject.application.slug, citizen.personId, context.ring);
  if (!current) return { kind: 'gone' };
  const fixes = wish.mend ? mendable(subject, current.service) : null;
  const sameWish = (draft: { fixes: string | null }) => draft.fixes === (fixes?.code ?? null);
  const standing = begun.find(sameWish);
  if (standing) return { kind: 'started', id: standing.id };
  const form = regionalForm(current.service, profile);
  const opened = openedPages(form, fixes?.fields ?? []);
  const id = randomId();
  const pages = [
    ...carriedPages(form, await answersOf(subject), opened, localDate(profile.timeZone, now())),
    ...carriedDelivery(
      current.service.delivery,
      profile.mfc.map(office => office.code),
      subject.application,
    ),
  ];
  const key = await citizen.keys.of('draft');
  const sealed = await Promise.all(
    pages.map(async ({ stored, ...page }) => ({
      ...page,
      draftId: id,
      version: 1,
      savedAt: now(),
      sealed: await sealJson(key, stored, pagePlace(id, page.page, page.item)),
    })),
  );
  const copies: FileRow[] = [];
  const lost: FileRow[] = [];
  try {
    // One after another: together they may be more than a Worker holds.
    for (const row of wish.files ? carriedFiles(form, sent, opened).carried : []) {
      const copy = await unlessLost(copyFile(context.env, citizen.keys, row, { holderId: id, class: 'draft' }));
      if (copy) copies.push(copy);
      else lost.push(row);
    }
    const statements = [
      ...sealed.map(page => db.insert(draftPages).values(page)),
      ...copies.map(row => db.insert(files).values(row)),
    ];
    const started = await startDraft(db, citizen, current, profile.policies.maxDrafts, {
      id,
      earlierNumber: number,
      fixes: fixes?.code ?? null,
      statements,
    });
    if (started.kind !== 'started') await dropAll(context, copies);
    return started.kind === 'started' ? { ...started, lost } : started;
  } catch (error) {
    // After any other failure the batch may stand: the copies stay, the sweep finds those of nobody.
    if (!isUniqueViolation(error, 'drafts_once_again')) throw error;
    await dropAll(context, copies);
    const winner = (await selectDraftsOf(db, citizen.personId, number)).find(sameWish);
    if (winner) return { kind: 'started', id: winner.id };
    throw error;
  }
}

/** Nothing for a file whose bytes are gone or spoilt: it must not keep the person from applying. Throws while R2 does not answer. */
async function unlessLost(copying: Promise<FileRow>): Promise<FileRow | null> {
  try {
    return await copying;
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    console.error(JSON.stringify({ event: 'file-not-carried', error: error instanceof Error ? error.name : 'unknown' }));
    return null;
  }
}

const dropAll = ({ env }: FilesContext, copies: FileRow[]) => Promise.all(copies.map(row => dropObject(env.FILES, row.r2Key)));
