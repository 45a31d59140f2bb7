import { eq } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { recoveryTickets } from '../ticket-schema.ts';
import { ticketGround } from './grounds.ts';
import { accessPath, openTyped, supportKeys } from './ticket.ts';

/** What to write to the person of a decided ticket, and where. `path` is on our own origin, `until` its end. */
export type TicketDelivery = { to: string } & (
  | { kind: 'granted'; path: string; until: number }
  | { kind: 'refused'; text: string; remedy: string }
);

/** Null when there is nothing to write any more: the link is over, or was used. */
export async function ticketDelivery(db: Db, ring: Keyring, id: string): Promise<TicketDelivery | null> {
  const ticket = await db.select().from(recoveryTickets).where(eq(recoveryTickets.id, id)).get();
  if (!ticket?.sealedTyped) return null;
  const { email: to } = await openTyped(await supportKeys(db, ring), id, ticket.sealedTyped);
  const ground = ticketGround(ticket.ground ?? '');
  if (ticket.state === 'refused' && ground) return { kind: 'refused', to, ...ground };
  const until = ticket.linkUntil ?? 0;
  return ticket.state === 'granted' && until > now() ? { kind: 'granted', to, path: await accessPath(ring, id), until } : null;
}
