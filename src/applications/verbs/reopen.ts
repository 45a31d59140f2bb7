import { endDocument, numberInForce } from '../../documents/end-document.ts';
import { documentNumber } from '../../documents/number.ts';
import { now } from '../../platform/clock.ts';
import { announcement } from '../../platform/outbox.ts';
import { seal } from '../../platform/sealing/seal.ts';
import { localDate } from '../../region/zone.ts';
import { nextStatus } from '../application.ts';
import { answersOf, applicantName, queueName } from '../cases/applicant.ts';
import { cancellationGrounds } from '../cases/cancellation-grounds.ts';
import type { CaseContext } from '../cases/case.ts';
import type { Change, Refused } from '../cases/change.ts';
import { decisionPlace } from '../cases/decision.ts';
import { notice } from '../cases/notice.ts';
import { type CaseOfficer, changeByOfficer } from '../cases/officer.ts';
import { sortOf, termFrom } from '../cases/registration.ts';
import { caseQueue, decisions } from '../schema.ts';

export type Reopening = { ground: string; words: string; seen: number };

/**
 * The head of the department cancels the decision on a ground of the closed list: the case is open again with a new clock and in
 * nobody's hands, the decision's document is in force no more, and the applicant is told. The cancellation is itself a numbered
 * decision; the one it undoes stays where it is.
 */
export function reopenCase(context: CaseContext, officer: CaseOfficer, number: string, { ground, words, seen }: Reopening) {
  const { db, profile } = context;
  return changeByOfficer(context, officer, {
    number,
    verb: 'reopen',
    seen,
    async plan(subject): Promise<Change | Refused> {
      const { application, service, keys } = subject;
      const { status, department, slug, action, channel, submittedAt } = application;
      const reason = cancellationGrounds.find(each => each.code === ground);
      const undone = subject.decisions.at(-1);
      if (!reason) return { kind: 'unknown-ground' };
      if (!undone || undone.kind === 'cancellation' || action === 'correct' || service.decidedBy === 'external')
        return { kind: 'not-cancelled' };
      // Until its document stands a refusal is not closed.
      if (application.closedAt === null && status !== 'ready') return { kind: 'document-not-ready' };
      const at = now();
      const seq = subject.decisions.length + 1;
      const clock = termFrom(profile, service, at);
      const dueOn = localDate(profile.timeZone, clock.dueAt);
      const inForce = await numberInForce(db, undone.documentNumber);
      const by = { kind: 'revoked' as const, at, replacedBy: null, applicationId: number, decision: seq };
      const named = await queueName(context, number, department, applicantName(await answersOf(subject)));
      return {
        detail: { ground, decision: String(undone.seq) },
        note: words,
        set: { registeredAt: application.registeredAt ?? at, clockStops: [], decidedAt: null, closedAt: null, ...clock },
        statements: [
          db.insert(decisions).values({
            application: number,
            seq,
            kind: 'cancellation',
            ground,
            sealedWords: await seal(await keys.of('case'), words, decisionPlace(number, seq)),
            cancels: undone.seq,
            documentNumber: documentNumber('cancellation', number, seq),
            department: officer.department,
            officerId: officer.staffId,
            decidedAt: at,
          }),
          db.insert(caseQueue).values({
            application: number,
            ...{ department, slug, action, channel, submittedAt },
            status: nextStatus('reopen', status),
            sortAt: sortOf(profile, service, clock.dueAt, at),
            clockStopped: false,
            ...named,
          }),
          ...(inForce === null ? [] : [endDocument(db, { number: inForce, ...by })]),
        ],
        announce: [announcement('application.decided', { application: number, decision: String(seq) })],
        tell: () => notice(subject, 'reopened', { ground: reason.text, article: reason.article, words, dueOn }),
      };
    },
  });
}
