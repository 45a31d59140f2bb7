import type { JobContext } from '../platform/job.ts';
import type { OutboxHandlers } from '../platform/outbox.ts';
import { tellOfLock } from './locked.ts';

/** What this room answers: the password path of an account {kind, account} has closed. */
export const accountJobs: OutboxHandlers<JobContext> = { 'account.locked': tellOfLock };
