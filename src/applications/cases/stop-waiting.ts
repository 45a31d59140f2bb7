import type { CaseContext } from './case.ts';
import { changeCase } from './change.ts';
import { resumption } from './resume.ts';

/** The longest wait for more has ended: the case goes back to the officer, who decides on what is there. Idempotent. */
export function stopWaiting(context: CaseContext, number: string, seq: number) {
  return changeCase(context, {
    number,
    scope: undefined,
    actor: { kind: 'system', id: 'clock' },
    verb: 'stop-waiting',
    async plan(subject) {
      if (subject.request?.seq !== seq) return { kind: 'not-waiting' };
      return resumption(context, subject, 'expired');
    },
  });
}
