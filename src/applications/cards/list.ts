import { and, desc, eq, gte, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import { type Owner, reading } from '../../platform/read-ahead.ts';
import type { Status } from '../application.ts';
import { applications, infoRequests } from '../schema.ts';

/** The three groups of the seeds, and the statuses in each. */
export const groups = {
  active: [
    'submitted',
    'registered',
    'checking',
    'in_review',
    'needs_info',
    'awaiting_payment',
    'awaiting_consent',
    'redirected',
    'registry_unavailable',
    'external',
  ],
  approved: ['approved', 'ready', 'issued'],
  refused: ['refused', 'intake_refused', 'withdrawn', 'expired'],
} satisfies Record<string, Status[]>;
export type Group = keyof typeof groups;

/** Not when the last decision's document has been cancelled or replaced. */
const inForce = sql`NOT EXISTS (SELECT 1 FROM document_ends WHERE ${applications.status} = 'ready' AND document_ends.number =
  (SELECT document_number FROM decisions WHERE application = ${applications.number} ORDER BY seq DESC LIMIT 1))`;

/** The statement that reads the applications that wait for their owner: something is asked, until `waitUntil`, or the document is ready and in force. */
export const selectWaiting = (db: Db, ownerId: Owner) =>
  db
    .select({
      number: applications.number,
      slug: applications.slug,
      action: applications.action,
      status: applications.status,
      waitUntil: infoRequests.waitUntil,
    })
    .from(applications)
    .leftJoin(infoRequests, and(eq(infoRequests.application, applications.number), isNull(infoRequests.closedAt)))
    .where(and(eq(applications.ownerId, ownerId), inArray(applications.status, ['needs_info', 'ready']), inForce))
    .orderBy(desc(applications.submittedAt))
    .limit(20);

/** `from` and `to` are ms; `before` is the cursor of the page before. */
export type ListFilter = { group?: Group; slugs?: string[]; from?: number; to?: number; before?: number };

export const LIST_PAGE = 20;

/** The statement that reads a person's applications, newest first; one more row than a page, to know whether there is a next. */
export function selectApplications(db: Db, ownerId: Owner, filter: ListFilter, limit = LIST_PAGE + 1) {
  const where: (SQL | undefined)[] = [
    eq(applications.ownerId, ownerId),
    filter.group && inArray(applications.status, groups[filter.group]),
    filter.slugs && inArray(applications.slug, filter.slugs),
    filter.from !== undefined ? gte(applications.submittedAt, filter.from) : undefined,
    filter.to !== undefined ? lt(applications.submittedAt, filter.to) : undefined,
    filter.before !== undefined ? lt(applications.submittedAt, filter.before) : undefined,
  ];
  return db
    .select()
    .from(applications)
    .where(and(...where))
    .orderBy(desc(applications.submittedAt))
    .limit(limit);
}

/** A page of the list, which may come with the session; without a filter it is the first. */
export const listReading = reading(
  (db, owner: Owner, filter: ListFilter | null) => [selectApplications(db, owner, filter ?? {})] as const,
);
