import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { persons } from '../persons/schema.ts';

/** The journal of signatures; append-only. `sealed_certificate` opens with the person's `profile` key. */
export const signatures = sqliteTable(
  'signatures',
  {
    id: text('id').primaryKey(),
    ownerId: text('owner_id')
      .notNull()
      .references(() => persons.id),
    at: integer('at').notNull(),
    purpose: text('purpose', { enum: ['sign-in', 'register', 'prove', 'application'] }).notNull(),
    challenge: text('challenge').unique(),
    contentHash: text('content_hash').notNull(),
    signatureHash: text('signature_hash').notNull(),
    /** 'valid', or the name of the refusal. */
    result: text('result').notNull(),
    revocation: text('revocation', { enum: ['fresh', 'stale', 'not-checked'] }),
    sealedCertificate: text('sealed_certificate'),
  },
  t => [index('signatures_owner').on(t.ownerId, t.at)],
);
