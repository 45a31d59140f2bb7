import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { serviceVersions } from './schema.ts';

/** What is in force of a service that was changed without a deploy; one without a row is as the build has it. */
export const serviceStates = sqliteTable(
  'service_states',
  {
    slug: text('slug').primaryKey(),
    /** Moves with every change. */
    revision: integer('revision').notNull(),
    /** Null: the definition of the build. */
    liveHash: text('live_hash').references(() => serviceVersions.hash),
    liveSince: integer('live_since'),
    canaryHash: text('canary_hash').references(() => serviceVersions.hash),
    canaryPercent: integer('canary_percent'),
    previousHash: text('previous_hash').references(() => serviceVersions.hash),
    closedAt: integer('closed_at'),
    closedUntil: integer('closed_until'),
    closedReason: text('closed_reason'),
    worksFrom: integer('works_from'),
    worksTo: integer('works_to'),
    worksWords: text('works_words'),
    changedAt: integer('changed_at').notNull(),
  },
  t => [
    index('service_states_live').on(t.liveHash).where(sql`live_hash IS NOT NULL`),
    index('service_states_canary').on(t.canaryHash).where(sql`canary_hash IS NOT NULL`),
    index('service_states_previous').on(t.previousHash).where(sql`previous_hash IS NOT NULL`),
  ],
);

/** Append-only: who changed what of a service. The last `seq` is the edition of the catalogue. */
export const servicePublications = sqliteTable(
  'service_publications',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    slug: text('slug').notNull(),
    revision: integer('revision').notNull(),
    deed: text('deed', { enum: ['publish', 'canary', 'promote', 'rollback', 'disable', 'enable', 'works'] }).notNull(),
    byRole: text('by_role', { enum: ['admin'] }).notNull(),
    at: integer('at').notNull(),
    fromHash: text('from_hash'),
    toHash: text('to_hash'),
    detail: text('detail').notNull(),
  },
  t => [unique().on(t.slug, t.revision), check('detail_is_json', sql`json_valid(${t.detail})`)],
);
