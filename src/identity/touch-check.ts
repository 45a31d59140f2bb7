import { eq, sql } from 'drizzle-orm';
import { now } from '../platform/clock.ts';
import { type Db, type Statement, vetoedColumn } from '../platform/db.ts';
import { randomId } from '../platform/ids.ts';
import type { Check } from './check.ts';
import { identityChecks } from './schema.ts';

/**
 * The statements that begin a check or move its version on, for the batch of a save. A check that was sent, or sent and returned,
 * since it was read vetoes the batch: `isOvertaken`.
 */
export function touchCheck(db: Db, { personId, row }: Pick<Check, 'personId' | 'row'>): Statement[] {
  const at = now();
  const { status, round } = row ?? { status: 'filling', round: 0 };
  const begun = { personId, id: randomId(), status: 'filling', version: 0, round: 0, createdAt: at, savedAt: at } as const;
  return [
    ...(row ? [] : [db.insert(identityChecks).values(begun).onConflictDoNothing()]),
    db
      .update(identityChecks)
      .set({
        version: sql`CASE WHEN ${identityChecks.status} = ${status} AND ${identityChecks.round} = ${round} THEN ${identityChecks.version} + 1 END`,
        savedAt: at,
      })
      .where(eq(identityChecks.personId, personId)),
  ];
}

/** Whether a batch was vetoed because the check has moved on since it was read. */
export const isOvertaken = (error: unknown): boolean => vetoedColumn(error, 'identity_checks') === 'version';
