import { documentNumber } from '../../documents/number.ts';
import { now } from '../../platform/clock.ts';
import { announcement } from '../../platform/outbox.ts';
import { seal } from '../../platform/seal.ts';
import type { Verb } from '../application.ts';
import { decisions } from '../schema.ts';
import type { Case, CaseContext, DecisionRow } from './case.ts';
import type { Change, Refused } from './change.ts';
import { type CaseOfficer, changeByOfficer } from './officer.ts';

export type Decision = { kind: DecisionRow['kind']; ground?: string; words: string; seen: number };

/** Where the officer's words of a decision are sealed. */
export const decisionPlace = (number: string, seq: number) => `decisions/${number}/${seq}`;

const verbs: Record<DecisionRow['kind'], Verb> = { approval: 'approve', refusal: 'refuse', 'intake-refusal': 'refuse-intake' };

/**
 * The final decision: approval, refusal, or refusal of acceptance. A refusal names a ground of the definition, which brings
 * its article and remedy. The document's number is reserved here; the document itself is made by the outbox.
 */
export function decide(context: CaseContext, officer: CaseOfficer, number: string, decision: Decision) {
  return changeByOfficer(context, officer, {
    number,
    verb: verbs[decision.kind],
    seen: decision.seen,
    async plan(subject): Promise<Change | Refused> {
      if (decision.kind !== 'approval' && !groundOf(subject, decision)) return { kind: 'unknown-ground' };
      const at = now();
      const seq = subject.decisions.length + 1;
      return {
        detail: decision.ground ? { ground: decision.ground } : {},
        note: decision.words,
        set: { decidedAt: at },
        queue: 'close',
        statements: [
          context.db.insert(decisions).values({
            application: number,
            seq,
            kind: decision.kind,
            ground: decision.ground ?? null,
            sealedWords: decision.words
              ? await seal(await subject.keys.of('case'), decision.words, decisionPlace(number, seq))
              : null,
            documentNumber: documentNumber(decision.kind, number),
            department: officer.department,
            officerId: officer.staffId,
            decidedAt: at,
          }),
        ],
        announce: [announcement('application.decided', { application: number, decision: String(seq) })],
      };
    },
  });
}

/** The ground of a refusal, from the list that belongs to its kind. */
export const groundOf = ({ service }: Pick<Case, 'service'>, decision: Pick<Decision, 'kind' | 'ground'>) =>
  (decision.kind === 'intake-refusal' ? service.intakeRefusal : service.refusal).find(g => g.code === decision.ground);
