import { type CaseContext, inDepartment } from './case.ts';
import { changeCase } from './change.ts';
import { notice } from './notice.ts';
import type { CaseOfficer } from './officer.ts';

/** «Документы в порядке»: the check of documents ends, the review begins. Only the officer who holds the case. */
export function acceptDocuments(context: CaseContext, officer: CaseOfficer, number: string, seen: number) {
  return changeCase(context, {
    number,
    scope: inDepartment(officer.department),
    actor: { kind: 'officer', id: officer.staffId, unit: officer.department },
    verb: 'accept-documents',
    seen,
    async plan(subject) {
      if (subject.queue?.assigneeId !== officer.staffId) return { kind: 'not-yours' };
      const told = await notice(subject, 'in-review', {});
      return { statements: told.statements(context.db), announce: told.announce };
    },
  });
}
