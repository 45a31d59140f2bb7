import type { JobContext } from '../platform/job.ts';
import type { OutboxHandlers } from '../platform/outbox.ts';
import { regionOf } from '../region/current.ts';
import { selectExpiredRequests } from './cases/case.ts';
import { handOver } from './cases/hand-over.ts';
import { issueDecision } from './cases/issue-decision.ts';
import { stopWaiting } from './cases/stop-waiting.ts';

/** The outbox topics this room answers. */
export const applicationJobs: OutboxHandlers<JobContext> = {
  'application.decided': (job, payload) => issueDecision(job, payload.application ?? '', Number(payload.decision)),
  'document.downloaded': (job, payload) => handOver(job, payload.application ?? ''),
};

/** Once a minute: cases whose longest wait for more has ended go back to their officers. */
export async function endWaiting(job: JobContext, at: number): Promise<void> {
  const { profile } = await regionOf(job);
  // One broken case must not keep the others waiting.
  for (const { application, seq } of await selectExpiredRequests(job.db, at))
    await stopWaiting({ db: job.db, ring: job.ring, profile }, application, seq).catch((error: Error) =>
      console.error(JSON.stringify({ event: 'waiting-not-ended', application, error: error.name })),
    );
}
