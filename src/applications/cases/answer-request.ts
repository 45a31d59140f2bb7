import type { Citizen } from '../../accounts/citizen.ts';
import { nextStatus } from '../application.ts';
import { type CaseContext, ownedBy } from './case.ts';
import { changeCase } from './change.ts';
import { notice } from './notice.ts';
import { resumption } from './resume.ts';
import { lineAfter } from './status-line.ts';

/** The citizen says that everything asked for is there (words, files or both): the case goes back to where it was asked from. */
export function answerRequest(context: CaseContext, citizen: Citizen, number: string, words: string) {
  return changeCase(context, {
    number,
    scope: ownedBy(citizen.personId),
    actor: { kind: 'citizen', id: citizen.personId },
    verb: 'answer',
    async plan(subject) {
      const resumed = resumption(context, subject, 'answered');
      const status = nextStatus('answer', subject.application.status, subject.request?.resumeStatus);
      const line = lineAfter(context.profile, subject, { ...resumed.set, status, last: 'answer' });
      const told = await notice(subject, 'info-received', {}, { line });
      return {
        ...resumed,
        note: words,
        statements: [...(resumed.statements ?? []), ...told.statements(context.db)],
        announce: told.announce,
      };
    },
  });
}
