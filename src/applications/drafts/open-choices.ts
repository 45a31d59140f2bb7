import { and, eq, isNull } from 'drizzle-orm';
import { readStored } from '../../forms/stored-page.ts';
import type { Db } from '../../platform/db.ts';
import type { Owner } from '../../platform/read-ahead.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import { unseal } from '../../platform/sealing/seal.ts';
import { draftPages, drafts } from '../draft-schema.ts';
import { pagePlace } from './draft.ts';

type PageRow = Pick<typeof draftPages.$inferSelect, 'draftId' | 'page' | 'item' | 'sealed'>;

/** The statement that reads the pages of a person's open drafts on which something is still asked. */
export const selectUnfinishedPages = (db: Db, owner: Owner) =>
  db
    .select({ draftId: draftPages.draftId, page: draftPages.page, item: draftPages.item, sealed: draftPages.sealed })
    .from(drafts)
    .innerJoin(draftPages, and(eq(draftPages.draftId, drafts.id), eq(draftPages.complete, false)))
    .where(and(eq(drafts.ownerId, owner), isNull(drafts.submittedAt)));

/** The drafts in which two windows' answers wait for a choice. */
export async function draftsWithChoice(keys: OwnerKeys, rows: PageRow[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const key = await keys.of('draft');
  const open = rows.map(async ({ draftId, page, item, sealed }) => {
    const stored = readStored(await unseal(key, sealed, pagePlace(draftId, page, item)));
    return stored.others?.length ? [draftId] : [];
  });
  return new Set((await Promise.all(open)).flat());
}
