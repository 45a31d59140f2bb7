import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { recoveryTickets } from '../../accounts/ticket-schema.ts';
import type { Db } from '../../platform/db.ts';
import { reading } from '../../platform/read-ahead.ts';

const PAGE = 50;

/** What a page of the queue of tickets reads; `after` is the cursor of the page before. It names nobody. */
export const waitingReading = reading((db, _: unknown, after: string) => [selectWaiting(db, after)] as const);

export type WaitingTicket = { id: string; createdAt: number; accountId: string | null };

/** One page of the tickets that wait, the oldest in front. One that has an account waits for its second officer. */
export async function waitingTickets(db: Db, after: string): Promise<{ tickets: WaitingTicket[]; next: string | null }> {
  const [rows] = await waitingReading.read(db, null, after);
  const tickets = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? tickets.at(-1) : undefined;
  return { tickets, next: last ? `${last.createdAt}_${last.id}` : null };
}

const selectWaiting = (db: Db, after: string) =>
  db
    .select({ id: recoveryTickets.id, createdAt: recoveryTickets.createdAt, accountId: recoveryTickets.accountId })
    .from(recoveryTickets)
    .where(and(eq(recoveryTickets.state, sql`'waiting'`), behind(after)))
    .orderBy(asc(recoveryTickets.createdAt), asc(recoveryTickets.id))
    .limit(PAGE + 1);

function behind(after: string): SQL | undefined {
  const [, at, id] = /^(\d+)_([\w-]+)$/.exec(after) ?? [];
  return at && id ? sql`(${recoveryTickets.createdAt}, ${recoveryTickets.id}) > (${Number(at)}, ${id})` : undefined;
}
