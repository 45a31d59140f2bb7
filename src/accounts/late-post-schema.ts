import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { accounts } from './schema.ts';

/** A form that came when its session had ended by time. `sealed_form` opens with the person's own `draft` key, and only they are offered it. */
export const latePosts = sqliteTable(
  'late_posts',
  {
    id: text('id').primaryKey(),
    ownerId: text('owner_id').notNull(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    sealedForm: text('sealed_form').notNull(),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  t => [index('late_posts_account').on(t.accountId), index('late_posts_expiry').on(t.expiresAt)],
);
