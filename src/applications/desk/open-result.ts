import type { Officer } from '../../accounts/officer.ts';
import type { DocumentRow } from '../../documents/schema.ts';
import type { CaseContext } from '../cases/case.ts';
import { type OpenedCase, readCase } from '../cases/read-case.ts';
import { recordView } from '../verbs/open-case.ts';
import { fetchedAt } from './at-office.ts';

/** A case with the document that is handed out; undefined while there is none in force. */
export type OpenedResult = OpenedCase & { result: DocumentRow | undefined };

/**
 * An officer of the МФЦ opens what a person has come for, by the number they told; the look is recorded before anything is shown.
 * Null for a number that nobody has and for one that is fetched elsewhere.
 */
export async function openResult(
  context: CaseContext,
  officer: Officer,
  number: string,
  look: 'view' | 'paper-copy',
): Promise<OpenedResult | null> {
  const opened = await readCase(context, number, fetchedAt(officer.department));
  if (!opened) return null;
  const result = opened.documents.findLast(({ kind, status }) => kind === 'approval' && status === 'valid');
  await recordView(context, officer, opened, look, result?.id);
  return { ...opened, result };
}
