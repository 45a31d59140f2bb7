import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Every version of a definition ever used, by its hash. Append-only: triggers refuse UPDATE and DELETE. */
export const serviceVersions = sqliteTable(
  'service_versions',
  {
    hash: text('hash').primaryKey(),
    slug: text('slug').notNull(),
    json: text('json').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  table => [check('hash_is_sha256', sql`length(${table.hash}) = 64`), check('json_is_valid', sql`json_valid(${table.json})`)],
);
