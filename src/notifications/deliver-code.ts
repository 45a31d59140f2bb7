import { eq } from 'drizzle-orm';
import { type CodeDelivery, codeDelivery } from '../accounts/codes/code-delivery.ts';
import type { JobContext } from '../platform/job.ts';
import type { OutboxRow } from '../platform/outbox.ts';
import { regionOf } from '../region/current.ts';
import { codeMail, codeSms } from './code-texts.ts';
import { type Channel, type Outcome, recordDelivery, skipped } from './record-delivery.ts';
import { deliveries } from './schema.ts';
import { sendEmail } from './send-email.ts';
import { sendText } from './send-text.ts';

/**
 * Sends the code or the link of a challenge, recomputed now and written nowhere. An expired one, or one that has gone on
 * by the other channel, ends without sending. Throws what is to be tried again.
 */
export async function deliverCode(
  context: JobContext,
  channel: Channel,
  challengeId: string,
  announced: OutboxRow,
): Promise<void> {
  const { db, ring } = context;
  const ended = await db.select().from(deliveries).where(eq(deliveries.outboxId, announced.id)).get();
  if (ended) return;
  const delivery = await codeDelivery(db, ring, challengeId);
  const outcome = delivery?.channel === channel ? await send(context, delivery, announced) : skipped('expired');
  await recordDelivery(db, { outboxId: announced.id, channel, challengeId }, outcome);
}

async function send(context: JobContext, delivery: CodeDelivery, announced: OutboxRow): Promise<Outcome> {
  const { origin } = context.config;
  if (delivery.channel === 'sms') return sendText(context, announced, { to: delivery.to, text: codeSms(delivery, origin) });
  const { profile } = await regionOf(context);
  return sendEmail(context, announced, { to: delivery.to, ...codeMail(delivery, origin, profile) });
}
