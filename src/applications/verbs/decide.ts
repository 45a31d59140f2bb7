import { correctsNothing } from '../../documents/corrected-content.ts';
import { documentNumber } from '../../documents/number.ts';
import type { PersonName } from '../../persons/person-name.ts';
import { now } from '../../platform/clock.ts';
import { announcement } from '../../platform/outbox.ts';
import { seal, sealJson } from '../../platform/sealing/seal.ts';
import type { Verb } from '../application.ts';
import type { CaseContext, DecisionRow } from '../cases/case.ts';
import type { Change, Refused } from '../cases/change.ts';
import { openCorrected, selectCorrected } from '../cases/corrected-document.ts';
import { decisionPlace, groundOf, namePlace } from '../cases/decision.ts';
import { type CaseOfficer, changeByOfficer } from '../cases/officer.ts';
import { replacement } from '../cases/replacement.ts';
import { decisions } from '../schema.ts';

export type Decision = {
  kind: Exclude<DecisionRow['kind'], 'cancellation'>;
  ground?: string;
  words: string;
  /** Of an approved correction: the applicant's name as the corrected document has it. */
  name?: PersonName;
  seen: number;
};

const verbs: Record<Decision['kind'], Verb> = { approval: 'approve', refusal: 'refuse', 'intake-refusal': 'refuse-intake' };

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
      if (subject.service.outside && decision.kind !== 'intake-refusal') return { kind: 'decided-outside' };
      if (decision.kind !== 'approval' && !groundOf(subject, decision)) return { kind: 'unknown-ground' };
      const at = now();
      const seq = subject.decisions.length + 1;
      const newNumber = documentNumber(decision.kind, number, seq);
      const replaced = decision.kind === 'approval' ? await replacement(context, subject, { seq, newNumber, at }) : [];
      if (!replaced) return { kind: 'document-gone' };
      if (replaced.length > 0) {
        const [row] = await selectCorrected(context.db, number);
        const corrected = await openCorrected(subject, row);
        if (corrected && correctsNothing(corrected.content, { name: decision.name, remark: decision.words }))
          return { kind: 'nothing-corrected' };
      }
      const key = await subject.keys.of('case');
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
            sealedWords: decision.words ? await seal(key, decision.words, decisionPlace(number, seq)) : null,
            sealedName: decision.name ? await sealJson(key, decision.name, namePlace(number, seq)) : null,
            documentNumber: newNumber,
            department: officer.department,
            officerId: officer.staffId,
            decidedAt: at,
          }),
          ...replaced,
        ],
        announce: [announcement('application.decided', { application: number, decision: String(seq) })],
      };
    },
  });
}
