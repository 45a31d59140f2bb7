import { and, asc, eq, isNotNull, lte } from 'drizzle-orm';
import { MINUTE, now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import type { JobContext } from '../../platform/job.ts';
import type { CaseContext } from '../cases/case.ts';
import { outsideOrders } from '../outside-schema.ts';

export type OrderRow = typeof outsideOrders.$inferSelect;

/** What the jobs of this folder work with. */
export type OutsideContext = CaseContext & { job: JobContext };

/** As many orders as one tick of the clock takes; the next tick goes on. */
const PER_TICK = 20;

/** Orders to be sent or asked about now, those that wait longest first. */
export const selectDueOrders = (db: Db, at: number) =>
  db
    .select({ reference: outsideOrders.reference })
    .from(outsideOrders)
    .where(and(isNotNull(outsideOrders.nextAt), lte(outsideOrders.nextAt, at)))
    .orderBy(asc(outsideOrders.nextAt))
    .limit(PER_TICK);

export const findOrder = (db: Db, reference: string): Promise<OrderRow | undefined> =>
  db.select().from(outsideOrders).where(eq(outsideOrders.reference, reference)).get();

/** When to try again: in a minute, then twice as long each time, up to a quarter of an hour. There is no last time. */
export const nextTry = (quiet: number, asked = 0): number => now() + Math.max(MINUTE * Math.min(2 ** quiet, 15), asked);
