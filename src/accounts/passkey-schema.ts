import { foreignKey, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from './schema.ts';

/** Keys of devices. `sealed_name` opens with the keyring's common key. */
export const passkeys = sqliteTable(
  'passkeys',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    accountKind: text('account_kind', { enum: ['citizen', 'staff'] }).notNull(),
    credentialId: text('credential_id').notNull().unique(),
    publicKey: text('public_key').notNull(),
    counter: integer('counter').notNull(),
    sealedName: text('sealed_name').notNull(),
    createdAt: integer('created_at').notNull(),
    lastUsedAt: integer('last_used_at'),
  },
  t => [
    foreignKey({ columns: [t.accountId, t.accountKind], foreignColumns: [accounts.id, accounts.kind] }),
    index('passkeys_account').on(t.accountId, t.accountKind),
  ],
);

/** Questions to devices that were answered, by hash, until they would be too old anyway. */
export const spentPasskeyChallenges = sqliteTable(
  'spent_passkey_challenges',
  { hash: text('hash').primaryKey(), expiresAt: integer('expires_at').notNull() },
  t => [index('spent_passkey_challenges_expiry').on(t.expiresAt)],
);
