import { and, eq } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import { isConstraintViolation, runBatch, vetoedColumn } from '../../platform/db.ts';
import { sealJson } from '../../platform/sealing/seal.ts';
import type { CaseContext } from '../cases/case.ts';
import { draftPages } from '../draft-schema.ts';
import { type Draft, pagePlace } from './draft.ts';
import { touchDraft } from './save-page.ts';

/**
 * Removes one item of a repeating page; those after it move up, so that items are always 0, 1, 2… False: the draft has
 * changed since it was read, and nothing was removed.
 */
export async function removeItem(
  { db }: CaseContext,
  citizen: Citizen,
  draft: Draft,
  page: string,
  item: number,
): Promise<boolean> {
  const items = draft.pages.filter(kept => kept.page === page).toSorted((a, b) => a.item - b.item);
  const key = await citizen.keys.of('draft');
  const left = await Promise.all(
    items
      .filter(kept => kept.item !== item)
      .map(async (kept, i) => ({
        draftId: draft.row.id,
        page,
        item: i,
        // One that was kept before items had names is known by its place and version alone.
        version: kept.stored.id ? kept.version : Math.max(...items.map(each => each.version)) + 1,
        complete: kept.complete,
        savedAt: kept.savedAt,
        sealed: await sealJson(key, kept.stored, pagePlace(draft.row.id, page, i)),
      })),
  );
  try {
    await runBatch(db, [
      touchDraft(db, draft.row.id, draft.service.retention.draftDays, draft.row.version),
      db.delete(draftPages).where(and(eq(draftPages.draftId, draft.row.id), eq(draftPages.page, page))),
      ...left.map(row => db.insert(draftPages).values(row)),
    ]);
    return true;
  } catch (error) {
    if (isConstraintViolation(error) || vetoedColumn(error, 'drafts') === 'version') return false;
    throw error;
  }
}
