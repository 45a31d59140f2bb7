import { issue } from '../../documents/issue.ts';
import type { JobContext } from '../../platform/job.ts';
import { unseal } from '../../platform/sealing/seal.ts';
import { regionOf } from '../../region/current.ts';
import { type CaseContext, loadCase } from '../cases/case.ts';
import { changeCase } from '../cases/change.ts';
import { decisionPlace } from '../cases/decision.ts';
import { contentOf } from './content-of.ts';
import { finalNotice } from './final-notice.ts';

/** Makes the numbered document of a decision and tells the applicant. Idempotent: `application.decided` may come twice. */
export async function issueDecision(job: JobContext, number: string, seq: number): Promise<void> {
  const { profile } = await regionOf(job);
  const context: CaseContext = { db: job.db, ring: job.ring, profile };
  const subject = await loadCase(context, number);
  const decision = subject?.decisions.find(row => row.seq === seq);
  if (!subject || !decision) throw new Error('decision is gone');
  const words = decision.sealedWords
    ? await unseal(await subject.keys.of('case'), decision.sealedWords, decisionPlace(number, seq))
    : undefined;
  // A body outside has signed a file of its own: it stood before the decision was recorded.
  if (!decision.officerId.startsWith('outside:'))
    await issue(
      { db: job.db, files: job.env.FILES, origin: job.config.origin, profile },
      {
        applicationId: number,
        decision: seq,
        owner: subject.keys,
        kind: decision.kind,
        number: decision.documentNumber,
        decidedAt: decision.decidedAt,
        content: await contentOf(context, subject, decision, words),
      },
    );
  // The cancellation itself has told the applicant and opened the case again.
  if (decision.kind === 'cancellation') return;
  const outcome = await changeCase(context, {
    number,
    scope: undefined,
    actor: { kind: 'system', id: 'documents' },
    verb: 'issue-document',
    async plan(fresh) {
      // Closed, or decided anew since: this message came twice or late.
      if (fresh.application.closedAt !== null || fresh.decisions.at(-1)?.seq !== seq) return { kind: 'done-before' };
      return {
        set: decision.kind === 'approval' ? {} : { closedAt: decision.decidedAt },
        tell: () => finalNotice(fresh, decision, words, profile),
      };
    },
  });
  if (outcome.kind === 'done') job.poke(outcome.announced);
}
