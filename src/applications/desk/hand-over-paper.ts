import type { Officer } from '../../accounts/officer.ts';
import { deskDeed } from '../../desk/desk-deeds.ts';
import { fullName, initials } from '../../persons/person-name.ts';
import { now } from '../../platform/clock.ts';
import { answersOf, applicantName } from '../cases/applicant.ts';
import type { CaseContext } from '../cases/case.ts';
import { type ChangeOutcome, changeCase } from '../cases/change.ts';
import { fetchedAt } from './at-office.ts';

/** Who takes the paper, and by which document: its name in words and its number. */
export type Fetching = { document: string; number: string } & (
  | { by: 'applicant' }
  | { by: 'representative'; name: string; basis: string }
);

/**
 * An officer gives a paper into somebody's hands: ready → issued, with who took it, by which document, where and when. The applicant
 * reads it in their history, the office among the deeds of the day.
 */
export function handOverPaper(
  context: CaseContext,
  officer: Officer,
  number: string,
  fetching: Fetching,
  seen: number,
): Promise<ChangeOutcome> {
  return changeCase(context, {
    number,
    scope: fetchedAt(officer.department),
    actor: { kind: 'officer', id: officer.staffId, unit: officer.department },
    verb: 'hand-over',
    seen,
    async plan(subject) {
      const applicant = applicantName(await answersOf(subject));
      const { by, document } = fetching;
      const shown = `${document}: ${fetching.number}`;
      const whom = by === 'applicant' ? initials(applicant) : `${initials(applicant)} (представитель)`;
      return {
        detail: { office: officer.department, by },
        note:
          by === 'applicant'
            ? `Выдано заявителю: ${fullName(applicant)}. ${shown}.`
            : `Выдано представителю: ${fetching.name}. ${shown}. Доверенность: ${fetching.basis}.`,
        set: { closedAt: now() },
        statements: await deskDeed(context.db, officer, {
          kind: 'hand-over',
          subject: number,
          personId: subject.application.ownerId,
          about: { whom, document: `${document} ••••${fetching.number.slice(-2)}` },
        }),
      };
    },
  });
}
