import { and, count, eq, lt, type SQL } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { caseQueue } from '../schema.ts';

/** Late: the deadline passed and the clock runs. */
export const isLate = (at: number): SQL | undefined => and(eq(caseQueue.clockStopped, false), lt(caseQueue.sortAt, at));

/** How many open cases of a department are late; rows `[{ late }]`. Reads the late ones of its index and no further. */
export const countLate = (db: Db, department: string, at = now()) =>
  db
    .select({ late: count() })
    .from(caseQueue)
    .where(and(eq(caseQueue.department, department), isLate(at)));
