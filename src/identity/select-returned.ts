import { and, eq } from 'drizzle-orm';
import type { Db } from '../platform/db.ts';
import type { Owner } from '../platform/read-ahead.ts';
import { identityChecks } from './schema.ts';

/** The statement that finds a person's check while it is returned for correction. */
export const selectReturned = (db: Db, personId: Owner) =>
  db
    .select({ id: identityChecks.id })
    .from(identityChecks)
    .where(and(eq(identityChecks.personId, personId), eq(identityChecks.status, 'returned')));
