import { and, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { forgotten } from '../../files/remove-file.ts';
import { files } from '../../files/schema.ts';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { recoveryTickets } from '../ticket-schema.ts';

/** Tickets whose days are over keep nothing of their people; the copies of those nobody decided lose their keys, and their objects within a day. */
export async function sweepTickets(db: Db): Promise<void> {
  const at = now();
  const linkOver = sql`coalesce(${recoveryTickets.linkUntil}, 0) < ${at}`;
  const over = and(lt(recoveryTickets.expiresAt, at), isNotNull(recoveryTickets.sealedTyped), linkOver);
  const holders = db
    .select({ id: sql`'ticket:' || ${recoveryTickets.id}` })
    .from(recoveryTickets)
    .where(over);
  await db.batch([
    db
      .update(files)
      .set({ ...forgotten, removedAt: at })
      .where(and(inArray(files.holderId, holders), isNull(files.removedAt))),
    db
      .update(recoveryTickets)
      .set({
        sealedTyped: null,
        state: sql`CASE ${recoveryTickets.state} WHEN 'waiting' THEN 'expired' ELSE ${recoveryTickets.state} END`,
      })
      .where(over),
  ]);
}
