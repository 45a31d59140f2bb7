import type { CaseContext } from './case.ts';
import { type CaseOfficer, changeByOfficer } from './officer.ts';

/** An officer gives a case back to the queue; the status stays, anybody of the department may take it. */
export const returnCase = (context: CaseContext, officer: CaseOfficer, number: string, seen: number) =>
  changeByOfficer(context, officer, {
    number,
    verb: 'return',
    repeatOf: seen,
    plan: async () => ({ queue: { assigneeId: null } }),
  });
