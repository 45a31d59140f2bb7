import type { SQL } from 'drizzle-orm';
import { fileOf } from '../../files/queries.ts';
import type { FileRow } from '../../files/schema.ts';
import { reading } from '../../platform/read-ahead.ts';
import { signatureHolderOf } from '../signature-holder.ts';
import { assembleCase, type Case, type CaseContext, caseStatements } from './case.ts';

type Asked = { number: string; file: string };

/** What giving out a file of a case or of its signature reads; it may come with the session. */
export const caseFileReading = reading((db, scope: SQL, { number, file }: Asked) => ({
  file: fileOf(db, [number, signatureHolderOf(number)], file),
  ...caseStatements(db, number, scope),
}));

/** A live file with the case it is kept for; null when either is absent or not the asker's to see. */
export async function loadCaseFile(
  context: CaseContext,
  scope: SQL,
  asked: Asked,
): Promise<{ subject: Case; file: FileRow } | null> {
  const rows = await caseFileReading.read(context.db, scope, asked);
  const subject = await assembleCase(context, rows);
  const [file] = rows.file;
  return subject && file ? { subject, file } : null;
}
