import { applicationChain } from '../../platform/audit.ts';
import { recordFact } from '../../platform/record-fact.ts';
import { type CaseContext, inDepartment } from '../cases/case.ts';
import type { CaseOfficer } from '../cases/officer.ts';
import { type OpenedCase, readCase } from '../cases/read-case.ts';

/** An officer opens a case: the look is recorded before anything is shown (one more write, awaited). */
export async function openCase(context: CaseContext, officer: CaseOfficer, number: string): Promise<OpenedCase | null> {
  const opened = await readCase(context, number, inDepartment(officer.department), { compare: true });
  if (opened) await recordView(context, officer, opened, 'view');
  return opened;
}

/** Records that an officer saw personal data of a case: the card, a file or a document by its id. */
export async function recordView(
  { db }: CaseContext,
  officer: CaseOfficer,
  { application, tail }: Pick<OpenedCase, 'application' | 'tail'>,
  action: 'view' | 'view-file' | 'paper-copy',
  of?: string,
): Promise<void> {
  const chain = applicationChain(application.number);
  const actor = { kind: 'officer' as const, id: officer.staffId };
  const fact = { chain, actor, action, subject: of ?? application.number, detail: { department: officer.department } };
  await recordFact(db, tail, fact);
}
