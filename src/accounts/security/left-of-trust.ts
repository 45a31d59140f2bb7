import { sql } from 'drizzle-orm';
import { trustGrants } from '../../persons/journal-schema.ts';

/** The level that a person's other grants leave when those of these ways since then (ms) are not counted. */
export const leftOfTrust = (personId: string, way: 'mfc' | 'joined', since: number) => {
  const ways = way === 'mfc' ? sql`('mfc')` : sql`('esia', 'signature')`;
  return sql<0 | 1 | 2>`coalesce((SELECT max(level) FROM ${trustGrants}
    WHERE person_id = ${personId} AND NOT (way IN ${ways} AND at >= ${since})), 0)`;
};
