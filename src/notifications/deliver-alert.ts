import { eq } from 'drizzle-orm';
import { type AlertDelivery, alertDelivery } from '../accounts/alert-delivery.ts';
import type { JobContext } from '../platform/job.ts';
import type { OutboxRow } from '../platform/outbox.ts';
import { openDataKeys, selectDataKeys } from '../platform/sealing/data-keys.ts';
import { regionOf } from '../region/current.ts';
import { alertMail, alertMessage, alertSms } from './alert-texts.ts';
import { sealWords } from './message.ts';
import { type Channel, type Outcome, recordDelivery, skipped } from './record-delivery.ts';
import { deliveries, messages } from './schema.ts';
import { sendEmail } from './send-email.ts';
import { sendText } from './send-text.ts';

/** Tells a person what happened to their account, unless that already ended; the first time, in their cabinet too. Throws what is to be tried again. */
export async function deliverAlert(context: JobContext, channel: Channel, alertId: string, announced: OutboxRow): Promise<void> {
  const { db, ring } = context;
  const ended = await db.select().from(deliveries).where(eq(deliveries.outboxId, announced.id)).get();
  if (ended) return;
  const alert = await alertDelivery(db, ring, alertId);
  if (alert?.account === 'citizen') await keepMessage(context, alertId, alert);
  const outcome = alert ? await send(context, channel, alert, announced) : skipped('expired');
  await recordDelivery(db, { outboxId: announced.id, channel, alertId }, outcome);
}

async function send(context: JobContext, channel: Channel, alert: AlertDelivery, announced: OutboxRow): Promise<Outcome> {
  const { origin } = context.config;
  const { phone, email } = alert.to;
  if (channel === 'sms')
    return phone ? sendText(context, announced, { to: phone, text: alertSms(alert, origin) }) : skipped('no-address');
  if (!email) return skipped('no-address');
  const { profile } = await regionOf(context);
  return sendEmail(context, announced, { to: email, ...alertMail(alert, origin, profile) });
}

/** The message has the id of the alert: whoever comes second adds none. */
async function keepMessage(context: JobContext, id: string, alert: AlertDelivery): Promise<void> {
  const { db, ring } = context;
  const keyRows = await selectDataKeys(db, [alert.personId]);
  if (!keyRows.some(row => row.class === 'case' && row.wrapped)) return;
  const { profile } = await regionOf(context);
  const sealedWords = await sealWords(openDataKeys(ring, alert.personId, keyRows), id, alertMessage(alert, profile));
  const row = { id, ownerId: alert.personId, applicationId: null, topic: `alert-${alert.kind}`, sealedWords };
  await db
    .insert(messages)
    .values({ ...row, createdAt: alert.at, readAt: null })
    .onConflictDoNothing();
}
