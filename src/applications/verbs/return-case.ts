import type { CaseContext } from '../cases/case.ts';
import { type CaseOfficer, changeByOfficer } from '../cases/officer.ts';

/** An officer gives a case back to the queue; the status stays, anybody of the department may take it. */
export const returnCase = (context: CaseContext, officer: CaseOfficer, number: string, seen: number) =>
  changeByOfficer(context, officer, {
    number,
    verb: 'return',
    repeatOf: seen,
    plan: async () => ({ queue: { assigneeId: null } }),
  });
