import { eq } from 'drizzle-orm';
import { ticketDelivery } from '../accounts/tickets/ticket-delivery.ts';
import type { JobContext } from '../platform/job.ts';
import type { OutboxRow } from '../platform/outbox.ts';
import { regionOf } from '../region/current.ts';
import { recordDelivery, skipped } from './record-delivery.ts';
import { deliveries } from './schema.ts';
import { sendEmail } from './send-email.ts';
import { ticketMail } from './ticket-texts.ts';

/** Writes to the person of a decided ticket, once. Throws what is to be tried again. */
export async function deliverTicket(context: JobContext, ticketId: string, announced: OutboxRow): Promise<void> {
  const { db, ring, config } = context;
  const ended = await db.select().from(deliveries).where(eq(deliveries.outboxId, announced.id)).get();
  if (ended) return;
  const delivery = await ticketDelivery(db, ring, ticketId);
  const { profile } = await regionOf(context);
  const outcome = delivery
    ? await sendEmail(context, announced, { to: delivery.to, ...ticketMail(delivery, config.origin, profile) })
    : skipped('expired');
  await recordDelivery(db, { outboxId: announced.id, channel: 'email', ticketId }, outcome);
}
