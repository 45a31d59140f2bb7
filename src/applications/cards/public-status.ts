import { asc, desc, eq } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import { applicationEvents, applications, infoRequests } from '../schema.ts';

/** What is told of an application without a sign-in, in one round trip: dates and the status, nothing sealed, no owner. */
export async function publicStatus(db: Db, number: string) {
  const [[application], requests, [last]] = await db.batch([
    db
      .select({
        number: applications.number,
        status: applications.status,
        version: applications.version,
        submittedAt: applications.submittedAt,
        clockStops: applications.clockStops,
        dueAt: applications.dueAt,
        decidedAt: applications.decidedAt,
        closedAt: applications.closedAt,
      })
      .from(applications)
      .where(eq(applications.number, number)),
    db
      .select({ seq: infoRequests.seq, waitUntil: infoRequests.waitUntil, closedAt: infoRequests.closedAt })
      .from(infoRequests)
      .where(eq(infoRequests.application, number))
      .orderBy(asc(infoRequests.seq)),
    db
      .select({ kind: applicationEvents.kind, at: applicationEvents.at })
      .from(applicationEvents)
      .where(eq(applicationEvents.application, number))
      .orderBy(desc(applicationEvents.version))
      .limit(1),
  ]);
  return application && last ? { application, requests, last } : null;
}

export type PublicStatus = NonNullable<Awaited<ReturnType<typeof publicStatus>>>;
