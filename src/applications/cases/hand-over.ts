import { now } from '../../platform/clock.ts';
import type { JobContext } from '../../platform/job.ts';
import { regionOf } from '../../region/current.ts';
import { changeCase } from './change.ts';

/** The first download of the result ends the case: ready → issued. Idempotent; refusals are closed already. */
export async function handOver(job: JobContext, number: string): Promise<void> {
  const { profile } = await regionOf(job);
  const outcome = await changeCase(
    { db: job.db, ring: job.ring, profile },
    {
      number,
      scope: undefined,
      actor: { kind: 'system', id: 'download' },
      verb: 'hand-over',
      plan: async () => ({ set: { closedAt: now() } }),
    },
  );
  // The document's row stands a moment before the case says «ready»: the outbox comes again.
  if (outcome.kind === 'not-allowed' && outcome.status === 'approved') throw new Error('not ready yet');
}
