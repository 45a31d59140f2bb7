import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { drafts } from './draft-schema.ts';

/**
 * The paper of a draft that is brought to a МФЦ, one a draft: a new one takes its place. The code is found by its HMAC;
 * `sealed_code` opens with the owner's `draft` key. `version` is the draft's that was printed.
 */
export const draftPapers = sqliteTable(
  'draft_papers',
  {
    draftId: text('draft_id')
      .primaryKey()
      .references(() => drafts.id, { onDelete: 'cascade' }),
    codeIndex: text('code_index').notNull().unique(),
    sealedCode: text('sealed_code').notNull(),
    version: integer('version').notNull(),
    printedAt: integer('printed_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  t => [index('draft_papers_expiry').on(t.expiresAt)],
);
