import { sendMail } from '../integrations/smtp/client.ts';
import { SmtpPermanent } from '../integrations/smtp/failures.ts';
import type { JobContext } from '../platform/job.ts';
import type { OutboxRow } from '../platform/outbox.ts';
import { regionOf } from '../region/current.ts';
import type { Outcome } from './record-delivery.ts';

/** Sends one e-mail under the stable id `<outbox id@host>`. A refusal for good is an outcome; anything to be tried again is thrown. */
export async function sendEmail(
  context: JobContext,
  { id, createdAt }: OutboxRow,
  mail: { to: string; subject: string; text: string },
): Promise<Outcome> {
  const { origin, smtp } = context.config;
  const { profile } = await regionOf(context);
  const messageId = `<${id}@${new URL(origin).hostname}>`;
  try {
    await sendMail(smtp, { ...mail, fromName: profile.portalName, messageId, date: createdAt });
    return { state: 'sent', reason: 'taken', outsideId: messageId };
  } catch (error) {
    if (error instanceof SmtpPermanent) return { state: 'refused', reason: error.name, outsideId: null };
    throw error;
  }
}
