import { and, asc, eq, isNull, or, type SQL } from 'drizzle-orm';
import type { Db } from '../platform/db.ts';
import { files } from './schema.ts';

/** A holder's id, or what SQL makes of it. */
export type Holder = string | SQL;

/** The statement that reads the live files of a holder, oldest first; put it in the page's batch. */
export const filesOf = (db: Db, holderId: Holder) =>
  db
    .select()
    .from(files)
    .where(and(eq(files.holderId, holderId), isNull(files.removedAt)))
    .orderBy(asc(files.createdAt), asc(files.id));

/** The statement that reads one live file of any of the holders: no row for an absent, a removed and another holder's. */
export const fileOf = (db: Db, holders: Holder[], id: string) =>
  db
    .select()
    .from(files)
    .where(and(eq(files.id, id), or(...holders.map(holder => eq(files.holderId, holder))), isNull(files.removedAt)));
