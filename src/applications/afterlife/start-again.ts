import type { Citizen } from '../../accounts/citizen.ts';
import { openedPages } from '../../catalogue/opened-pages.ts';
import { currentService } from '../../catalogue/published.ts';
import { regionalForm } from '../../catalogue/regional-form.ts';
import { copyFile } from '../../files/copy-file.ts';
import { filesOf } from '../../files/queries.ts';
import type { FilesContext } from '../../files/receive-file.ts';
import { type FileRow, files } from '../../files/schema.ts';
import { now } from '../../platform/clock.ts';
import { isUniqueViolation } from '../../platform/db.ts';
import { randomId } from '../../platform/ids.ts';
import { dropObject } from '../../platform/parts/objects.ts';
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
export type StartedAgain = Started | { kind: 'absent' } | { kind: 'gone' };

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
  const [rows, open, ...read] = await db.batch([
    filesOf(db, number),
    selectDraftsOf(db, citizen.personId, number),
    ...caseStatements(db, number, ownedBy(citizen.personId)),
  ]);
  const subject = await assembleCase(context, read);
  if (!subject) return { kind: 'absent' };
  const current = subject.application.action === 'correct' ? null : await currentService(subject.application.slug);
  if (!current) return { kind: 'gone' };
  const fixes = wish.mend ? mendable(subject, current.service) : null;
  const sameWish = (draft: { fixes: string | null }) => draft.fixes === (fixes?.code ?? null);
  const standing = open.find(sameWish);
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
  try {
    // One after another: together they may be more than a Worker holds.
    for (const row of wish.files ? carriedFiles(form, rows, opened) : [])
      copies.push(await copyFile(context.env, citizen.keys, row, { holderId: id, class: 'draft' }));
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
    return started;
  } catch (error) {
    // After any other failure the batch may stand: the copies stay, the sweep finds those of nobody.
    if (!isUniqueViolation(error, 'drafts_once_again')) throw error;
    await dropAll(context, copies);
    const winner = (await selectDraftsOf(db, citizen.personId, number)).find(sameWish);
    if (winner) return { kind: 'started', id: winner.id };
    throw error;
  }
}

const dropAll = ({ env }: FilesContext, copies: FileRow[]) => Promise.all(copies.map(row => dropObject(env.FILES, row.r2Key)));
