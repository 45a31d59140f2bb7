import { and, isNull, sql } from 'drizzle-orm';
import { files } from './schema.ts';
import { R2_PREFIX } from './seal-file.ts';
import type { RoomObjects } from './sweep-orphans.ts';

/** What this room keeps in R2. */
export const fileObjects: RoomObjects = {
  prefix: R2_PREFIX,
  async live(db, keys) {
    // One parameter for all keys: D1 takes a hundred.
    const named = sql`${files.r2Key} IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`;
    const rows = await db
      .select({ r2Key: files.r2Key })
      .from(files)
      .where(and(named, isNull(files.removedAt)));
    return rows.map(row => row.r2Key);
  },
};
