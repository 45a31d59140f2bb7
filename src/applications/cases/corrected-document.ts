import { sql } from 'drizzle-orm';
import type { DocumentContent } from '../../documents/document.ts';
import { readDocument, selectByNumber } from '../../documents/queries.ts';
import type { DocumentRow } from '../../documents/schema.ts';
import type { Db } from '../../platform/db.ts';
import { answersOf } from './applicant.ts';
import type { Case } from './case.ts';

/** What the document with the mistake says now, and what the applicant says of it, for the officer who corrects it. */
export type CorrectedDocument = { number: string; content: DocumentContent; wrong: string; right: string };

/** The statement that reads the document an application asks to correct; no row for any other application. */
export const selectCorrected = (db: Db, number: string) =>
  selectByNumber(db, sql`(SELECT corrects FROM applications WHERE applications.number = ${number})`);

/** The statement that reads the document of the last decision on an application. */
export const selectDecided = (db: Db, number: string) =>
  selectByNumber(db, sql`(SELECT document_number FROM decisions WHERE application = ${number} ORDER BY seq DESC LIMIT 1)`);

/** Opens the row of `selectCorrected` with the applicant's keys; null for an application that corrects nothing. */
export async function openCorrected(subject: Case, row: DocumentRow | undefined): Promise<CorrectedDocument | null> {
  if (!row) return null;
  const { content } = await readDocument(subject.keys, row);
  const { wrong, right } = (await answersOf(subject)).mistake?.[0] ?? {};
  return { number: row.number, content, wrong: String(wrong ?? ''), right: String(right ?? '') };
}
