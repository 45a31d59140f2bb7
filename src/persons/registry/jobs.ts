import type { JobContext } from '../../platform/job.ts';
import type { OutboxHandlers } from '../../platform/outbox.ts';
import { attendCheck } from './attend-check.ts';

/** The outbox topic that wakes a question to a registry; what was answered is heard by the room that asked (`check.<purpose>`). */
export const checkJobs: OutboxHandlers<JobContext> = {
  'registry.request': (job, { check = '' }) => attendCheck(job, check),
};
