import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from './schema.ts';

/** What happened to an account that its person must hear of. `sealed_device` and `sealed_to` open with the keyring's common key. */
export const alerts = sqliteTable(
  'alerts',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    kind: text('kind', {
      enum: [
        'new-device',
        'locked',
        'password-changed',
        'contact-changed',
        'contact-added',
        'contact-removed',
        'factor-added',
        'factor-removed',
        'passkey-added',
        'passkey-removed',
        'way-joined',
        'renamed',
        'recovery-begun',
        'recovered',
        'mfc-changed',
        'closing',
      ],
    }).notNull(),
    sealedDevice: text('sealed_device'),
    sealedTo: text('sealed_to'),
    createdAt: integer('created_at').notNull(),
    answeredAt: integer('answered_at'),
    answeredBy: text('answered_by', { enum: ['not-me', 'recovery', 'mfc', 'closing'] }),
  },
  t => [
    index('alerts_account').on(t.accountId, t.createdAt),
    index('alerts_sealed').on(t.createdAt).where(sql`sealed_device IS NOT NULL OR sealed_to IS NOT NULL`),
  ],
);
