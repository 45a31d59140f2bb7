import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { applications } from './schema.ts';

/** Each handing over to a body outside the region. `reference` is the same over all attempts; `nextAt` is when it is sent or asked about. */
export const outsideOrders = sqliteTable(
  'outside_orders',
  {
    reference: text('reference').primaryKey(),
    application: text('application')
      .notNull()
      .references(() => applications.number),
    body: text('body').notNull(),
    state: text('state', { enum: ['waiting', 'sent', 'decided', 'returned'] }).notNull(),
    outsideNumber: text('outside_number'),
    createdAt: integer('created_at').notNull(),
    sentAt: integer('sent_at'),
    dueAt: integer('due_at'),
    nextAt: integer('next_at'),
    /** Attempts since something was new: the longer nothing is, the seldomer we ask. */
    quiet: integer('quiet').notNull(),
    failingSince: integer('failing_since'),
    resultSha256: text('result_sha256'),
  },
  t => [
    index('outside_orders_application').on(t.application),
    index('outside_orders_due').on(t.nextAt).where(sql`next_at IS NOT NULL`),
  ],
);

/** What a body said of an order, word for word; append-only. */
export const outsideStatuses = sqliteTable(
  'outside_statuses',
  {
    reference: text('reference')
      .notNull()
      .references(() => outsideOrders.reference),
    seq: integer('seq').notNull(),
    code: text('code').notNull(),
    words: text('words').notNull(),
    at: integer('at').notNull(),
    heardAt: integer('heard_at').notNull(),
  },
  t => [primaryKey({ columns: [t.reference, t.seq] })],
);
