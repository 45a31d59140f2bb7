import { and, eq, lt } from 'drizzle-orm';
import { removeFilesOf } from '../../files/remove-files-of.ts';
import { now } from '../../platform/clock.ts';
import { type Db, runBatch } from '../../platform/db.ts';
import { latePosts } from '../late-post-schema.ts';

/** Forgets what was kept, with its files. The id must be one that its own person may see. Twice is harmless. */
export async function removeLatePost(db: Db, id: string): Promise<void> {
  await db.batch([removeFilesOf(db, id), db.delete(latePosts).where(eq(latePosts.id, id))]);
}

const AT_ONCE = 40;

/** Forgets what nobody asked for in time. */
export async function sweepLatePosts(db: Db): Promise<void> {
  const due = await db.select({ id: latePosts.id }).from(latePosts).where(lt(latePosts.expiresAt, now())).limit(AT_ONCE);
  await runBatch(
    db,
    due.flatMap(({ id }) => [
      removeFilesOf(db, id),
      db.delete(latePosts).where(and(eq(latePosts.id, id), lt(latePosts.expiresAt, now()))),
    ]),
  );
}
