import { eq } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import { recoveries } from '../recovery-schema.ts';
import { recoveryTickets, ticketConfirmations } from '../ticket-schema.ts';

/** A ticket, who confirmed it, and the recovery its link became. One read. */
export async function openTicket(db: Db, id: string) {
  const [[ticket], confirmations, [recovery]] = await db.batch([
    db.select().from(recoveryTickets).where(eq(recoveryTickets.id, id)),
    db.select().from(ticketConfirmations).where(eq(ticketConfirmations.ticketId, id)),
    db.select().from(recoveries).where(eq(recoveries.id, id)),
  ]);
  return { ticket, confirmations, recovery };
}
