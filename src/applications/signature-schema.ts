import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { drafts } from './draft-schema.ts';
import { applications } from './schema.ts';

const REVOCATION = ['fresh', 'stale', 'not-checked'] as const;

/** The signature of a draft, until it is sent or signed anew. `sealed_signature` opens with the owner's `draft` key. */
export const draftSignatures = sqliteTable('draft_signatures', {
  draftId: text('draft_id')
    .primaryKey()
    .references(() => drafts.id, { onDelete: 'cascade' }),
  /** SHA-256 in hex of the text that was signed. */
  signedHash: text('signed_hash').notNull(),
  checkedAt: integer('checked_at').notNull(),
  revocation: text('revocation', { enum: REVOCATION }).notNull(),
  sealedSignature: text('sealed_signature').notNull(),
});

/** The signature an application came with; append-only. `sealed_signer` opens with the owner's `case` key. */
export const applicationSignatures = sqliteTable('application_signatures', {
  application: text('application')
    .primaryKey()
    .references(() => applications.number),
  contentHash: text('content_hash').notNull(),
  checkedAt: integer('checked_at').notNull(),
  revocation: text('revocation', { enum: REVOCATION }).notNull(),
  sealedSigner: text('sealed_signer').notNull(),
});
