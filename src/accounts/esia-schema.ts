import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from './schema.ts';

/** A return from ESIA that was used: the second one with the same `state` is vetoed by the key. */
export const esiaReturns = sqliteTable(
  'esia_returns',
  { stateHash: text('state_hash').primaryKey(), at: integer('at').notNull() },
  t => [index('esia_returns_at').on(t.at)],
);

/** What ESIA last told of the person of an account; `sealed_told` opens with the person's `profile` key. */
export const esiaLinks = sqliteTable('esia_links', {
  accountId: text('account_id')
    .primaryKey()
    .references(() => accounts.id),
  confirmed: integer('confirmed', { mode: 'boolean' }).notNull(),
  sealedTold: text('sealed_told').notNull(),
  linkedAt: integer('linked_at').notNull(),
  toldAt: integer('told_at').notNull(),
});

/** ESIA's markers while a session that began there is open; they open with the person's `profile` key. */
export const esiaTokens = sqliteTable(
  'esia_tokens',
  {
    accountId: text('account_id')
      .primaryKey()
      .references(() => accounts.id),
    sealedTokens: text('sealed_tokens').notNull(),
    refreshAt: integer('refresh_at').notNull(),
  },
  t => [index('esia_tokens_refresh').on(t.refreshAt)],
);

/** Who was named by a way in and has not said yet whether the cabinet that fits is theirs. Keyed by SHA-256 of a cookie. */
export const joinings = sqliteTable(
  'joinings',
  {
    tokenHash: text('token_hash').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    sealedArrival: text('sealed_arrival').notNull(),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  t => [index('joinings_account').on(t.accountId), index('joinings_expiry').on(t.expiresAt)],
);
