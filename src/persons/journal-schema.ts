import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { persons } from './schema.ts';

/** The journal of a profile; append-only. `sealed_change` opens with the person's `profile` key. */
export const profileChanges = sqliteTable(
  'profile_changes',
  {
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    seq: integer('seq').notNull(),
    at: integer('at').notNull(),
    actorKind: text('actor_kind', { enum: ['citizen', 'officer', 'system'] }).notNull(),
    actorId: text('actor_id').notNull(),
    source: text('source', { enum: ['entered', 'esia', 'mfc', 'signature', 'registry'] }).notNull(),
    sealedChange: text('sealed_change').notNull(),
  },
  t => [primaryKey({ columns: [t.personId, t.seq] })],
);

/** By what a person's trust rose; the highest one counts. */
export const trustGrants = sqliteTable(
  'trust_grants',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    level: integer('level').$type<1 | 2>().notNull(),
    way: text('way', { enum: ['esia', 'mfc', 'signature', 'documents', 'portal-check'] }).notNull(),
    actorId: text('actor_id').notNull(),
    at: integer('at').notNull(),
  },
  t => [index('trust_grants_person').on(t.personId, t.at)],
);
