import { and, eq, isNull } from 'drizzle-orm';
import { groups } from '../../applications/cards/list.ts';
import type { Db } from '../../platform/db.ts';
import type { Owner } from '../../platform/read-ahead.ts';
import { closings } from '../schema.ts';

export type ClosingRow = typeof closings.$inferSelect;

/** The statement that reads a person's standing decision to close the cabinet. */
export const selectClosing = (db: Db, personId: Owner) =>
  db
    .select()
    .from(closings)
    .where(and(eq(closings.personId, personId), isNull(closings.takenBackAt), isNull(closings.doneAt)));

/** Whether somebody still works on it: then its person must be there to answer. */
export const isOpen = ({ status }: { status: string }): boolean => groups.active.some(each => each === status);
