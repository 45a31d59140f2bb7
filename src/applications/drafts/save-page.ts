import { eq, sql } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import type { StoredPage } from '../../forms/stored-page.ts';
import { DAY, now } from '../../platform/clock.ts';
import { type Db, isConstraintViolation, vetoedColumn } from '../../platform/db.ts';
import { sealJson } from '../../platform/sealing/seal.ts';
import { draftPages, drafts } from '../draft-schema.ts';
import { type Draft, pagePlace } from './draft.ts';

export type PageSave = {
  page: string;
  item: number;
  /** The version of the kept page that this one replaces; 0 for a page never kept. */
  version: number;
  complete: boolean;
  stored: StoredPage;
  /** The whole draft must be as it was read: items of a list move when one of them is removed. */
  inList?: boolean;
};

/**
 * Keeps one page or item. `overtaken`: it was saved otherwise since it was read; nothing is overwritten, read again.
 * `submitted`: the draft has become an application meanwhile.
 */
export async function savePage(db: Db, citizen: Citizen, { row, service }: Draft, save: PageSave) {
  const { page, item, version, complete, stored } = save;
  const sealed = await sealJson(await citizen.keys.of('draft'), stored, pagePlace(row.id, page, item));
  const set = { version: version + 1, complete, sealed, savedAt: now() };
  const insert = db.insert(draftPages).values({ draftId: row.id, page, item, ...set });
  const saved =
    version === 0
      ? insert.onConflictDoNothing()
      : insert.onConflictDoUpdate({
          target: [draftPages.draftId, draftPages.page, draftPages.item],
          set,
          setWhere: eq(draftPages.version, version),
        });
  try {
    const [, kept] = await db.batch([
      touchDraft(db, row.id, service.retention.draftDays, save.inList ? row.version : undefined),
      saved.returning({ item: draftPages.item }),
    ]);
    return { kind: kept.length > 0 ? ('saved' as const) : ('overtaken' as const) };
  } catch (error) {
    if (isConstraintViolation(error)) return { kind: 'submitted' as const };
    if (vetoedColumn(error, 'drafts') === 'version') return { kind: 'overtaken' as const };
    throw error;
  }
}

/**
 * Moves the draft's version on: vetoed by its CHECK once the draft is submitted, and by NOT NULL when it is not the version
 * that was seen. A draft lives from its last save, and may be reminded of anew.
 */
export const touchDraft = (db: Db, id: string, days: number, seen?: number) =>
  db
    .update(drafts)
    .set({
      version: seen === undefined ? sql`${drafts.version} + 1` : sql`CASE WHEN ${drafts.version} = ${seen} THEN ${seen + 1} END`,
      savedAt: now(),
      expiresAt: now() + days * DAY,
      remindedAt: null,
    })
    .where(eq(drafts.id, id));
