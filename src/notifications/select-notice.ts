import { eq, inArray } from 'drizzle-orm';
import type { Db } from '../platform/db.ts';
import { dataKeys } from '../platform/schema.ts';
import { deliveries, messages } from './schema.ts';

/** A message to be sent, whether its sending has ended, and the keys of its owner. */
export function selectNotice(db: Db, messageId: string, outboxId: string) {
  const owner = db.select({ id: messages.ownerId }).from(messages).where(eq(messages.id, messageId));
  return db.batch([
    db.select().from(messages).where(eq(messages.id, messageId)),
    db.select({ id: deliveries.outboxId }).from(deliveries).where(eq(deliveries.outboxId, outboxId)),
    db.select().from(dataKeys).where(inArray(dataKeys.ownerId, owner)),
  ]);
}
