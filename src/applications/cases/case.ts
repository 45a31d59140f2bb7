import { and, asc, desc, eq, gte, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { serviceByHash } from '../../catalogue/published.ts';
import type { Service } from '../../catalogue/service.ts';
import { type AuditTail, applicationChain, selectAuditTail } from '../../platform/audit.ts';
import type { Db } from '../../platform/db.ts';
import { type Owner, reading } from '../../platform/read-ahead.ts';
import type { RowsOf } from '../../platform/read-batch.ts';
import { dataKeys } from '../../platform/schema.ts';
import { type OwnerKeys, openDataKeys } from '../../platform/sealing/data-keys.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { applicationEvents, applications, caseQueue, decisions, infoRequests } from '../schema.ts';

export type ApplicationRow = typeof applications.$inferSelect;
export type InfoRequestRow = typeof infoRequests.$inferSelect;
export type DecisionRow = typeof decisions.$inferSelect;
export type QueueRow = typeof caseQueue.$inferSelect;
type LastEvent = Pick<typeof applicationEvents.$inferSelect, 'version' | 'kind' | 'actorId'>;

/** What a verb works with; a job has it too, with no request behind it. */
export type CaseContext = { db: Db; ring: Keyring; profile: RegionProfile };

/** An application with everything a verb decides on, read in one round trip. */
export type Case = {
  application: ApplicationRow;
  service: Service;
  keys: OwnerKeys;
  tail: AuditTail;
  /** The request for more that is waiting, if any. */
  request: InfoRequestRow | undefined;
  requests: InfoRequestRow[];
  decisions: DecisionRow[];
  queue: QueueRow | undefined;
  /** What was done last: a double click is known by it. */
  last: LastEvent | undefined;
};

/** Whose eyes: `ownedBy(citizen)`, `inDepartment(officer)`. Absent and not-yours are the same null. */
export const ownedBy = (personId: Owner): SQL => eq(applications.ownerId, personId);
export const inDepartment = (department: Owner): SQL => eq(applications.department, department);

/** The statements that read a case; pages put their own beside them in the same batch. */
export function caseStatements(db: Db, number: string, scope: SQL | undefined) {
  return {
    application: db
      .select()
      .from(applications)
      .where(and(eq(applications.number, number), scope)),
    keys: db
      .select({ key: dataKeys })
      .from(applications)
      .innerJoin(dataKeys, eq(dataKeys.ownerId, applications.ownerId))
      .where(and(eq(applications.number, number), scope)),
    tail: selectAuditTail(db, applicationChain(number)),
    requests: db.select().from(infoRequests).where(eq(infoRequests.application, number)),
    decisions: db.select().from(decisions).where(eq(decisions.application, number)).orderBy(asc(decisions.seq)),
    queue: db.select().from(caseQueue).where(eq(caseQueue.application, number)),
    last: db
      .select({ version: applicationEvents.version, kind: applicationEvents.kind, actorId: applicationEvents.actorId })
      .from(applicationEvents)
      .where(eq(applicationEvents.application, number))
      .orderBy(desc(applicationEvents.version))
      .limit(1),
  };
}

/** Puts the rows of `caseStatements` together; null when the application is absent or not in scope. */
export async function assembleCase(
  { db, ring }: CaseContext,
  rows: RowsOf<ReturnType<typeof caseStatements>>,
): Promise<Case | null> {
  const [application] = rows.application;
  if (!application) return null;
  return {
    application,
    service: await serviceByHash(db, application.definitionHash),
    keys: openDataKeys(
      ring,
      application.ownerId,
      rows.keys.map(row => row.key),
    ),
    tail: rows.tail[0],
    request: rows.requests.find(request => request.closedAt === null),
    requests: rows.requests,
    decisions: rows.decisions,
    queue: rows.queue[0],
    last: rows.last[0],
  };
}

/** The same as a reading of its own, which may come with the session. */
export const caseReading = reading((db, scope: SQL | undefined, number: string) => caseStatements(db, number, scope));

/** Reads a case by its number through what the asker may see. */
export async function loadCase(context: CaseContext, number: string, scope?: SQL): Promise<Case | null> {
  return assembleCase(context, await caseReading.read(context.db, scope, number));
}

/** As many cases as one tick of the clock takes; the next tick goes on. */
const PER_TICK = 50;

/** Requests whose waiting has ended, the longest overdue first, for the clock. */
export const selectExpiredRequests = (db: Db, at: number) =>
  db
    .select({ application: infoRequests.application, seq: infoRequests.seq })
    .from(infoRequests)
    .where(and(isNull(infoRequests.closedAt), lt(infoRequests.waitUntil, at)))
    .orderBy(infoRequests.waitUntil)
    .limit(PER_TICK);

/** Requests whose citizens must be reminded: the waiting ends between `at` and `until`. One asked since `askedBefore` is fresh in mind. */
export const selectRequestsToRemind = (db: Db, at: number, until: number, askedBefore: number) =>
  db
    .select({ application: infoRequests.application, seq: infoRequests.seq })
    .from(infoRequests)
    .where(
      and(
        isNull(infoRequests.closedAt),
        isNull(infoRequests.remindedAt),
        gte(infoRequests.waitUntil, at),
        lt(infoRequests.waitUntil, until),
        lt(infoRequests.askedAt, askedBefore),
      ),
    )
    .orderBy(infoRequests.waitUntil)
    .limit(PER_TICK);

/** Cases whose deadline passed and whose head was not told of it; the words are those of the partial index, or it is not used. */
export const selectOverdue = (db: Db, at: number) =>
  db
    .select({ application: caseQueue.application })
    .from(caseQueue)
    .where(sql`clock_stopped = 0 AND escalated_for IS NOT sort_at AND ${caseQueue.sortAt} < ${at}`)
    .orderBy(caseQueue.sortAt)
    .limit(PER_TICK);

/** Where the words of a request for more are sealed. */
export const requestPlace = (number: string, seq: number) => `info_requests/${number}/${seq}`;
