import { and, eq, isNull } from 'drizzle-orm';
import { now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { announcement } from '../platform/outbox.ts';
import { recordChange } from '../platform/record-change.ts';
import { outbox } from '../platform/schema.ts';
import { selectDocument } from './queries.ts';
import { documents } from './schema.ts';

/**
 * Records that the owner took the document: the time, a link of the person's own chain, and `document.downloaded`
 * for the application. The first time alone; returns the announcement's id then, else null.
 */
export async function markDownloaded(db: Db, ownerId: string, documentId: string): Promise<string | null> {
  return recordChange(db, ownerId, [selectDocument(db, ownerId, documentId)], async ([[row]], record) => {
    if (!row || row.downloadedAt !== null) return null;
    const actor = { kind: 'citizen' as const, id: ownerId };
    const news = announcement(
      'document.downloaded',
      { application: row.applicationId, document: documentId },
      `downloaded-${documentId}`,
    );
    // The chain vetoes a second first download: it reads this row again and finds the time.
    await record({ actor, action: 'document.downloaded', subject: documentId }, [
      db
        .update(documents)
        .set({ downloadedAt: now() })
        .where(and(eq(documents.id, documentId), isNull(documents.downloadedAt))),
      db.insert(outbox).values(news),
    ]);
    return news.id;
  });
}
