import { sendMail } from '../integrations/smtp/client.ts';
import { SmtpPermanent, SmtpTemporary, SmtpUnreachable } from '../integrations/smtp/failures.ts';
import type { JobContext } from '../platform/job.ts';
import type { OutboxRow } from '../platform/outbox.ts';
import { type Watch, watched } from '../platform/parts/watched.ts';
import { regionOf } from '../region/current.ts';
import type { Outcome } from './record-delivery.ts';

const MAIL: Watch = {
  part: 'mail',
  topics: ['notice.email', 'code.email', 'alert.email', 'ticket.email', 'news.email'],
  // 421 closes the door to all, 5xx before a recipient is named is our own setting; other 4xx are of one mailbox.
  tells: error =>
    error instanceof SmtpUnreachable || (error instanceof SmtpTemporary && (error.code === 421 || error.code >= 500))
      ? 'down'
      : error instanceof SmtpPermanent || error instanceof SmtpTemporary
        ? 'there'
        : null,
};

/** Sends one e-mail under the stable id `<outbox id@host>`. A refusal for good is an outcome; anything to be tried again is thrown. */
export async function sendEmail(
  context: JobContext,
  { id, createdAt }: OutboxRow,
  mail: { to: string; subject: string; text: string; unsubscribe?: string },
): Promise<Outcome> {
  const { origin, smtp } = context.config;
  const { profile } = await regionOf(context);
  const messageId = `<${id}@${new URL(origin).hostname}>`;
  try {
    const letter = { ...mail, fromName: profile.portalName, messageId, date: createdAt };
    await watched(context.db, MAIL, () => sendMail(smtp, letter));
    return { state: 'sent', reason: 'taken', outsideId: messageId };
  } catch (error) {
    if (error instanceof SmtpPermanent) return { state: 'refused', reason: error.name, outsideId: null };
    throw error;
  }
}
