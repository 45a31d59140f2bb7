import { and, desc, eq, gte, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import { type Owner, reading } from '../../platform/read-ahead.ts';
import type { Status } from '../application.ts';
import { applications, infoRequests, isOpen } from '../schema.ts';

/** The statuses of the end, in the two groups of the seeds. */
const decided = {
  approved: ['approved', 'ready', 'issued'],
  refused: ['refused', 'intake_refused', 'withdrawn', 'expired'],
} satisfies Record<string, Status[]>;

/** By what may be asked how an application stands: it goes on, it has ended, and how it has ended. */
export const groups = ['active', 'finished', 'approved', 'refused'] as const;
export type Group = (typeof groups)[number];

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

/** Where the page before ended: moments repeat, numbers do not. */
export type Cursor = { at: number; number: string };

/** `from` and `to` are ms; `tail` is the last digits of the number, four or more. */
export type ListFilter = {
  tail?: string;
  slug?: string;
  group?: Group;
  slugs?: string[];
  from?: number;
  to?: number;
  before?: Cursor;
};

export const LIST_PAGE = 20;

/**
 * The statement that reads a person's applications, newest first; one more row than a page, to know whether there is a next. Each
 * of number, service and state has an index in this order: the narrowest that is asked serves, a plus keeps the others out of its way.
 */
export function selectApplications(db: Db, ownerId: Owner, filter: ListFilter, limit = LIST_PAGE + 1) {
  const { tail, slug, group, slugs, from, to, before } = filter;
  const narrow = tail !== undefined || slug !== undefined;
  const where: (SQL | undefined)[] = [
    eq(applications.ownerId, ownerId),
    tail === undefined ? undefined : endsWith(tail),
    slug === undefined ? undefined : tail === undefined ? eq(applications.slug, slug) : sql`+${applications.slug} = ${slug}`,
    group && sql`${narrow ? sql`+${isOpen}` : isOpen} = ${sql.raw(group === 'active' ? '1' : '0')}`,
    group && group in decided ? inArray(sql`+${applications.status}`, decided[group as keyof typeof decided]) : undefined,
    slugs && inArray(sql`+${applications.slug}`, slugs),
    from === undefined ? undefined : gte(applications.submittedAt, from),
    to === undefined ? undefined : lt(applications.submittedAt, to),
    before && sql`(${applications.submittedAt}, ${applications.number}) < (${before.at}, ${before.number})`,
  ];
  return db
    .select()
    .from(applications)
    .where(and(...where))
    .orderBy(desc(applications.submittedAt), desc(applications.number))
    .limit(limit);
}

// «338-6»: the end of every number, by which it stands in its index.
const endsWith = (digits: string) =>
  sql`substr(${applications.number}, -5) = ${`${digits.slice(-4, -1)}-${digits.slice(-1)}`}
    AND substr(replace(${applications.number}, '-', ''), -${sql.raw(String(digits.length))}) = ${digits}`;

/** The statement that reads the services a person has applied for, once each: from one to the next, not through all applications. */
const selectOwnServices = (db: Db, ownerId: Owner) =>
  db.select({ slug: sql<string>`slug` }).from(sql`(WITH RECURSIVE own_services(slug) AS (
    SELECT (SELECT slug FROM applications WHERE owner_id = ${ownerId} ORDER BY slug LIMIT 1)
    UNION ALL
    SELECT (SELECT slug FROM applications WHERE owner_id = ${ownerId} AND slug > own_services.slug ORDER BY slug LIMIT 1)
    FROM own_services WHERE own_services.slug IS NOT NULL
  ) SELECT slug FROM own_services WHERE slug IS NOT NULL)`);

/** A page of the list and the services to choose from, which may come with the session; without a filter it is the first. */
export const listReading = reading(
  (db, owner: Owner, filter: ListFilter | null) =>
    [selectApplications(db, owner, filter ?? {}), selectOwnServices(db, owner)] as const,
);

/** The statement that reads what a person has asked for, newest first, and what came of it: nothing sealed comes along. */
export const selectHistory = (db: Db, ownerId: Owner) =>
  db
    .select({
      slug: applications.slug,
      action: applications.action,
      status: applications.status,
      decidedAt: applications.decidedAt,
    })
    .from(applications)
    .where(eq(applications.ownerId, ownerId))
    .orderBy(desc(applications.submittedAt))
    .limit(50);
