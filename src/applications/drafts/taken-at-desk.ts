import type { Citizen } from '../../accounts/citizen.ts';
import { deskDeed } from '../../desk/desk-deeds.ts';
import { deskOfficer } from '../../desk/desk-officer.ts';
import { servedGoesOn } from '../../desk/serving/serve-draft.ts';
import { initials, type PersonName } from '../../persons/person-name.ts';
import type { Statement } from '../../platform/db.ts';
import { cardPath } from '../card-path.ts';
import type { CaseContext } from '../cases/case.ts';
import type { CaseActor } from '../cases/record-event.ts';

/** Who sends, for the history: the person, or the officer of a МФЦ who took it from a visitor, with what their office keeps of that. */
export async function authorOf(
  { db, ring }: CaseContext,
  { personId, servedBy, sessionId }: Citizen,
  number: string,
  applicant: PersonName,
): Promise<{ author: CaseActor; statements: Statement[] }> {
  if (servedBy === null) return { author: { kind: 'citizen', id: personId }, statements: [] };
  const officer = await deskOfficer(db, ring, servedBy);
  const about = { whom: initials(applicant), document: `заявление ${number}` };
  return {
    author: { kind: 'officer', id: servedBy, unit: officer.department },
    statements: [
      ...(await deskDeed(db, officer, { kind: 'application', subject: number, personId, about })),
      servedGoesOn(db, sessionId, cardPath(number)),
    ],
  };
}
