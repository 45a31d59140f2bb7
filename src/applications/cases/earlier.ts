import { and, eq, isNull, sql } from 'drizzle-orm';
import { serviceByHash } from '../../catalogue/published.ts';
import { regionalForm } from '../../catalogue/regional-form.ts';
import { openNames } from '../../files/open-names.ts';
import { type FileRow, files } from '../../files/schema.ts';
import { type AnswerRow, answerRows } from '../../forms/answer-rows.ts';
import type { Db } from '../../platform/db.ts';
import { applications } from '../schema.ts';
import { additionalSlots } from './additional-slots.ts';
import { answersOf } from './applicant.ts';
import type { ApplicationRow, Case, CaseContext } from './case.ts';
import { type Changed, changedAnswers, changedFiles } from './changes.ts';

/** The application that an opened one follows, as its officer may know it. `changes` is null when there is nothing to compare. */
export type Earlier = { number: string; department: string; changes: Changed[] | null };

/** The statements that read the application before this one, with its files; they go into the batch of the case. */
export function earlierStatements(db: Db, number: string) {
  const before = sql`(SELECT later.earlier_number FROM applications AS later WHERE later.number = ${number})`;
  return {
    earlier: db.select().from(applications).where(eq(applications.number, before)),
    earlierFiles: db
      .select()
      .from(files)
      .where(and(eq(files.holderId, before), isNull(files.removedAt))),
  };
}

type Read = { earlier: ApplicationRow | undefined; earlierFiles: FileRow[]; files: FileRow[] };

/** What is different from the earlier application. Of one that another department decides only the number is told. */
export async function compareWithEarlier(
  { db, profile }: CaseContext,
  opened: Pick<Case, 'application' | 'keys' | 'service'> & { rows: AnswerRow[] },
  read: Read,
): Promise<Earlier | null> {
  const { earlier } = read;
  if (!earlier) return null;
  const { application, keys, rows, service } = opened;
  const { number, department, ownerId } = earlier;
  const comparable = department === application.department && ownerId === application.ownerId && application.action !== 'correct';
  if (!comparable) return { number, department, changes: null };
  const form = regionalForm(await serviceByHash(db, earlier.definitionHash), profile);
  const compared = async (list: FileRow[]) =>
    (await openNames(keys, list)).map((file, i) => ({ ...file, fingerprint: list[i]?.fingerprint ?? null }));
  const label = (slot: string) => additionalSlots({ service }).find(each => each.id === slot)?.label ?? 'Файл';
  return {
    number,
    department,
    changes: [
      ...changedAnswers(answerRows(form, await answersOf({ application: earlier, keys })), rows),
      ...changedFiles(await compared(read.earlierFiles), await compared(read.files), label),
    ],
  };
}
