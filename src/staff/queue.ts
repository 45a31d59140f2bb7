import { and, asc, eq, gt, or, type SQL } from 'drizzle-orm';
import { surnameIndex } from '../applications/applicant.ts';
import type { Status } from '../applications/application.ts';
import { applicantPlace, assigneePlace } from '../applications/officer.ts';
import { caseQueue } from '../applications/schema.ts';
import type { OwnerKeys } from '../platform/data-keys.ts';
import type { Db } from '../platform/db.ts';
import type { Keyring } from '../platform/keyring.ts';
import { unseal } from '../platform/seal.ts';

export type QueueFilter = { department: string; assignee?: string; status?: Status; surname?: string; after?: string };
export type QueueEntry = Omit<typeof caseQueue.$inferSelect, 'sealedApplicant' | 'sealedAssignee'> & {
  applicant: string;
  assignee: string | null;
};

export const QUEUE_PAGE = 50;

/** One page of a department's open cases, nearest deadline first, with the names opened by the department's key. */
export async function readQueue(db: Db, ring: Keyring, keys: OwnerKeys, filter: QueueFilter) {
  const where = [eq(caseQueue.department, filter.department), afterCursor(filter.after)];
  if (filter.assignee) where.push(eq(caseQueue.assigneeId, filter.assignee));
  if (filter.status) where.push(eq(caseQueue.status, filter.status));
  if (filter.surname) where.push(eq(caseQueue.surnameIndex, await surnameIndex(ring, filter.department, filter.surname)));
  const rows = await db
    .select()
    .from(caseQueue)
    .where(and(...where))
    .orderBy(asc(caseQueue.sortAt), asc(caseQueue.application))
    .limit(QUEUE_PAGE + 1);
  const key = await keys.of('queue');
  const entries = await Promise.all(
    rows.slice(0, QUEUE_PAGE).map(
      async ({ sealedApplicant, sealedAssignee, ...row }): Promise<QueueEntry> => ({
        ...row,
        applicant: await unseal(key, sealedApplicant, applicantPlace(row.application)),
        assignee: sealedAssignee && (await unseal(key, sealedAssignee, assigneePlace(row.application))),
      }),
    ),
  );
  const last = rows.length > QUEUE_PAGE ? entries.at(-1) : undefined;
  return { entries, next: last ? `${last.sortAt}_${last.application}` : null };
}

/** Everything behind the last row of the page before: a list that changes under the reader skips and repeats nothing. */
function afterCursor(after: string | undefined): SQL | undefined {
  const [, at, number] = /^(\d+)_(.+)$/.exec(after ?? '') ?? [];
  if (!at || !number) return undefined;
  return or(gt(caseQueue.sortAt, Number(at)), and(eq(caseQueue.sortAt, Number(at)), gt(caseQueue.application, number)));
}
