import { and, eq, isNull } from 'drizzle-orm';
import { now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { MessageRow } from './message.ts';
import { messageReading } from './queries.ts';
import { messages } from './schema.ts';

/** A person opens a message: returns it and writes the first opening. Undefined when there is none of theirs under this id. */
export async function readMessage(db: Db, personId: string, id: string): Promise<MessageRow | undefined> {
  const [[message]] = await messageReading.read(db, personId, id);
  if (message?.readAt === null) {
    await db
      .update(messages)
      .set({ readAt: now() })
      .where(and(eq(messages.id, id), isNull(messages.readAt)));
  }
  return message;
}
