import { selectDocument } from '../../documents/queries.ts';
import { now } from '../../platform/clock.ts';
import type { JobContext } from '../../platform/job.ts';
import { regionOf } from '../../region/current.ts';
import { changeCase } from '../cases/change.ts';

/**
 * The first download of the result ends the case: ready → issued. Idempotent; refusals are closed already, and what is revoked hands
 * nothing over. A paper that waits in a МФЦ is handed over there, whoever has looked at its file.
 */
export async function handOver(job: JobContext, number: string, documentId: string): Promise<void> {
  const { profile } = await regionOf(job);
  const outcome = await changeCase(
    { db: job.db, ring: job.ring, profile },
    {
      number,
      scope: undefined,
      actor: { kind: 'system', id: 'download' },
      verb: 'hand-over',
      async plan({ application }) {
        if (application.delivery === 'mfc-paper') return { kind: 'done-before' };
        const [document] = await selectDocument(job.db, application.ownerId, documentId);
        // Taken before the decision was cancelled, or on another application: this result was not handed over.
        if (document?.status === 'revoked' || document?.applicationId !== number) return { kind: 'done-before' };
        return { set: { closedAt: now() } };
      },
    },
  );
  // The document's row stands a moment before the case says «ready»: the outbox comes again.
  if (outcome.kind === 'not-allowed' && outcome.status === 'approved') throw new Error('not ready yet');
}
