import { findCheck } from '../persons/registry/check.ts';
import type { JobContext } from '../platform/job.ts';
import type { OutboxHandlers } from '../platform/outbox.ts';
import { concludeExamination } from './conclude-examination.ts';
import { examine } from './examine.ts';

/** What this room answers: a check was sent, and a registry has answered about it. */
export const identityJobs: OutboxHandlers<JobContext> = {
  'identity.sent': (job, { person = '' }) => examine(job, person),
  'check.proof': async (job, { check = '' }) => {
    const asked = await findCheck(job.db, check);
    if (asked) await concludeExamination(job, asked.personId);
  },
};
