import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** A person is not an account. `sealed_profile` opens with the person's `profile` key. */
export const persons = sqliteTable('persons', {
  id: text('id').primaryKey(),
  trustLevel: integer('trust_level').$type<0 | 1 | 2>().notNull(),
  sealedProfile: text('sealed_profile').notNull(),
  /** Counts the changes of the profile: who writes after another wrote is vetoed by the journal's key. */
  profileVersion: integer('profile_version').notNull().default(0),
  createdAt: integer('created_at').notNull(),
});

/** Consent is asked only for optional purposes; the text read is kept with it. */
export const consents = sqliteTable(
  'consents',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    purpose: text('purpose', { enum: ['processing', 'hints', 'news', 'biometrics', 'registries'] }).notNull(),
    version: text('version').notNull(),
    text: text('text').notNull(),
    givenAt: integer('given_at').notNull(),
    withdrawnAt: integer('withdrawn_at'),
  },
  t => [
    index('consents_person').on(t.personId, t.purpose),
    index('consents_purpose').on(t.purpose, t.personId).where(sql`withdrawn_at IS NULL`),
    uniqueIndex('consents_in_force').on(t.personId, t.purpose).where(sql`withdrawn_at IS NULL`),
    index('consents_biometrics').on(t.personId).where(sql`purpose = 'biometrics' AND withdrawn_at IS NULL`),
  ],
);
