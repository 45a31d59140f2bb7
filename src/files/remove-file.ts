import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { announcement } from '../platform/outbox.ts';
import { outbox } from '../platform/schema.ts';
import { files } from './schema.ts';

/** What becomes NULL when a file is removed: without its key the object in R2 is noise from that moment. */
export const forgotten = { sealedName: null, sealedKey: null, fingerprint: null };

/**
 * The statements that remove a file of a holder; twice is harmless. `onlyIf` (the draft is still open) vetoes the batch:
 * `fileVeto(error) === 'closed'`. Poke the queue with `announced` after the batch.
 */
export function removeFile(db: Db, { holderId, id, onlyIf }: { holderId: string; id: string; onlyIf?: SQL }) {
  const message = announcement('file.removed', { file: id });
  const remove = db
    .update(files)
    .set({ ...forgotten, removedAt: now(), ...(onlyIf ? { ownerId: sql`CASE WHEN ${onlyIf} THEN owner_id END` } : {}) })
    .where(and(eq(files.id, id), eq(files.holderId, holderId), isNull(files.removedAt)));
  return { statements: [remove, db.insert(outbox).values(message)] as const, announced: message.id };
}
