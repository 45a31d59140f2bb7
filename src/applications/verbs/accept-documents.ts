import type { CaseContext } from '../cases/case.ts';
import { notice } from '../cases/notice.ts';
import { type CaseOfficer, changeByOfficer } from '../cases/officer.ts';
import { completion } from '../cases/registration.ts';

/** «Документы в порядке»: the check of documents ends, the review begins, and with it a term that waited for complete documents. */
export const acceptDocuments = (context: CaseContext, officer: CaseOfficer, number: string, seen: number) =>
  changeByOfficer(context, officer, {
    number,
    verb: 'accept-documents',
    seen,
    async plan(subject) {
      const set = completion(context.profile, subject.service, subject.application, subject.requests);
      return {
        set,
        queue: set.dueAt ? { sortAt: set.dueAt } : {},
        tell: line => notice(subject, 'in-review', {}, { line }),
      };
    },
  });
