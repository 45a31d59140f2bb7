import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from './schema.ts';

/** An application that shows a new code every half-minute. `sealed_secret` opens with the keyring's common key. */
export const appFactors = sqliteTable('app_factors', {
  accountId: text('account_id')
    .primaryKey()
    .references(() => accounts.id),
  sealedSecret: text('sealed_secret').notNull(),
  lastStep: integer('last_step').notNull(),
  createdAt: integer('created_at').notNull(),
});

/** Spare codes, each for one use, as keyed hashes. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  {
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    codeHash: text('code_hash').notNull(),
    /** 0 until it is used. */
    usedAt: integer('used_at').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  t => [primaryKey({ columns: [t.accountId, t.codeHash] })],
);
