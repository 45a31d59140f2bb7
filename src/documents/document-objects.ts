import { sql } from 'drizzle-orm';
import type { RoomObjects } from '../files/sweep-orphans.ts';
import { documents } from './schema.ts';

/** Documents in R2. A job that ended between the object and its row leaves one that no row will ever name. */
export const documentObjects: RoomObjects = {
  prefix: 'documents/',
  async live(db, keys) {
    const named = sql`${documents.r2Key} IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`;
    const rows = await db.select({ r2Key: documents.r2Key }).from(documents).where(named);
    return rows.map(row => row.r2Key);
  },
};
