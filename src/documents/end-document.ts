import { eq } from 'drizzle-orm';
import type { Db } from '../platform/db.ts';
import { type DocumentEnd, documentEnds } from './schema.ts';

/** The statement that ends a document's force; a second end of one number vetoes its batch (`document_ends.number`). */
export const endDocument = (db: Db, end: DocumentEnd) => db.insert(documentEnds).values(end);

/** The number that stands for a document now, after all replacements; null when nothing is in force any more. */
export async function numberInForce(db: Db, number: string): Promise<string | null> {
  const end = await db.select().from(documentEnds).where(eq(documentEnds.number, number)).get();
  if (!end) return number;
  return end.replacedBy === null ? null : numberInForce(db, end.replacedBy);
}
