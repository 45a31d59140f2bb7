import { and, eq, isNull } from 'drizzle-orm';
import { now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { announcement } from '../platform/outbox.ts';
import { outbox } from '../platform/schema.ts';
import { files } from './schema.ts';

/** What becomes NULL when a file is removed: without its key the object in R2 is noise from that moment. */
export const forgotten = { sealedName: null, sealedKey: null, fingerprint: null };

/** The statements that remove a file of a holder; twice is harmless. Poke the queue with `announced` after the batch. */
export function removeFile(db: Db, { holderId, id }: { holderId: string; id: string }) {
  const message = announcement('file.removed', { file: id });
  const remove = db
    .update(files)
    .set({ ...forgotten, removedAt: now() })
    .where(and(eq(files.id, id), eq(files.holderId, holderId), isNull(files.removedAt)));
  return { statements: [remove, db.insert(outbox).values(message)] as const, announced: message.id };
}
