import type { CaseContext } from '../cases/case.ts';
import { type CaseOfficer, changeByOfficer } from '../cases/officer.ts';

export type Comment = { words: string; internal: boolean; seen: number };

/** An officer's own words in the history; internal ones are never shown to the citizen. */
export const commentCase = (context: CaseContext, officer: CaseOfficer, number: string, { words, internal, seen }: Comment) =>
  changeByOfficer(context, officer, {
    number,
    verb: 'comment',
    repeatOf: seen,
    plan: async () => ({ note: words, internal }),
  });
