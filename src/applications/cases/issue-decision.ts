import { decisionContent } from '../../documents/decision-content.ts';
import { issue } from '../../documents/issue.ts';
import type { JobContext } from '../../platform/job.ts';
import { unseal } from '../../platform/seal.ts';
import { regionOf } from '../../region/current.ts';
import { department } from '../../region/departments.ts';
import { answersOf, applicantName } from './applicant.ts';
import { type Case, type CaseContext, type DecisionRow, loadCase } from './case.ts';
import { changeCase } from './change.ts';
import { decisionPlace, groundOf } from './decide.ts';
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
  await issue(
    { db: job.db, files: job.env.FILES, origin: job.config.origin, profile },
    {
      applicationId: number,
      owner: subject.keys,
      kind: decision.kind,
      number: decision.documentNumber,
      decidedAt: decision.decidedAt,
      content: await contentOf(context, subject, decision, words),
    },
  );
  const outcome = await changeCase(context, {
    number,
    scope: undefined,
    actor: { kind: 'system', id: 'documents' },
    verb: 'issue-document',
    async plan(fresh) {
      if (fresh.application.closedAt !== null) return { kind: 'done-before' };
      const told = await finalNotice(fresh, decision, words, profile);
      return {
        set: decision.kind === 'approval' ? {} : { closedAt: decision.decidedAt },
        statements: told.statements(context.db),
        announce: told.announce,
      };
    },
  });
  if (outcome.kind === 'done') job.poke(outcome.announced);
}

async function contentOf({ profile }: CaseContext, subject: Case, decision: DecisionRow, remark: string | undefined) {
  const office = department(profile, decision.department);
  if (!office) throw new Error(`no department ${decision.department} in the region's profile`);
  const { service, application } = subject;
  return decisionContent({
    kind: decision.kind,
    service,
    department: office,
    region: profile,
    applicant: applicantName(await answersOf(subject)),
    application,
    decidedAt: decision.decidedAt,
    remark,
    ground: groundOf(subject, { kind: decision.kind, ground: decision.ground ?? undefined }),
  });
}
