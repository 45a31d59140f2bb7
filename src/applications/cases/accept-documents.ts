import type { CaseContext } from './case.ts';
import { notice } from './notice.ts';
import { type CaseOfficer, changeByOfficer } from './officer.ts';
import { completion } from './registration.ts';
import { lineAfter } from './status-line.ts';

/** «Документы в порядке»: the check of documents ends, the review begins, and with it a term that waited for complete documents. */
export const acceptDocuments = (context: CaseContext, officer: CaseOfficer, number: string, seen: number) =>
  changeByOfficer(context, officer, {
    number,
    verb: 'accept-documents',
    seen,
    async plan(subject) {
      const set = completion(context.profile, subject.service, subject.application, subject.requests);
      const line = lineAfter(context.profile, subject, { ...set, status: 'in_review', last: 'accept-documents' });
      const told = await notice(subject, 'in-review', {}, { line });
      return {
        set,
        queue: set.dueAt ? { sortAt: set.dueAt } : {},
        statements: told.statements(context.db),
        announce: told.announce,
      };
    },
  });
