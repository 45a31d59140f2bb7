import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { alerts } from '../accounts/alert-schema.ts';
import { recoveryTickets } from '../accounts/ticket-schema.ts';
import { outbox } from '../platform/schema.ts';

/** A message in the cabinet. `sealed_words` opens with the owner's `case` key at `messages/<id>`. */
export const messages = sqliteTable(
  'messages',
  {
    id: text('id').primaryKey(),
    ownerId: text('owner_id').notNull(),
    applicationId: text('application_id'),
    topic: text('topic').notNull(),
    sealedWords: text('sealed_words').notNull(),
    createdAt: integer('created_at').notNull(),
    readAt: integer('read_at'),
  },
  t => [
    index('messages_owner').on(t.ownerId, t.createdAt, t.id),
    index('messages_unread').on(t.ownerId).where(sql`read_at IS NULL`),
  ],
);

/** How an e-mail or SMS ended, once it did. Its attempts, with times, stand in outbox_attempts under the same outbox id. */
export const deliveries = sqliteTable(
  'deliveries',
  {
    outboxId: text('outbox_id')
      .primaryKey()
      .references(() => outbox.id),
    messageId: text('message_id').references(() => messages.id),
    challengeId: text('challenge_id'),
    alertId: text('alert_id').references(() => alerts.id),
    ticketId: text('ticket_id').references(() => recoveryTickets.id),
    channel: text('channel', { enum: ['email', 'sms'] }).notNull(),
    state: text('state', { enum: ['sent', 'refused', 'skipped'] }).notNull(),
    /** Why: `taken`, the name of a refusal, `no-address`, `expired`, `erased`, `unwanted`. */
    reason: text('reason').notNull(),
    outsideId: text('outside_id'),
    at: integer('at').notNull(),
  },
  t => [
    uniqueIndex('deliveries_message').on(t.messageId, t.channel).where(sql`message_id IS NOT NULL`),
    uniqueIndex('deliveries_ticket').on(t.ticketId).where(sql`ticket_id IS NOT NULL`),
    uniqueIndex('deliveries_alert').on(t.alertId, t.channel).where(sql`alert_id IS NOT NULL`),
  ],
);
