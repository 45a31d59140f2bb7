import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { accounts, staffMembers } from './schema.ts';

/** A request to get access back by hand. `sealed_typed` opens with the support's `queue` key. */
export const recoveryTickets = sqliteTable(
  'recovery_tickets',
  {
    id: text('id').primaryKey(),
    state: text('state', { enum: ['waiting', 'granted', 'refused', 'used', 'expired'] }).notNull(),
    sealedTyped: text('sealed_typed'),
    /** A JSON list of the blind indexes of what was named. */
    named: text('named').notNull(),
    accountId: text('account_id').references(() => accounts.id),
    ground: text('ground'),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    decidedAt: integer('decided_at'),
    linkUntil: integer('link_until'),
    usedAt: integer('used_at'),
  },
  t => [
    unique().on(t.id, t.accountId),
    index('recovery_tickets_waiting').on(t.state, t.createdAt, t.id).where(sql`state = 'waiting'`),
    index('recovery_tickets_expiry').on(t.expiresAt).where(sql`sealed_typed IS NOT NULL`),
    index('recovery_tickets_account').on(t.accountId).where(sql`account_id IS NOT NULL`),
  ],
);

/** Append-only: at most two of one ticket, by two people, of one account. */
export const ticketConfirmations = sqliteTable(
  'ticket_confirmations',
  {
    ticketId: text('ticket_id').notNull(),
    place: integer('place').notNull(),
    staffId: text('staff_id')
      .notNull()
      .references(() => staffMembers.id),
    accountId: text('account_id').notNull(),
    appLost: integer('app_lost', { mode: 'boolean' }).notNull(),
    at: integer('at').notNull(),
  },
  t => [
    primaryKey({ columns: [t.ticketId, t.place] }),
    unique().on(t.ticketId, t.staffId),
    foreignKey({ columns: [t.ticketId, t.accountId], foreignColumns: [recoveryTickets.id, recoveryTickets.accountId] }),
    index('ticket_confirmations_staff').on(t.staffId),
    index('ticket_confirmations_account').on(t.ticketId, t.accountId),
  ],
);
