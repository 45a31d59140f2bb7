import { and, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm';
import { now } from '../platform/clock.ts';
import type { Db, Statement } from '../platform/db.ts';
import { activations } from './activation-schema.ts';
import { recoveries } from './recovery-schema.ts';
import { recoveryTickets } from './ticket-schema.ts';

/** A way back into an account that waits to be used: begun in a browser, given on paper by a МФЦ, granted by the support. */
export type WayBack = 'recovery' | 'mfc-code' | 'ticket';

const all: readonly WayBack[] = ['recovery', 'mfc-code', 'ticket'];

/** Puts out the ways back into an account that are under way, for the batch of what makes them needless. `spared`: ids that it uses. */
export function endingWaysBack(db: Db, accountId: string, ways = all, spared: string[] = []): Statement[] {
  const at = now();
  const statements: Record<WayBack, Statement> = {
    recovery: db
      .update(recoveries)
      .set({ sealedNew: null, expiresAt: sql`max(${recoveries.createdAt} + 1, ${at})` })
      .where(and(eq(recoveries.accountId, accountId), isNull(recoveries.doneAt))),
    'mfc-code': db
      .update(activations)
      .set({ state: 'revoked', sealedPerson: null, closedAt: at })
      .where(
        and(eq(activations.accountId, accountId), eq(activations.state, 'waiting'), notInArray(activations.id, ['', ...spared])),
      ),
    // The sweep finds it by its end, and takes what was typed and the copy of the passport.
    ticket: db
      .update(recoveryTickets)
      .set({ state: 'expired', decidedAt: null, linkUntil: null, expiresAt: sql`max(${recoveryTickets.createdAt} + 1, ${at})` })
      .where(and(eq(recoveryTickets.accountId, accountId), inArray(recoveryTickets.state, ['waiting', 'granted']))),
  };
  return ways.map(way => statements[way]);
}
