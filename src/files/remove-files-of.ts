import { and, eq, isNull } from 'drizzle-orm';
import { now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { forgotten } from './remove-file.ts';
import { files } from './schema.ts';

/** The statement that removes every live file of a holder (a draft thrown away); the sweep deletes the objects within a day. */
export const removeFilesOf = (db: Db, holderId: string) =>
  db
    .update(files)
    .set({ ...forgotten, removedAt: now() })
    .where(and(eq(files.holderId, holderId), isNull(files.removedAt)));
