import { and, asc, eq, sql } from 'drizzle-orm';
import { recoveryTickets } from '../../accounts/ticket-schema.ts';
import type { Db } from '../../platform/db.ts';
import { reading } from '../../platform/read-ahead.ts';
import { behind, ONE_MORE, pageOf } from '../cursor.ts';

/** What a page of the queue of tickets reads; `after` is the cursor of the page before. */
export const waitingReading = reading((db, _: unknown, after: string) => [selectWaiting(db, after)] as const);

export type WaitingTicket = { id: string; createdAt: number; accountId: string | null };

/** One page of the tickets that wait, the oldest in front. One that has an account waits for its second officer. */
export async function waitingTickets(db: Db, after: string): Promise<{ tickets: WaitingTicket[]; next: string | null }> {
  const [rows] = await waitingReading.read(db, null, after);
  const { shown, next } = pageOf(rows, ({ id, createdAt }) => [createdAt, id]);
  return { tickets: shown, next };
}

const selectWaiting = (db: Db, after: string) =>
  db
    .select({ id: recoveryTickets.id, createdAt: recoveryTickets.createdAt, accountId: recoveryTickets.accountId })
    .from(recoveryTickets)
    .where(and(eq(recoveryTickets.state, sql`'waiting'`), behind(recoveryTickets.createdAt, recoveryTickets.id, after)))
    .orderBy(asc(recoveryTickets.createdAt), asc(recoveryTickets.id))
    .limit(ONE_MORE);
