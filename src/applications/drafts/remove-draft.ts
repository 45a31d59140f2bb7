import { and, eq, isNull, lt } from 'drizzle-orm';
import type { Citizen } from '../../accounts/citizen.ts';
import { type Db, runBatch } from '../../platform/db.ts';
import { drafts } from '../draft-schema.ts';
import { removeDraftFiles } from './remove-draft-files.ts';

/** Throws a draft away with its pages and files; a submitted one stays. */
export async function removeDraft(db: Db, citizen: Citizen, id: string): Promise<void> {
  const mine = and(eq(drafts.id, id), eq(drafts.ownerId, citizen.personId), isNull(drafts.submittedAt));
  const known = await db.select({ id: drafts.id }).from(drafts).where(mine).get();
  if (known) await runBatch(db, [...removeDraftFiles(db, id), db.delete(drafts).where(mine)]);
}

/** Once a minute: drafts whose hundred days have passed. */
export async function removeExpiredDrafts(db: Db, at: number): Promise<void> {
  const old = and(lt(drafts.expiresAt, at), isNull(drafts.submittedAt));
  const rows = await db.select({ id: drafts.id }).from(drafts).where(old).limit(50);
  for (const { id } of rows)
    await runBatch(db, [...removeDraftFiles(db, id), db.delete(drafts).where(and(eq(drafts.id, id), old))]);
}
