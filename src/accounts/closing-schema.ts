import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { persons } from '../persons/schema.ts';
import { accounts } from './schema.ts';

/** Who has decided to close their cabinet. Until `dueAt` they may change their mind; one decision stands at a time. */
export const closings = sqliteTable(
  'account_closings',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    askedAt: integer('asked_at').notNull(),
    dueAt: integer('due_at').notNull(),
    takenBackAt: integer('taken_back_at'),
    doneAt: integer('done_at'),
  },
  t => [
    index('account_closings_person').on(t.personId),
    uniqueIndex('account_closings_open').on(t.accountId).where(sql`taken_back_at IS NULL AND done_at IS NULL`),
    index('account_closings_due').on(t.dueAt).where(sql`taken_back_at IS NULL AND done_at IS NULL`),
    index('account_closings_account').on(t.accountId),
  ],
);
