import { type CaseContext, inDepartment } from './case.ts';
import { changeCase } from './change.ts';
import type { CaseOfficer } from './officer.ts';

/** An officer gives a case back to the queue; the status stays, anybody of the department may take it. */
export function returnCase(context: CaseContext, officer: CaseOfficer, number: string) {
  return changeCase(context, {
    number,
    scope: inDepartment(officer.department),
    actor: { kind: 'officer', id: officer.staffId, unit: officer.department },
    verb: 'return',
    async plan({ queue }) {
      if (queue?.assigneeId !== officer.staffId) return { kind: 'not-yours' };
      return { queue: { assigneeId: null, sealedAssignee: null } };
    },
  });
}
