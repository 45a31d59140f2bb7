import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { FILE_TYPES } from './recognition/recognition.ts';

/**
 * A file somebody gave. Its bytes lie in R2 under a key of its own, which is sealed here with the owner's data key of `class`;
 * name and bytes are sealed with the file's key. Removing destroys that key at once.
 */
export const files = sqliteTable(
  'files',
  {
    id: text('id').primaryKey(),
    ownerId: text('owner_id').notNull(),
    holderId: text('holder_id').notNull(),
    slot: text('slot').notNull(),
    class: text('class', { enum: ['profile', 'draft', 'case', 'result', 'queue'] }).notNull(),
    type: text('type', { enum: FILE_TYPES }).notNull(),
    /** Bytes after metadata went. */
    size: integer('size').notNull(),
    encrypted: integer('encrypted', { mode: 'boolean' }).notNull(),
    sealedName: text('sealed_name'),
    sealedKey: text('sealed_key'),
    /** HMAC of the owner and the SHA-256 of the kept bytes: a bare hash would be a fingerprint of personal data. */
    fingerprint: text('fingerprint'),
    r2Key: text('r2_key').notNull().unique(),
    createdAt: integer('created_at').notNull(),
    removedAt: integer('removed_at'),
    /** Pixels of a picture. */
    width: integer('width'),
    height: integer('height'),
  },
  t => [index('files_live').on(t.holderId, t.slot).where(sql`removed_at IS NULL`)],
);

export type FileRow = typeof files.$inferSelect;

/** Where the sweep of R2 goes on: one row. */
export const fileSweep = sqliteTable('file_sweep', {
  only: integer('only').primaryKey(),
  after: text('after').notNull(),
});
