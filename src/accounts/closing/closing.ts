import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import type { Owner } from '../../platform/read-ahead.ts';
import { closings } from '../closing-schema.ts';

export type ClosingRow = typeof closings.$inferSelect;

/** The statement that reads a person's standing decision to close the cabinet. */
export const selectClosing = (db: Db, personId: Owner) =>
  db
    .select()
    .from(closings)
    .where(and(eq(closings.personId, personId), isNull(closings.takenBackAt), isNull(closings.doneAt)));
