import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { persons } from './schema.ts';

/**
 * What a registry was asked about a person. `purpose` names the room that hears the answer. `sealed_content` and `sealed_answer` open
 * with the person's `profile` key. `id` and `sendings` make the gateway's clientId; `next_at` is when it is sent or asked about.
 */
export const registryRequests = sqliteTable(
  'registry_requests',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => persons.id),
    kind: text('kind', { enum: ['snils', 'passport', 'inn', 'address', 'policy', 'schools', 'houseAccount'] }).notNull(),
    purpose: text('purpose', { enum: ['profile', 'proof'] }).notNull(),
    /** `dropped`: nobody waits for the answer any more. */
    state: text('state', { enum: ['waiting', 'sent', 'answered', 'rejected', 'dropped'] }).notNull(),
    outsideId: text('outside_id'),
    sealedContent: text('sealed_content').notNull(),
    sealedAnswer: text('sealed_answer'),
    sendings: integer('sendings').notNull(),
    /** Attempts since something was new: the longer nothing is, the seldomer we ask. */
    quiet: integer('quiet').notNull(),
    failingSince: integer('failing_since'),
    createdAt: integer('created_at').notNull(),
    nextAt: integer('next_at'),
    endedAt: integer('ended_at'),
  },
  t => [
    index('registry_requests_person').on(t.personId, t.purpose, t.createdAt),
    index('registry_requests_due').on(t.nextAt).where(sql`next_at IS NOT NULL`),
  ],
);
