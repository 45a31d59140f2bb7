import type { Citizen } from '../../accounts/citizen.ts';
import { now } from '../../platform/clock.ts';
import { type CaseContext, ownedBy } from './case.ts';
import { changeCase } from './change.ts';
import { notice } from './notice.ts';
import { resumption } from './resume.ts';
import { lineAfter } from './status-line.ts';

/** The citizen takes the application back; possible while it is open. */
export function withdrawApplication(context: CaseContext, citizen: Citizen, number: string) {
  return changeCase(context, {
    number,
    scope: ownedBy(citizen.personId),
    actor: { kind: 'citizen', id: citizen.personId },
    verb: 'withdraw',
    async plan(subject) {
      const line = lineAfter(context.profile, subject, { status: 'withdrawn', last: 'withdraw' });
      const told = await notice(subject, 'withdrawn', {}, { line });
      const { set, statements = [] } = resumption(context, subject, 'withdrawn');
      return {
        set: { ...set, dueAt: null, closedAt: now() },
        queue: 'close',
        statements: [...statements, ...told.statements(context.db)],
        announce: told.announce,
      };
    },
  });
}
