import { and, eq, isNull } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import { linkKey } from '../../platform/codes.ts';
import { isUniqueViolation, runBatch } from '../../platform/db.ts';
import { outbox } from '../../platform/schema.ts';
import { localDate } from '../../region/zone.ts';
import { infoRequests } from '../schema.ts';
import { type CaseContext, loadCase } from './case.ts';
import { inDaytime, notice } from './notice.ts';
import { lineAfter } from './status-line.ts';

/**
 * Reminds the citizen of what was asked for; nothing happens to the case. The message's own id, the same whoever asks, vetoes
 * a second reminder of one request.
 */
export async function remindOfRequest(context: CaseContext, number: string, seq: number): Promise<void> {
  const { db, profile } = context;
  const subject = await loadCase(context, number);
  const request = subject?.request;
  if (!request || request.seq !== seq || request.remindedAt !== null) return;
  const id = await linkKey(context.ring, 'reminder', `${number}/${seq}`);
  const until = localDate(profile.timeZone, request.waitUntil);
  const told = await notice(subject, 'reminder', { until }, { line: lineAfter(profile, subject, {}), id });
  const waiting = and(eq(infoRequests.application, number), eq(infoRequests.seq, seq), isNull(infoRequests.closedAt));
  try {
    await runBatch(db, [
      db.update(infoRequests).set({ remindedAt: now() }).where(waiting),
      ...told.statements(db),
      ...inDaytime(profile, told.announce).map(row => db.insert(outbox).values(row)),
    ]);
  } catch (error) {
    if (!isUniqueViolation(error, 'messages.id')) throw error;
  }
}
