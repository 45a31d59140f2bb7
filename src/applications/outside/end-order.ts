import { eq } from 'drizzle-orm';
import { issue } from '../../documents/issue.ts';
import { documentNumber } from '../../documents/number.ts';
import { outsideContent } from '../../documents/outside-content.ts';
import { fetchResult, publicKeyOf } from '../../integrations/outside/client.ts';
import type { OutsideOrder, OutsideResult } from '../../integrations/outside/protocol.ts';
import { fingerprintOf } from '../../integrations/outside/signed.ts';
import { now } from '../../platform/clock.ts';
import { announcement } from '../../platform/outbox.ts';
import { seal } from '../../platform/sealing/seal.ts';
import { answersOf, applicantName } from '../cases/applicant.ts';
import { type Case, loadCase } from '../cases/case.ts';
import { changeCase } from '../cases/change.ts';
import { decisionPlace } from '../cases/decision.ts';
import { outsideOrders } from '../outside-schema.ts';
import { decisions } from '../schema.ts';
import { newsOf } from './news.ts';
import type { OrderRow, OutsideContext } from './order.ts';

/**
 * The body has decided: its file is fetched, checked against its signature, kept byte for byte, and only then the case is
 * decided. Idempotent: a kill anywhere begins again with the document that stands.
 */
export async function endOrder(
  context: OutsideContext,
  order: OrderRow,
  said: OutsideOrder,
  result: OutsideResult,
): Promise<void> {
  const { db, job } = context;
  const kind = result.outcome === 'approved' ? ('approval' as const) : ('refusal' as const);
  const subject = await loadCase(context, order.application);
  if (subject?.application.status !== 'external') return;
  await keepFile(context, order, result, kind, subject);
  const actor = { kind: 'system' as const, id: `outside:${order.body}` };
  const outcome = await changeCase(context, {
    number: order.application,
    scope: undefined,
    actor,
    verb: kind === 'approval' ? 'approve' : 'refuse',
    async plan({ application, service, keys, decisions: earlier }) {
      const { outside } = service;
      if (!outside) return { kind: 'decided-here' };
      const news = await newsOf(context, order, said, { service });
      const at = now();
      const seq = earlier.length + 1;
      const ground = result.reason ? (outside.grounds[result.reason.code] ?? outside.otherGround) : null;
      const words = result.reason?.text ?? null;
      return {
        detail: { code: said.statuses.at(-1)?.code ?? '', ...(ground ? { ground } : {}) },
        note: words ?? undefined,
        set: { agencyNumber: said.number, decidedAt: at },
        queue: 'close',
        statements: [
          ...news.statements,
          db
            .update(outsideOrders)
            .set({ state: 'decided', nextAt: null, resultSha256: result.file.sha256 })
            .where(eq(outsideOrders.reference, order.reference)),
          db.insert(decisions).values({
            application: application.number,
            seq,
            kind,
            ground,
            sealedWords: words && (await seal(await keys.of('case'), words, decisionPlace(application.number, seq))),
            documentNumber: documentNumber(kind, application.number, seq),
            department: application.department,
            officerId: actor.id,
            decidedAt: at,
          }),
        ],
        announce: [announcement('application.decided', { application: application.number, decision: String(seq) })],
      };
    },
  });
  if (outcome.kind === 'done') job.poke(outcome.announced);
}

async function keepFile(
  { db, profile, job }: OutsideContext,
  { body, reference }: OrderRow,
  result: OutsideResult,
  kind: 'approval' | 'refusal',
  subject: Case,
): Promise<void> {
  const { application, service, keys } = subject;
  if (!service.outside) throw new Error('a body outside decided what is decided here');
  const file = await fetchResult(job.config.outside, body, reference, result);
  const fingerprint = await fingerprintOf(publicKeyOf(job.config.outside, body));
  const decision = subject.decisions.length + 1;
  const content = outsideContent({
    kind,
    service: { ...service, outside: service.outside },
    region: profile,
    applicant: applicantName(await answersOf(subject)),
    application,
    result,
    fingerprint,
  });
  await issue(
    { db, files: job.env.FILES, origin: job.config.origin, profile },
    {
      applicationId: application.number,
      decision,
      owner: keys,
      kind,
      number: documentNumber(kind, application.number, decision),
      decidedAt: Date.parse(result.signedAt),
      content,
      file,
    },
  );
}
