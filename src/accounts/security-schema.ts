import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from './schema.ts';

/** On what an account was entered before. `device_key` is a keyed hash of the browser's name and the network, or '' for devices that were forgotten. */
export const knownDevices = sqliteTable(
  'known_devices',
  {
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    deviceKey: text('device_key').notNull(),
    firstSeenAt: integer('first_seen_at').notNull(),
    lastSeenAt: integer('last_seen_at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.accountId, t.deviceKey] }),
    index('known_devices_seen').on(t.lastSeenAt).where(sql`device_key <> ''`),
  ],
);
