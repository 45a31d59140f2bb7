import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Every profile ever set; the newest is in force. An empty table means the default of the repository. */
export const regionProfiles = sqliteTable(
  'region_profiles',
  {
    version: integer('version').primaryKey({ autoIncrement: true }),
    json: text('json').notNull(),
    setAt: integer('set_at').notNull(),
  },
  t => [check('region_profiles_json', sql`json_valid(${t.json})`)],
);
