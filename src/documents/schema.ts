import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { type DocumentStatus, documentEndings, documentKinds } from './document.ts';

/** Issued documents. What a document says is sealed under the owner's `result` key; the file lies in R2 under a key of its own. */
export const documents = sqliteTable(
  'documents',
  {
    id: text('id').primaryKey(),
    /** Opaque: the room of applications lies above this one. */
    applicationId: text('application_id').notNull(),
    /** Which decision on the application it states: its `seq`. */
    decision: integer('decision').notNull(),
    ownerId: text('owner_id').notNull(),
    kind: text('kind', { enum: documentKinds }).notNull(),
    number: text('number').notNull().unique(),
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
  t => [unique().on(t.applicationId, t.decision), index('documents_of_owner').on(t.ownerId, t.issuedAt)],
);

/**
 * What ended a document's force, append-only and once for each number. The number may be one that is reserved and not issued yet:
 * then the document is born without force. Without a row here it is valid.
 */
export const documentEnds = sqliteTable('document_ends', {
  number: text('number').primaryKey(),
  kind: text('kind', { enum: documentEndings }).notNull(),
  at: integer('at').notNull(),
  /** The number of the document that stands in its place. */
  replacedBy: text('replaced_by'),
  /** The application and the decision on it that brought the end. */
  applicationId: text('application_id').notNull(),
  decision: integer('decision').notNull(),
});

export type DocumentEnd = typeof documentEnds.$inferSelect;
export type NewDocument = typeof documents.$inferSelect;
/** A document as it is read, with what its ends say of it. */
export type DocumentRow = NewDocument & {
  status: DocumentStatus;
  replacedBy: string | null;
  /** The number that stands at the end of all replacements, its own when there were none, and what became of it. */
  last: string;
  lastStatus: DocumentStatus;
};
