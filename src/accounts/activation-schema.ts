import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { accounts, staffMembers } from './schema.ts';

/** One-time codes of a МФЦ. The code is kept as its HMAC alone; `sealed_person` opens with the keyring's common key. */
export const activations = sqliteTable(
  'activations',
  {
    id: text('id').primaryKey(),
    codeIndex: text('code_index').notNull().unique(),
    snilsIndex: text('snils_index').notNull(),
    purpose: text('purpose', { enum: ['open', 'restore'] }).notNull(),
    accountId: text('account_id').references(() => accounts.id),
    office: text('office').notNull(),
    staffId: text('staff_id')
      .notNull()
      .references(() => staffMembers.id),
    sealedPerson: text('sealed_person'),
    state: text('state', { enum: ['waiting', 'used', 'revoked', 'expired'] }).notNull(),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    closedAt: integer('closed_at'),
  },
  t => [
    uniqueIndex('activations_waiting').on(t.snilsIndex).where(sql`state = 'waiting'`),
    index('activations_expiry').on(t.expiresAt).where(sql`state = 'waiting'`),
    index('activations_account').on(t.accountId).where(sql`account_id IS NOT NULL`),
    index('activations_staff').on(t.staffId),
  ],
);
