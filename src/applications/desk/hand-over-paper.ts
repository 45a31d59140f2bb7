import type { About } from '../../accounts/desk-deeds.ts';
import { deskDeed } from '../../accounts/desk-deeds.ts';
import type { Officer } from '../../accounts/officer.ts';
import { now } from '../../platform/clock.ts';
import type { CaseContext } from '../cases/case.ts';
import { type ChangeOutcome, changeCase } from '../cases/change.ts';
import { fetchedAt } from './at-office.ts';

/** Who took the paper. `note` is read by the applicant: name, document, whose power of attorney. */
export type Fetching = { by: 'applicant' | 'representative'; note: string; about: About; seen: number };

/** An officer gives a paper into somebody's hands: ready → issued, with who took it, by which document, where and when. */
export function handOverPaper(
  context: CaseContext,
  officer: Officer,
  number: string,
  { by, note, about, seen }: Fetching,
): Promise<ChangeOutcome> {
  return changeCase(context, {
    number,
    scope: fetchedAt(officer.department),
    actor: { kind: 'officer', id: officer.staffId, unit: officer.department },
    verb: 'hand-over',
    seen,
    plan: async ({ application }) => ({
      detail: { office: officer.department, by },
      note,
      set: { closedAt: now() },
      statements: await deskDeed(context.db, officer, {
        kind: 'hand-over',
        subject: number,
        personId: application.ownerId,
        about,
      }),
    }),
  });
}
