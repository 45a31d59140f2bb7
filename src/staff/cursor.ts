import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

const PAGE = 50;

/** Asked for one more than a page has: so it is known whether another follows. */
export const ONE_MORE = PAGE + 1;

/**
 * Everything behind the last row of the page before, in the order of two columns: a list that changes under the reader skips and repeats
 * nothing. What is no cursor is the beginning.
 */
export function behind(at: SQLiteColumn, name: SQLiteColumn, after: string): SQL | undefined {
  const [, moment, last] = /^(\d+)_([\w-]+)$/.exec(after) ?? [];
  return moment && last ? sql`(${at}, ${name}) > (${Number(moment)}, ${last})` : undefined;
}

/** The rows of one page and the cursor of the next; null on the last. `place` tells the two columns of a row. It names nobody. */
export function pageOf<Row>(rows: Row[], place: (row: Row) => [at: number | null, name: string]) {
  const shown = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? shown.at(-1) : undefined;
  return { shown, next: last ? place(last).join('_') : null };
}
