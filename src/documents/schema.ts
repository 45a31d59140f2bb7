import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { documentKinds, documentStatuses } from './document.ts';

/** Issued documents. What a document says is sealed under the owner's `result` key; the file lies in R2 under a key of its own. */
export const documents = sqliteTable(
  'documents',
  {
    id: text('id').primaryKey(),
    /** Opaque: the room of applications lies above this one. */
    applicationId: text('application_id').notNull(),
    ownerId: text('owner_id').notNull(),
    kind: text('kind', { enum: documentKinds }).notNull(),
    number: text('number').notNull().unique(),
    status: text('status', { enum: documentStatuses }).notNull(),
    /** SHA-256 of the check code, hex. */
    verifyHash: text('verify_hash').notNull().unique(),
    sealedMeta: text('sealed_meta').notNull(),
    sealedCode: text('sealed_code').notNull(),
    r2Key: text('r2_key').notNull().unique(),
    sealedKey: text('sealed_key').notNull(),
    /** Bytes of the file before sealing. */
    size: integer('size').notNull(),
    issuedAt: integer('issued_at').notNull(),
    downloadedAt: integer('downloaded_at'),
  },
  t => [unique().on(t.applicationId, t.kind), index('documents_of_owner').on(t.ownerId, t.issuedAt)],
);

export type DocumentRow = typeof documents.$inferSelect;
