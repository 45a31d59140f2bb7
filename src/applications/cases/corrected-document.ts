import { sql } from 'drizzle-orm';
import type { DocumentContent } from '../../documents/document.ts';
import { readDocument, selectByNumber } from '../../documents/queries.ts';
import type { DocumentRow } from '../../documents/schema.ts';
import type { Db } from '../../platform/db.ts';
import type { Case } from './case.ts';

/** What the document with the mistake says now, for the officer who corrects it. */
export type CorrectedDocument = { number: string; status: DocumentRow['status']; content: DocumentContent };

/** The statement that reads the document an application asks to correct; no row for any other application. */
export const selectCorrected = (db: Db, number: string) =>
  selectByNumber(db, sql`(SELECT corrects FROM applications WHERE applications.number = ${number})`);

export async function openCorrected(
  { keys }: Pick<Case, 'keys'>,
  row: DocumentRow | undefined,
): Promise<CorrectedDocument | null> {
  if (!row) return null;
  const { content } = await readDocument(keys, row);
  return { number: row.number, status: row.status, content };
}
