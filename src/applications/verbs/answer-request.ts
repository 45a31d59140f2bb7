import type { Citizen } from '../../accounts/citizen.ts';
import { type CaseContext, ownedBy } from '../cases/case.ts';
import { changeCase } from '../cases/change.ts';
import { notice } from '../cases/notice.ts';
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
      return { ...resumed, note: words, tell: line => notice(subject, 'info-received', {}, { line }) };
    },
  });
}
