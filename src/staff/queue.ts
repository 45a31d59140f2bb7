import { and, asc, eq } from 'drizzle-orm';
import { openColleagues, selectColleagues } from '../accounts/colleagues.ts';
import type { AskingOfficer, Officer } from '../accounts/officer.ts';
import type { Status } from '../applications/application.ts';
import { applicantPlace, surnameIndex } from '../applications/cases/applicant.ts';
import { countLate, isLate } from '../applications/cases/overdue.ts';
import { caseQueue } from '../applications/schema.ts';
import { now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { reading } from '../platform/read-ahead.ts';
import type { Keyring } from '../platform/sealing/keyring.ts';
import { unseal } from '../platform/sealing/seal.ts';
import { behind, ONE_MORE, pageOf } from './cursor.ts';

/** `mine`: in the officer's own hands; `late`: only those whose deadline passed; `after`: the cursor of the page before. */
export type QueueFilter = { mine: boolean; late: boolean; status?: Status; surname?: string; after?: string };
type Wanted = Omit<QueueFilter, 'surname'> & { surnameIndex?: string };
export type QueueEntry = Omit<typeof caseQueue.$inferSelect, 'sealedApplicant'> & {
  applicant: string;
  /** Who works on it; null when nobody does. */
  assignee: string | null;
};

/** What a page of the queue reads; it may come with the session. */
export const queueReading = reading((db, { department, staffId }: AskingOfficer, wanted: Wanted) => {
  const where = [eq(caseQueue.department, department), behind(caseQueue.sortAt, caseQueue.application, wanted.after ?? '')];
  if (wanted.late) where.push(isLate(now()));
  if (wanted.mine) where.push(eq(caseQueue.assigneeId, staffId));
  if (wanted.status) where.push(eq(caseQueue.status, wanted.status));
  if (wanted.surnameIndex) where.push(eq(caseQueue.surnameIndex, wanted.surnameIndex));
  return [
    db
      .select()
      .from(caseQueue)
      .where(and(...where))
      .orderBy(asc(caseQueue.sortAt), asc(caseQueue.application))
      .limit(ONE_MORE),
    selectColleagues(db, department),
    countLate(db, department),
  ] as const;
});

/** One page of the officer's department's open cases, nearest deadline first, with the names opened by the department's key. */
export async function readQueue(db: Db, ring: Keyring, officer: Officer, { surname, ...filter }: QueueFilter) {
  const wanted = surname ? { ...filter, surnameIndex: await surnameIndex(ring, officer.department, surname) } : filter;
  const [rows, staff, [counted]] = await queueReading.read(db, officer, wanted);
  const { shown, next } = pageOf(rows, ({ sortAt, application }) => [sortAt, application]);
  const names = await openColleagues(officer, staff);
  const key = await officer.keys.of('queue');
  const entries = await Promise.all(
    shown.map(
      async ({ sealedApplicant, ...row }): Promise<QueueEntry> => ({
        ...row,
        applicant: await unseal(key, sealedApplicant, applicantPlace(row.application)),
        assignee: row.assigneeId && (names.get(row.assigneeId) ?? 'другой сотрудник'),
      }),
    ),
  );
  return { entries, late: counted?.late ?? 0, next };
}
