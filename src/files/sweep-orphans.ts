import { and, isNull, sql } from 'drizzle-orm';
import { DAY } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { Bindings } from '../platform/env.ts';
import { deleteObjects } from '../platform/objects.ts';
import { fileSweep, files } from './schema.ts';
import { R2_PREFIX } from './seal-file.ts';

/** Objects looked at in one tick. */
const PAGE = 500;

/**
 * Deletes objects of this room that are over 24 hours old and have no live row: uploads whose row never landed, removals whose
 * message died. Looks at one page of the bucket and goes on from there next time. Returns how many were deleted.
 */
export async function sweepOrphans(env: Pick<Bindings, 'FILES'>, db: Db, at: number, limit = PAGE): Promise<number> {
  const stopped = (await db.select().from(fileSweep).get())?.after ?? '';
  const page = await env.FILES.list({ prefix: R2_PREFIX, limit, ...(stopped ? { startAfter: stopped } : {}) });
  const old = page.objects.filter(object => object.uploaded.getTime() < at - DAY).map(object => object.key);
  const live = new Set(old.length === 0 ? [] : (await liveOf(db, old)).map(row => row.r2Key));
  const orphans = old.filter(key => !live.has(key));
  if (orphans.length > 0) await deleteObjects(env.FILES, orphans);
  const after = page.truncated ? (page.objects.at(-1)?.key ?? '') : '';
  if (after !== stopped)
    await db.insert(fileSweep).values({ only: 1, after }).onConflictDoUpdate({ target: fileSweep.only, set: { after } });
  return orphans.length;
}

/** One parameter for all keys: D1 takes a hundred. */
const liveOf = (db: Db, keys: string[]) =>
  db
    .select({ r2Key: files.r2Key })
    .from(files)
    .where(and(sql`${files.r2Key} IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`, isNull(files.removedAt)));
