import type { Citizen } from '../../accounts/citizen.ts';
import { type CaseContext, ownedBy } from './case.ts';
import { changeCase } from './change.ts';
import { notice } from './notice.ts';
import { resumption } from './resume.ts';

/** The citizen says that everything asked for is there (words, files or both): the case goes back to where it was asked from. */
export function answerRequest(context: CaseContext, citizen: Citizen, number: string, words: string) {
  return changeCase(context, {
    number,
    scope: ownedBy(citizen.personId),
    actor: { kind: 'citizen', id: citizen.personId },
    verb: 'answer',
    async plan(subject) {
      const resumed = resumption(context, subject, 'answered');
      const told = await notice(subject, 'info-received', {});
      return {
        ...resumed,
        note: words,
        statements: [...(resumed.statements ?? []), ...told.statements(context.db)],
        announce: told.announce,
      };
    },
  });
}
