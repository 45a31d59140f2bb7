import { and, asc, eq, sql } from 'drizzle-orm';
import { identityChecks } from '../../identity/schema.ts';
import type { Db } from '../../platform/db.ts';
import { reading } from '../../platform/read-ahead.ts';
import { behind, ONE_MORE, pageOf } from '../cursor.ts';

/** What a page of the queue of checks reads; `after` is the cursor of the page before. */
export const waitingReading = reading((db, _: unknown, after: string) => [selectWaiting(db, after)] as const);

export type WaitingCheck = { id: string; sentAt: number | null; round: number };

/** One page of the checks that wait for an officer, those sent first in front. */
export async function waitingChecks(db: Db, after: string): Promise<{ checks: WaitingCheck[]; next: string | null }> {
  const [rows] = await waitingReading.read(db, null, after);
  const { shown, next } = pageOf(rows, ({ id, sentAt }) => [sentAt, id]);
  return { checks: shown, next };
}

const selectWaiting = (db: Db, after: string) =>
  db
    .select({ id: identityChecks.id, sentAt: identityChecks.sentAt, round: identityChecks.round })
    .from(identityChecks)
    .where(and(eq(identityChecks.status, sql`'waiting'`), behind(identityChecks.sentAt, identityChecks.id, after)))
    .orderBy(asc(identityChecks.sentAt), asc(identityChecks.id))
    .limit(ONE_MORE);
