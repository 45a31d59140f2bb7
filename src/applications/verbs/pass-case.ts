import { answersOf, applicantName, queueName } from '../cases/applicant.ts';
import type { Case, CaseContext } from '../cases/case.ts';
import { notice } from '../cases/notice.ts';
import { type CaseOfficer, changeByOfficer } from '../cases/officer.ts';
import { noticeToHeads } from './notice-to-heads.ts';

export type Passing = { department: string; words: string; seen: number };

/** Passes a case to another department of the region: it starts there unassigned; the term of the law does not start anew. */
export const passCase = (context: CaseContext, officer: CaseOfficer, number: string, to: Passing) =>
  changeByOfficer(context, officer, {
    number,
    verb: 'pass',
    seen: to.seen,
    async plan(subject) {
      const department = context.profile.departments.find(d => d.code === to.department);
      if (!department || department.code === officer.department) return { kind: 'unknown-department' };
      const named = await queueName(context, number, department.code, applicantName(await answersOf(subject)));
      return {
        detail: { department: department.code },
        note: to.words,
        set: { department: department.code },
        queue: { department: department.code, assigneeId: null, ...named },
        // A missed deadline is told to heads once; now it is another head's to mind.
        statements: isEscalated(subject) ? [noticeToHeads(context, department.code)] : [],
        tell: line => notice(subject, 'redirected', { department: department.name }, { line }),
      };
    },
  });

const isEscalated = ({ queue }: Case): boolean => queue?.escalatedFor != null && queue.escalatedFor === queue.sortAt;
