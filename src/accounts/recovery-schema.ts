import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from './schema.ts';

/** One way back into an account. `sealed_new` opens with the keyring's common key. */
export const recoveries = sqliteTable(
  'recoveries',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    visitHash: text('visit_hash').notNull(),
    reason: text('reason', { enum: ['password', 'phone', 'email', 'login', 'not-me'] }).notNull(),
    firstThing: text('first_thing', { enum: ['sms', 'email'] }).notNull(),
    secondThing: text('second_thing', { enum: ['none', 'sms', 'email', 'app', 'recovery-code', 'new-phone'] }),
    sealedNew: text('sealed_new'),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    doneAt: integer('done_at'),
  },
  t => [
    index('recoveries_account').on(t.accountId),
    index('recoveries_visit').on(t.visitHash, t.createdAt),
    index('recoveries_expiry').on(t.expiresAt),
  ],
);
