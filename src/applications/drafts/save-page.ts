import { eq, sql } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import type { StoredPage } from '../../forms/stored-page.ts';
import { DAY, now } from '../../platform/clock.ts';
import { type Db, isConstraintViolation } from '../../platform/db.ts';
import { sealJson } from '../../platform/seal.ts';
import { draftPages, drafts } from '../schema.ts';
import { type Draft, pagePlace } from './draft.ts';

export type PageSave = {
  page: string;
  item: number;
  /** The version the form was rendered with; 0 for a page never kept. */
  version: number;
  complete: boolean;
  stored: StoredPage;
};

/**
 * Keeps one page or item. `conflict`: another tab or device has saved it since the form was rendered; nothing is overwritten.
 * `submitted`: the draft has become an application meanwhile.
 */
export async function savePage(db: Db, citizen: Citizen, { row, service }: Draft, save: PageSave) {
  const { page, item, version, complete, stored } = save;
  // Not a version we ever gave out.
  if (!Number.isSafeInteger(version) || version < 0) return { kind: 'conflict' as const };
  const sealed = await sealJson(await citizen.keys.of('draft'), stored, pagePlace(row.id, page, item));
  const values = { draftId: row.id, page, item, version: version + 1, complete, sealed };
  const insert = db.insert(draftPages).values(values);
  const saved =
    version === 0
      ? insert.onConflictDoNothing()
      : insert.onConflictDoUpdate({
          target: [draftPages.draftId, draftPages.page, draftPages.item],
          set: { version: version + 1, complete, sealed },
          setWhere: eq(draftPages.version, version),
        });
  try {
    const [, kept] = await db.batch([
      touchDraft(db, row.id, service.retention.draftDays),
      saved.returning({ item: draftPages.item }),
    ]);
    return { kind: kept.length > 0 ? ('saved' as const) : ('conflict' as const) };
  } catch (error) {
    if (isConstraintViolation(error)) return { kind: 'submitted' as const };
    throw error;
  }
}

/** Moves the draft's version on: vetoed by its CHECK once the draft is submitted. A draft lives from its last save. */
export const touchDraft = (db: Db, id: string, days: number) =>
  db
    .update(drafts)
    .set({ version: sql`${drafts.version} + 1`, savedAt: now(), expiresAt: now() + days * DAY })
    .where(eq(drafts.id, id));
