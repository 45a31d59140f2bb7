import { contactsOf } from '../accounts/contacts.ts';
import type { JobContext } from '../platform/job.ts';
import type { OutboxRow } from '../platform/outbox.ts';
import { openDataKeys } from '../platform/sealing/data-keys.ts';
import { regionOf } from '../region/current.ts';
import { letter } from './letter.ts';
import { type MessageWords, wordsOf } from './message.ts';
import { type Channel, type Outcome, recordDelivery, skipped } from './record-delivery.ts';
import { selectNotice } from './select-notice.ts';
import { sendEmail } from './send-email.ts';
import { sendText } from './send-text.ts';
import { short } from './short.ts';

/** Sends the e-mail or the SMS of a message in the cabinet, unless it already ended. Throws what is to be tried again. */
export async function deliverNotice(
  context: JobContext,
  channel: Channel,
  messageId: string,
  announced: OutboxRow,
): Promise<void> {
  const { db, ring } = context;
  const [[message], [ended], keyRows] = await selectNotice(db, messageId, announced.id);
  if (!message || ended) return;
  const erased = !keyRows.some(row => row.class === 'case' && row.wrapped !== null);
  const outcome = erased
    ? skipped('erased')
    : await send(
        context,
        channel,
        message.ownerId,
        await wordsOf(openDataKeys(ring, message.ownerId, keyRows), message),
        announced,
      );
  await recordDelivery(db, { outboxId: announced.id, channel, messageId }, outcome);
}

async function send(
  context: JobContext,
  channel: Channel,
  personId: string,
  words: MessageWords,
  announced: OutboxRow,
): Promise<Outcome> {
  const { email, phone } = await contactsOf(context.db, context.ring, personId);
  const { origin } = context.config;
  if (channel === 'sms') {
    return phone ? sendText(context, announced, { to: phone, text: short(words.sms, origin) }) : skipped('no-address');
  }
  if (!email) return skipped('no-address');
  const { profile } = await regionOf(context);
  return sendEmail(context, announced, {
    to: email,
    subject: words.line ?? words.subject,
    text: letter(words, origin, profile.portalName),
  });
}
