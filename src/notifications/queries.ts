import { and, count, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '../platform/db.ts';
import { type Owner, reading } from '../platform/read-ahead.ts';
import { messages } from './schema.ts';

export const PAGE = 20;

/** How many messages nobody has opened; a statement for the page's own batch. Rows: `[{ unread }]`. */
export const unreadCount = (db: Db, personId: Owner) =>
  db
    .select({ unread: count() })
    .from(messages)
    .where(and(eq(messages.ownerId, personId), isNull(messages.readAt)));

/** One page of a person's messages, newest first. `page` counts from 1. */
export const messagesOf = (db: Db, personId: Owner, page: number) =>
  db
    .select()
    .from(messages)
    .where(eq(messages.ownerId, personId))
    .orderBy(desc(messages.createdAt), desc(messages.id))
    .limit(PAGE)
    .offset((page - 1) * PAGE);

const messageCount = (db: Db, personId: Owner) =>
  db.select({ all: count() }).from(messages).where(eq(messages.ownerId, personId));

/** A page of the list with its counts. */
export const messagesReading = reading(
  (db, owner: Owner, page: number) => [messagesOf(db, owner, page), messageCount(db, owner), unreadCount(db, owner)] as const,
);

/** A message its reader may see; absent and another person's are the same nothing. */
export const messageReading = reading(
  (db, owner: Owner, id: string) =>
    [
      db
        .select()
        .from(messages)
        .where(and(eq(messages.id, id), eq(messages.ownerId, owner))),
    ] as const,
);
