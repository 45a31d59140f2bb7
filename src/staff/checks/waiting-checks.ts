import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { identityChecks } from '../../identity/schema.ts';
import type { Db } from '../../platform/db.ts';
import { reading } from '../../platform/read-ahead.ts';

const PAGE = 50;

/** What a page of the queue of checks reads; `after` is the cursor of the page before. It names nobody. */
export const waitingReading = reading((db, _: unknown, after: string) => [selectWaiting(db, after)] as const);

export type WaitingCheck = { id: string; sentAt: number | null; round: number };

/** One page of the checks that wait for an officer, those sent first in front. */
export async function waitingChecks(db: Db, after: string): Promise<{ checks: WaitingCheck[]; next: string | null }> {
  const [rows] = await waitingReading.read(db, null, after);
  const checks = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? checks.at(-1) : undefined;
  return { checks, next: last ? `${last.sentAt}_${last.id}` : null };
}

const selectWaiting = (db: Db, after: string) =>
  db
    .select({ id: identityChecks.id, sentAt: identityChecks.sentAt, round: identityChecks.round })
    .from(identityChecks)
    .where(and(eq(identityChecks.status, sql`'waiting'`), behind(after)))
    .orderBy(asc(identityChecks.sentAt), asc(identityChecks.id))
    .limit(PAGE + 1);

function behind(after: string): SQL | undefined {
  const [, at, id] = /^(\d+)_([\w-]+)$/.exec(after) ?? [];
  return at && id ? sql`(${identityChecks.sentAt}, ${identityChecks.id}) > (${Number(at)}, ${id})` : undefined;
}
