import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import { currentService, isTried, keepVersion, selectVersionDate, versionKept } from '../../catalogue/published.ts';
import { now } from '../../platform/clock.ts';
import { runBatch } from '../../platform/db.ts';
import { found } from '../../platform/problems.ts';
import type { CaseContext } from '../cases/case.ts';
import { drafts } from '../draft-schema.ts';
import { type Draft, loadDraft } from './draft.ts';

/**
 * Opens a draft to be looked at: one begun under an earlier definition of its service moves to the present one first
 * (decision 009). What a form sends is kept under the definition it was made from.
 */
export async function openDraft(context: CaseContext, citizen: Citizen, id: string): Promise<Draft | null> {
  const draft = await loadDraft(context, citizen, id);
  if (!draft || !(await isOutdated(draft))) return draft;
  await moveDraft(context, draft);
  return loadDraft(context, citizen, id);
}

/** Whether its service has changed since it was begun or last moved. A service that is gone leaves its drafts as they are. */
export async function isOutdated({ row, number }: Draft): Promise<boolean> {
  const current = number === null ? await currentService(row.slug) : null;
  return current !== null && current.hash !== row.definitionHash && !isTried(row.slug, row.definitionHash);
}

/** One batch, harmless when done twice: the answers stay where they are, the definition is another. */
async function moveDraft({ db }: CaseContext, { row }: Draft): Promise<void> {
  const current = found(await currentService(row.slug));
  await runBatch(db, [
    ...keepVersion(db, current),
    db
      .update(drafts)
      .set({
        definitionHash: current.hash,
        movedFrom: row.definitionHash,
        changedAt: sql`coalesce((${selectVersionDate(db, current)}), ${now()})`,
        version: sql`${drafts.version} + 1`,
      })
      .where(and(eq(drafts.id, row.id), eq(drafts.definitionHash, row.definitionHash), isNull(drafts.submittedAt))),
  ]);
  versionKept(current.hash);
}
