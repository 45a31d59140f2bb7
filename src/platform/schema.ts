import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** One AES key per owner and retention class, wrapped by the keyring. Destroying the row's key erases that class. */
export const dataKeys = sqliteTable(
  'data_keys',
  {
    ownerId: text('owner_id').notNull(),
    class: text('class', { enum: ['profile', 'draft', 'case', 'result', 'queue'] }).notNull(),
    keyringVersion: integer('keyring_version').notNull(),
    wrapped: text('wrapped'),
    createdAt: integer('created_at').notNull(),
    destroyedAt: integer('destroyed_at'),
  },
  t => [primaryKey({ columns: [t.ownerId, t.class] })],
);

/** Append-only; triggers refuse UPDATE and DELETE. A chain per application (`application:<id>`) and one per person (`person:<id>`). */
export const auditEvents = sqliteTable(
  'audit_events',
  {
    chain: text('chain').notNull(),
    seq: integer('seq').notNull(),
    at: integer('at').notNull(),
    actorKind: text('actor_kind', { enum: ['citizen', 'officer', 'system', 'admin'] }).notNull(),
    actorId: text('actor_id').notNull(),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    detail: text('detail').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  t => [primaryKey({ columns: [t.chain, t.seq] })],
);

/** What must happen after a fact. Payloads carry ids only. The queue is a poke; this table is the truth. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: text('id').primaryKey(),
    topic: text('topic').notNull(),
    payload: text('payload').notNull(),
    state: text('state', { enum: ['pending', 'done', 'dead'] }).notNull(),
    createdAt: integer('created_at').notNull(),
    nextAt: integer('next_at').notNull(),
    attempts: integer('attempts').notNull(),
  },
  t => [index('outbox_due').on(t.nextAt).where(sql`state = 'pending'`)],
);

export const outboxAttempts = sqliteTable(
  'outbox_attempts',
  {
    outboxId: text('outbox_id')
      .notNull()
      .references(() => outbox.id),
    attempt: integer('attempt').notNull(),
    at: integer('at').notNull(),
    milliseconds: integer('milliseconds').notNull(),
    outcome: text('outcome').notNull(),
  },
  t => [primaryKey({ columns: [t.outboxId, t.attempt] })],
);

/** What others do for us and how it went last, written by the jobs that use it: one row a part. */
export const dependencies = sqliteTable(
  'dependencies',
  {
    name: text('name', { enum: ['mail', 'sms', 'files', 'outside', 'esia', 'registries', 'addresses'] }).primaryKey(),
    /** Failures in a row. */
    failures: integer('failures').notNull(),
    failingSince: integer('failing_since'),
    checkedAt: integer('checked_at').notNull(),
  },
  t => [check('failing_has_a_beginning', sql`(${t.failures} = 0) = (${t.failingSince} IS NULL)`)],
);
