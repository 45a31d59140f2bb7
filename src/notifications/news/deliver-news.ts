import { and, eq, isNull } from 'drizzle-orm';
import { contactsOf } from '../../accounts/contacts.ts';
import { consents } from '../../persons/schema.ts';
import type { JobContext } from '../../platform/job.ts';
import type { OutboxRow } from '../../platform/outbox.ts';
import { openDataKeys } from '../../platform/sealing/data-keys.ts';
import { regionOf } from '../../region/current.ts';
import type { MessageRow } from '../message.ts';
import { wordsOf } from '../message.ts';
import { type Outcome, recordDelivery, skipped } from '../record-delivery.ts';
import { selectNotice } from '../select-notice.ts';
import { sendEmail } from '../send-email.ts';
import { newsLetter } from './news-texts.ts';
import { oneClickPath, stopPath } from './stop-path.ts';

/** Sends the letter of a message of news, unless it already ended or the person no longer wants news. Throws what is to be tried again. */
export async function deliverNews(context: JobContext, messageId: string, announced: OutboxRow): Promise<void> {
  const { db, ring } = context;
  const [[message], [ended], keyRows] = await selectNotice(db, messageId, announced.id);
  if (!message || ended) return;
  const outcome = keyRows.some(row => row.class === 'case' && row.wrapped !== null)
    ? await send(context, message, await wordsOf(openDataKeys(ring, message.ownerId, keyRows), message), announced)
    : skipped('erased');
  await recordDelivery(db, { outboxId: announced.id, channel: 'email', messageId }, outcome);
}

async function send(
  context: JobContext,
  { ownerId }: MessageRow,
  words: Awaited<ReturnType<typeof wordsOf>>,
  announced: OutboxRow,
): Promise<Outcome> {
  const { db, ring, config } = context;
  const wanted = and(eq(consents.personId, ownerId), eq(consents.purpose, 'news'), isNull(consents.withdrawnAt));
  const consent = await db.select({ id: consents.id }).from(consents).where(wanted).get();
  if (!consent) return skipped('unwanted');
  const { email } = await contactsOf(db, ring, ownerId);
  if (!email) return skipped('no-address');
  const { profile } = await regionOf(context);
  return sendEmail(context, announced, {
    to: email,
    subject: words.subject,
    text: newsLetter(words, config.origin, profile.portalName, await stopPath(ring, consent.id)),
    unsubscribe: config.origin + (await oneClickPath(ring, consent.id)),
  });
}
