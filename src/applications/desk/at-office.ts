import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import { type Owner, reading } from '../../platform/read-ahead.ts';
import { applications } from '../schema.ts';

/** Whose eyes: officers of the МФЦ that a paper is fetched from. Another office's is absent. */
export const fetchedAt = (office: Owner): SQL =>
  and(eq(applications.delivery, 'mfc-paper'), eq(applications.deliveryOffice, office)) as SQL;

/** Whether this application's paper is fetched from this office, ready or not. */
export async function isFetchedAt(db: Db, office: string, number: string): Promise<boolean> {
  const mine = and(eq(applications.number, number), fetchedAt(office));
  const [row] = await db.select({ number: applications.number }).from(applications).where(mine);
  return row !== undefined;
}

/** As many waiting papers as one page shows, the longest waiting first. */
const SHOWN = 50;

/** The papers that wait at an office for their people; no names, so that a list is no look at anybody's data. */
export const waitingReading = reading(
  (db, office: Owner, _: null) =>
    [
      db
        .select({ number: applications.number, slug: applications.slug, decidedAt: applications.decidedAt })
        .from(applications)
        // The words are those of the partial index, or it is not used.
        .where(and(sql`delivery = 'mfc-paper' AND status = 'ready'`, eq(applications.deliveryOffice, office)))
        .orderBy(asc(applications.decidedAt))
        .limit(SHOWN),
    ] as const,
);
