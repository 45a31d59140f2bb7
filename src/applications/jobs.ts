import { DAY } from '../platform/clock.ts';
import type { JobContext } from '../platform/job.ts';
import type { OutboxHandlers } from '../platform/outbox.ts';
import { regionOf } from '../region/current.ts';
import { type CaseContext, selectExpiredRequests, selectOverdue, selectRequestsToRemind } from './cases/case.ts';
import { attendOrder } from './outside/attend-order.ts';
import { escalate } from './verbs/escalate.ts';
import { handOver } from './verbs/hand-over.ts';
import { issueDecision } from './verbs/issue-decision.ts';
import { remindOfRequest } from './verbs/remind-of-request.ts';
import { stopWaiting } from './verbs/stop-waiting.ts';
import { tellHead, tellHeads } from './verbs/tell-heads.ts';

/** The outbox topics this room answers. */
export const applicationJobs: OutboxHandlers<JobContext> = {
  'application.decided': (job, payload) => issueDecision(job, payload.application ?? '', Number(payload.decision)),
  'outside.order': (job, payload) => attendOrder(job, payload.reference ?? ''),
  'document.downloaded': (job, payload) => handOver(job, payload.application ?? '', payload.document ?? ''),
  'heads.overdue': (job, payload, announced) => tellHeads(job, payload.department ?? '', announced.id),
  'head.overdue': (job, payload, announced) => tellHead(job, payload.department ?? '', payload.person ?? '', announced),
};

/** Once a minute: cases whose longest wait for more has ended go back to their officers. */
export const endWaiting = async (job: JobContext, at: number): Promise<void> =>
  each(job, await selectExpiredRequests(job.db, at), (context, row) => stopWaiting(context, row.application, row.seq));

/** Once a minute: who has not answered is reminded on the morning two days before the last; who was asked yesterday is not. */
export const remindOfRequests = async (job: JobContext, at: number): Promise<void> =>
  each(job, await selectRequestsToRemind(job.db, at, at + 3 * DAY, at - DAY), (context, row) =>
    remindOfRequest(context, row.application, row.seq),
  );

/** Once a minute: cases whose deadline was missed are told to the head of the department. */
export const escalateOverdue = async (job: JobContext, at: number): Promise<void> =>
  each(job, await selectOverdue(job.db, at), (context, row) => escalate(context, row.application));

/** Does one thing to each case; one broken case must not keep the others waiting. */
async function each<Row extends { application: string }>(
  job: JobContext,
  rows: Row[],
  deed: (context: CaseContext, row: Row) => Promise<unknown>,
): Promise<void> {
  const { profile } = await regionOf(job);
  const context = { db: job.db, ring: job.ring, profile };
  for (const row of rows)
    await deed(context, row).catch((error: Error) =>
      console.error(JSON.stringify({ event: 'clock-failed', application: row.application, error: error.name })),
    );
}
