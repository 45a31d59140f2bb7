import { sql } from 'drizzle-orm';
import { type AnySQLiteColumn, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { applications } from './schema.ts';

/** `version` moves with every saved page and file; `submitted_version`, once set, must equal it: a late save is vetoed by a CHECK. */
export const drafts = sqliteTable(
  'drafts',
  {
    id: text('id').primaryKey(),
    ownerId: text('owner_id').notNull(),
    slug: text('slug').notNull(),
    definitionHash: text('definition_hash').notNull(),
    version: integer('version').notNull(),
    createdAt: integer('created_at').notNull(),
    savedAt: integer('saved_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    submittedAt: integer('submitted_at'),
    submittedVersion: integer('submitted_version'),
    /** When its owner was told that it will be removed; every save begins a new life. */
    remindedAt: integer('reminded_at'),
    /** The definition it was moved from, and since when the service is as it is now. */
    movedFrom: text('moved_from'),
    changedAt: integer('changed_at'),
    /** The application whose answers and files it began with. */
    earlierNumber: text('earlier_number').references((): AnySQLiteColumn => applications.number),
    /** The code of the ground of refusal that it mends: what the ground names is asked first. */
    fixes: text('fixes'),
  },
  t => [
    index('drafts_service').on(t.slug, t.expiresAt).where(sql`submitted_at IS NULL`),
    index('drafts_earlier').on(t.earlierNumber).where(sql`earlier_number IS NOT NULL`),
    uniqueIndex('drafts_once_again')
      .on(t.earlierNumber, sql`coalesce(fixes, '')`)
      .where(sql`earlier_number IS NOT NULL AND submitted_at IS NULL`),
    index('drafts_owner').on(t.ownerId, t.savedAt).where(sql`submitted_at IS NULL`),
    index('drafts_expiry').on(t.expiresAt).where(sql`submitted_at IS NULL`),
    index('drafts_reminder').on(t.expiresAt).where(sql`submitted_at IS NULL AND reminded_at IS NULL`),
  ],
);

/** The unit of saving and of conflict: one page of questions, or one item of a repeating page. */
export const draftPages = sqliteTable(
  'draft_pages',
  {
    draftId: text('draft_id')
      .notNull()
      .references(() => drafts.id, { onDelete: 'cascade' }),
    page: text('page').notNull(),
    item: integer('item').notNull(),
    version: integer('version').notNull(),
    /** Whether nothing more is asked: the answers passed validation, and no two windows' answers wait for a choice. */
    complete: integer('complete', { mode: 'boolean' }).notNull(),
    sealed: text('sealed').notNull(),
    savedAt: integer('saved_at').notNull(),
  },
  t => [primaryKey({ columns: [t.draftId, t.page, t.item] })],
);
