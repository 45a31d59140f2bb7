import { now } from '../platform/clock.ts';
import type { Db, Statement } from '../platform/db.ts';
import { randomId } from '../platform/ids.ts';
import { announcement, type OutboxRow } from '../platform/outbox.ts';
import type { OwnerKeys } from '../platform/sealing/data-keys.ts';
import { type MessageRow, sealWords } from './message.ts';
import { messages } from './schema.ts';
import { texts } from './texts.ts';
import type { Subject, Topic, TopicParams } from './topics.ts';

export type Telling<T extends Topic> = {
  keys: OwnerKeys;
  personId: string;
  applicationId: string | null;
  topic: T;
  params: Subject & TopicParams[T];
  /** A stable one vetoes the second telling of the same thing. */
  id?: string;
};

export type Told = {
  message: MessageRow;
  /** `notice.email` and `notice.sms`, for the caller's batch and poke. */
  announce: OutboxRow[];
  /** Inserts the message alone; goes into the batch of the fact, before or after the outbox rows. */
  statements(db: Db): Statement[];
};

/** What one batch needs to tell a person: the sealed message in the cabinet, and its e-mail and SMS. Needs the owner's `case` key. */
export async function messageRows<T extends Topic>({
  keys,
  personId,
  applicationId,
  topic,
  params,
  id = randomId(),
}: Telling<T>): Promise<Told> {
  const words = texts[topic];
  const [subject, next] = [words.headline(params), words.next(params)];
  const paragraphs = (words.inside?.(params) ?? [next]).filter(Boolean);
  const { number, service, line } = params;
  const sealedWords = await sealWords(keys, id, {
    number,
    service,
    subject,
    text: paragraphs.join('\n\n'),
    next,
    sms: line ?? words.sms(params),
    ...(line && { line }),
    ...(words.place && { place: words.place }),
  });
  const message = { id, ownerId: personId, applicationId, topic, sealedWords, createdAt: now(), readAt: null };
  return {
    message,
    announce: [announcement('notice.email', { message: id }), announcement('notice.sms', { message: id })],
    statements: db => [db.insert(messages).values(message)],
  };
}
