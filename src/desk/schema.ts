import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { staffMembers } from '../accounts/schema.ts';

/** What officers of a МФЦ did at their desk, append-only. `sealed_about` opens with the office's `queue` key. */
export const deskDeeds = sqliteTable(
  'desk_deeds',
  {
    id: text('id').primaryKey(),
    office: text('office').notNull(),
    staffId: text('staff_id')
      .notNull()
      .references(() => staffMembers.id),
    kind: text('kind', {
      enum: ['code-open', 'code-restore', 'application', 'hand-over', 'login-tied', 'login-untied'],
    }).notNull(),
    /** An activation's id, an application's number or an account's id. */
    subject: text('subject').notNull(),
    personId: text('person_id'),
    sealedAbout: text('sealed_about').notNull(),
    at: integer('at').notNull(),
  },
  t => [index('desk_deeds_office').on(t.office, t.at), index('desk_deeds_staff').on(t.staffId)],
);
