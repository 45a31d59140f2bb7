import { and, asc, eq, isNotNull, lte, sql } from 'drizzle-orm';
import { findReply, sendQuestion } from '../../integrations/registries/client.ts';
import type { Reply } from '../../integrations/registries/envelope.ts';
import { RegistriesUnavailable, toldOfRegistries } from '../../integrations/registries/failures.ts';
import { MINUTE, now } from '../../platform/clock.ts';
import { isUniqueViolation, runBatch, type Statement } from '../../platform/db.ts';
import type { JobContext } from '../../platform/job.ts';
import { announcement } from '../../platform/outbox.ts';
import { type Watch, watched } from '../../platform/parts/watched.ts';
import { outbox } from '../../platform/schema.ts';
import { hasDataKey, type OwnerKeys, openDataKeys, selectDataKeys } from '../../platform/sealing/data-keys.ts';
import { registryRequests } from '../registry-schema.ts';
import { type CheckRow, clientIdOf, findCheck, openContent, sealFinding } from './check.ts';

const REGISTRIES: Watch = {
  part: 'registries',
  // Questions wait in a queue of their own.
  topics: ['registry.request'],
  tells: toldOfRegistries,
};

/**
 * Does what a question waits for: sends it, or asks whether the answer has come. Idempotent. A failure puts it off and is never the
 * last one: the row itself is the queue, the outbox only wakes it.
 */
export async function attendCheck(job: JobContext, id: string): Promise<void> {
  const row = await findCheck(job.db, id);
  if (!row || row.nextAt === null) return;
  const keyRows = await selectDataKeys(job.db, [row.personId]);
  // Who closed the account is asked about no more: the question can not even be opened.
  if (!hasDataKey(keyRows, 'profile')) return change(job, row, { state: 'dropped', ...ended() });
  const keys = openDataKeys(job.ring, row.personId, keyRows);
  try {
    await watched(job.db, REGISTRIES, () => ask(job, row, keys));
  } catch (error) {
    await putOff(job, row, error);
  }
}

async function ask(job: JobContext, row: CheckRow, keys: OwnerKeys): Promise<void> {
  const gateway = job.config.registries;
  const clientId = clientIdOf(row);
  const { question } = await openContent(keys, row);
  if (row.state === 'waiting') {
    const outsideId = await sendQuestion(gateway, clientId, question);
    await change(job, row, { state: 'sent', outsideId, quiet: 0, failingSince: null, nextAt: later(0) });
  }
  await hear(job, row, keys, await findReply(gateway, clientId, question));
}

async function hear(job: JobContext, row: CheckRow, keys: OwnerKeys, reply: Reply): Promise<void> {
  switch (reply.kind) {
    case 'waiting':
      return change(job, row, { quiet: row.quiet + 1, failingSince: null, nextAt: later(row.quiet) });
    case 'failed':
      // The same number would be answered with the same failure.
      return change(job, row, { state: 'waiting', sendings: row.sendings + 1, quiet: row.quiet + 1, nextAt: later(row.quiet) });
    case 'rejected':
      return tell(job, row, { state: 'rejected', ...ended() });
    case 'answered':
      return tell(job, row, { state: 'answered', sealedAnswer: await sealFinding(keys, row.id, reply.finding), ...ended() });
  }
}

/** The end of a question and its announcement, once: the announcement's number is made of the question's. */
async function tell(job: JobContext, row: CheckRow, end: Partial<CheckRow>): Promise<void> {
  const told = announcement(`check.${row.purpose}`, { check: row.id }, `${row.id}-answered`);
  try {
    await change(job, row, end, [job.db.insert(outbox).values(told)]);
    job.poke([told.id]);
  } catch (error) {
    if (!isUniqueViolation(error, 'outbox.id')) throw error;
  }
}

async function change({ db }: JobContext, { id }: CheckRow, set: Partial<CheckRow>, more: Statement[] = []): Promise<void> {
  const open = and(eq(registryRequests.id, id), isNotNull(registryRequests.nextAt));
  await runBatch(db, [db.update(registryRequests).set(set).where(open), ...more]);
}

async function putOff({ db }: JobContext, { id, quiet }: CheckRow, error: unknown): Promise<void> {
  console.error(JSON.stringify({ event: 'check-failed', id, error: error instanceof Error ? error.name : 'unknown' }));
  const asked = error instanceof RegistriesUnavailable ? error.retryAfter : 0;
  await db
    .update(registryRequests)
    .set({
      quiet: quiet + 1,
      failingSince: sql`coalesce(failing_since, ${now()})`,
      nextAt: Math.max(later(quiet), now() + asked),
    })
    .where(and(eq(registryRequests.id, id), isNotNull(registryRequests.nextAt)));
}

const ended = () => ({ nextAt: null, endedAt: now(), failingSince: null });

/** In half a minute, then twice as long each time, up to an hour: an answer may take days. */
const later = (quiet: number): number => now() + Math.min((MINUTE / 2) * 2 ** Math.min(quiet, 10), 60 * MINUTE);

const PER_TICK = 20;

/** Once a minute: the questions that are due, those that wait longest first. */
export async function attendDueChecks(job: JobContext, at: number): Promise<void> {
  const due = await job.db
    .select({ id: registryRequests.id })
    .from(registryRequests)
    .where(and(isNotNull(registryRequests.nextAt), lte(registryRequests.nextAt, at)))
    .orderBy(asc(registryRequests.nextAt))
    .limit(PER_TICK);
  await Promise.all(due.map(({ id }) => attendCheck(job, id)));
}
