import type { CaseContext } from './case.ts';
import { notice } from './notice.ts';
import { type CaseOfficer, changeByOfficer } from './officer.ts';

/** «Документы в порядке»: the check of documents ends, the review begins. */
export const acceptDocuments = (context: CaseContext, officer: CaseOfficer, number: string, seen: number) =>
  changeByOfficer(context, officer, {
    number,
    verb: 'accept-documents',
    seen,
    async plan(subject) {
      const told = await notice(subject, 'in-review', {});
      return { statements: told.statements(context.db), announce: told.announce };
    },
  });
