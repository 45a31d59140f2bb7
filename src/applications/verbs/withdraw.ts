import type { Citizen } from '../../accounts/citizen.ts';
import { askSupport } from '../../notifications/ask-support.ts';
import { now } from '../../platform/clock.ts';
import { type CaseContext, ownedBy } from '../cases/case.ts';
import { changeCase } from '../cases/change.ts';
import { notice } from '../cases/notice.ts';
import { resumption } from './resume.ts';

/** The citizen takes the application back; possible while it is open. */
export function withdrawApplication(context: CaseContext, citizen: Citizen, number: string) {
  return changeCase(context, {
    number,
    scope: ownedBy(citizen.personId),
    actor: { kind: 'citizen', id: citizen.personId },
    verb: 'withdraw',
    async plan(subject) {
      const { set, statements } = resumption(context, subject, 'withdrawn');
      return {
        set: { ...set, dueAt: null, closedAt: now() },
        queue: 'close',
        statements,
        tell: line => notice(subject, 'withdrawn', { support: askSupport(context.profile.support) }, { line }),
      };
    },
  });
}
