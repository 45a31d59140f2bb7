import { type CaseContext, inDepartment } from './case.ts';
import { changeCase } from './change.ts';
import type { CaseOfficer } from './officer.ts';

/** An officer's own words in the history; internal ones are never shown to the citizen. */
export function commentCase(context: CaseContext, officer: CaseOfficer, number: string, words: string, internal: boolean) {
  return changeCase(context, {
    number,
    scope: inDepartment(officer.department),
    actor: { kind: 'officer', id: officer.staffId, unit: officer.department },
    verb: 'comment',
    plan: async () => ({ note: words, internal }),
  });
}
