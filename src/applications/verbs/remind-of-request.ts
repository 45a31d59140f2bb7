import { and, eq, sql } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import { runBatch, vetoedColumn } from '../../platform/db.ts';
import { outbox } from '../../platform/schema.ts';
import { localDate } from '../../region/zone.ts';
import { type CaseContext, loadCase } from '../cases/case.ts';
import { inDaytime, notice } from '../cases/notice.ts';
import { lineAfter } from '../cases/status-line.ts';
import { infoRequests } from '../schema.ts';

/** Reminds the citizen of what was asked for, once; nothing happens to the case. */
export async function remindOfRequest(context: CaseContext, number: string, seq: number): Promise<void> {
  const { db, profile } = context;
  const subject = await loadCase(context, number);
  const request = subject?.request;
  if (!request || request.seq !== seq || request.remindedAt !== null) return;
  const until = localDate(profile.timeZone, request.waitUntil);
  const line = lineAfter(profile, subject, {});
  const told = inDaytime(profile, await notice(subject, 'reminder', { until }, { line }));
  // NULL where none may be undoes the batch: meanwhile it was answered, or somebody else reminded.
  const askedAt = sql<number>`CASE WHEN closed_at IS NULL AND reminded_at IS NULL THEN asked_at END`;
  try {
    await runBatch(db, [
      db
        .update(infoRequests)
        .set({ remindedAt: now(), askedAt })
        .where(and(eq(infoRequests.application, number), eq(infoRequests.seq, seq))),
      ...told.statements(db),
      ...told.announce.map(row => db.insert(outbox).values(row)),
    ]);
  } catch (error) {
    if (vetoedColumn(error, 'info_requests') !== 'asked_at') throw error;
  }
}
