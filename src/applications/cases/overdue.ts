import { and, count, eq, lt, type SQL, sql } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import type { Owner } from '../../platform/read-ahead.ts';
import { counted } from '../../ui/plural.ts';
import { caseQueue } from '../schema.ts';

/** Late: the deadline passed and the clock runs. */
export const isLate = (at: number): SQL | undefined => and(eq(caseQueue.clockStopped, false), lt(caseQueue.sortAt, at));

/** Late cases are counted to this many: whoever has more does not plan by their number, and every view would read them all. */
const MOST = 100;

/** How many open cases of a department are late, at most a hundred; rows `[{ late }]`. Reads so many late ones of its index. */
export const countLate = (db: Db, department: Owner, at = now()) =>
  db.select({ late: count() }).from(
    db
      .select({ one: sql`1`.as('one') })
      .from(caseQueue)
      .where(and(eq(caseQueue.department, department), isLate(at)))
      .limit(MOST)
      .as('late_counted'),
  );

/** «3 заявления», «больше 99 заявлений». */
export const lateWords = (late: number): string =>
  late < MOST ? counted(late, 'заявление', 'заявления', 'заявлений') : `больше ${MOST - 1} заявлений`;
