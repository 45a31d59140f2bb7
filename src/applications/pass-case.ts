import { answersOf, applicantName, queueName } from './applicant.ts';
import { type CaseContext, inDepartment } from './case.ts';
import { changeCase } from './change.ts';
import { notice } from './notice.ts';
import type { CaseOfficer } from './officer.ts';

/** Passes a case to another department of the region: it starts there unassigned; the term of the law does not start anew. */
export function passCase(
  context: CaseContext,
  officer: CaseOfficer,
  number: string,
  to: { department: string; words: string; seen: number },
) {
  return changeCase(context, {
    number,
    scope: inDepartment(officer.department),
    actor: { kind: 'officer', id: officer.staffId, unit: officer.department },
    verb: 'pass',
    seen: to.seen,
    async plan(subject) {
      if (subject.queue?.assigneeId && subject.queue.assigneeId !== officer.staffId) return { kind: 'not-yours' };
      const department = context.profile.departments.find(d => d.code === to.department);
      if (!department || department.code === officer.department) return { kind: 'unknown-department' };
      const named = await queueName(context, number, department.code, applicantName(await answersOf(subject)));
      const told = await notice(subject, 'redirected', { department: department.name });
      return {
        detail: { department: department.code },
        note: to.words,
        set: { department: department.code },
        queue: { department: department.code, assigneeId: null, sealedAssignee: null, ...named },
        statements: told.statements(context.db),
        announce: told.announce,
      };
    },
  });
}
