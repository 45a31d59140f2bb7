import { and, eq, ne, sql } from 'drizzle-orm';
import { removeFilesOf } from '../files/remove-files-of.ts';
import { now } from '../platform/clock.ts';
import type { Db, Statement } from '../platform/db.ts';
import { holderOf } from './check.ts';
import { identityChecks, identityItems } from './schema.ts';

/**
 * The statements that end the check of a person who closes their cabinet: what was sent is nobody's to look at any more, the scans go,
 * and the passport is found by nobody. What was decided stays decided. Whoever decides at the same moment is overtaken.
 */
export const endCheck = (db: Db, personId: string): Statement[] => {
  const theirs = eq(identityChecks.personId, personId);
  return [
    db
      .update(identityChecks)
      .set({ passportIndex: null, version: sql`${identityChecks.version} + 1`, savedAt: now() })
      .where(theirs),
    db
      .update(identityChecks)
      .set({ status: 'filling', round: 0, sentAt: null })
      .where(and(theirs, ne(identityChecks.status, 'accepted'))),
    db.delete(identityItems).where(eq(identityItems.personId, personId)),
    removeFilesOf(db, holderOf(personId)),
  ];
};
