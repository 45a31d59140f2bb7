import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Db } from '../platform/db.ts';
import { files } from './schema.ts';

/** The statement that reads the live files of a holder, oldest first; put it in the page's batch. */
export const filesOf = (db: Db, holderId: string) =>
  db
    .select()
    .from(files)
    .where(and(eq(files.holderId, holderId), isNull(files.removedAt)))
    .orderBy(asc(files.createdAt), asc(files.id));

/** The statement that reads one live file of a holder: no row for an absent, a removed and another holder's. */
export const fileOf = (db: Db, holderId: string, id: string) =>
  db
    .select()
    .from(files)
    .where(and(eq(files.id, id), eq(files.holderId, holderId), isNull(files.removedAt)));
