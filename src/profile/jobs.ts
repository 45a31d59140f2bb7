import type { JobContext } from '../platform/job.ts';
import type { OutboxHandlers } from '../platform/outbox.ts';
import { applyFinding } from './apply-finding.ts';

/** The outbox topics this room answers: what a registry said of a value of the profile. */
export const profileJobs: OutboxHandlers<JobContext> = {
  'check.profile': (job, { check = '' }) => applyFinding(job, check),
};
