import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { persons } from '../persons/schema.ts';

/** One check a person; `version` moves with every save and every step. */
export const identityChecks = sqliteTable(
  'identity_checks',
  {
    personId: text('person_id')
      .primaryKey()
      .references(() => persons.id),
    id: text('id').notNull().unique(),
    status: text('status', { enum: ['filling', 'checking', 'waiting', 'returned', 'accepted'] }).notNull(),
    version: integer('version').notNull(),
    round: integer('round').notNull(),
    passportIndex: text('passport_index'),
    createdAt: integer('created_at').notNull(),
    savedAt: integer('saved_at').notNull(),
    sentAt: integer('sent_at'),
  },
  t => [
    index('identity_checks_waiting').on(t.status, t.sentAt, t.id).where(sql`status = 'waiting'`),
    index('identity_checks_passport').on(t.passportIndex).where(sql`passport_index IS NOT NULL`),
  ],
);

const ofCheck = () =>
  text('person_id')
    .notNull()
    .references(() => identityChecks.personId);

/** The answers of one page; `sealed` opens with the person's `profile` key. */
export const identityItems = sqliteTable(
  'identity_items',
  {
    personId: ofCheck(),
    item: text('item', { enum: ['person', 'passport'] }).notNull(),
    complete: integer('complete', { mode: 'boolean' }).notNull(),
    sealed: text('sealed').notNull(),
    savedAt: integer('saved_at').notNull(),
  },
  t => [primaryKey({ columns: [t.personId, t.item] })],
);

/** Append-only. */
export const identityEvents = sqliteTable(
  'identity_events',
  {
    personId: ofCheck(),
    version: integer('version').notNull(),
    kind: text('kind', { enum: ['sent', 'examined', 'returned', 'accepted'] }).notNull(),
    round: integer('round').notNull(),
    actorKind: text('actor_kind', { enum: ['citizen', 'officer', 'system'] }).notNull(),
    actorId: text('actor_id').notNull(),
    at: integer('at').notNull(),
  },
  t => [primaryKey({ columns: [t.personId, t.version] })],
);

/** What was found without an officer; `details` is a JSON list of codes. */
export const identityFindings = sqliteTable(
  'identity_findings',
  {
    personId: ofCheck(),
    round: integer('round').notNull(),
    name: text('name', { enum: ['formats', 'duplicates', 'image', 'face'] }).notNull(),
    outcome: text('outcome', { enum: ['good', 'doubt', 'unanswered'] }).notNull(),
    details: text('details').notNull(),
    at: integer('at').notNull(),
  },
  t => [primaryKey({ columns: [t.personId, t.round, t.name] })],
);

/** What a person must send again after a round. */
export const identityReturns = sqliteTable(
  'identity_returns',
  {
    personId: ofCheck(),
    round: integer('round').notNull(),
    item: text('item', { enum: ['person', 'passport', 'scan'] }).notNull(),
    ground: text('ground').notNull(),
  },
  t => [primaryKey({ columns: [t.personId, t.round, t.item] })],
);

export type Finding = typeof identityFindings.$inferSelect;
