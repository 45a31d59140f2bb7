import type { SQL } from 'drizzle-orm';
import type { BatchResponse } from 'drizzle-orm/batch';
import type { Db, Statement } from './db.ts';
import type { AnyContext } from './http.ts';

/** Whose rows: a known id, or the subquery that finds the id of whoever asks. */
export type Owner = string | SQL;
type Statements = readonly [Statement, ...Statement[]];

/** One reading of a page that may ride in the batch of its guard. */
export type Riding = { statements: Statement[]; keep(rows: unknown[]): void };
/** What the page that is asked for reads in its guard's round trip, if anything; `asker` finds whose session it is. */
export type RidesAlong<Asker> = (c: AnyContext, db: Db, asker: Asker) => Riding | undefined | Promise<Riding | undefined>;
export type Reading<Whose, What, T extends Statements> = {
  read(db: Db, whose: Whose, what: What): Promise<BatchResponse<T>>;
  ride(db: Db, whose: Whose, what: What): Riding;
};

/**
 * A reading that the guard of a page may do in its own round trip, before it is known who asks: `ask` makes the statements.
 * The rows wait at the request's connection for the first `read` of the same thing; every later one asks the database anew.
 */
export function reading<Whose, What, T extends Statements>(
  ask: (db: Db, whose: Whose, what: What) => T,
): Reading<Whose, What, T> {
  const waiting = new WeakMap<Db, { what: string; rows: BatchResponse<T> }>();
  return {
    async read(db, whose, what) {
      const ahead = waiting.get(db);
      waiting.delete(db);
      return ahead?.what === JSON.stringify(what) ? ahead.rows : db.batch(ask(db, whose, what));
    },
    ride: (db, whose, what) => ({
      statements: [...ask(db, whose, what)],
      keep: rows => waiting.set(db, { what: JSON.stringify(what), rows: rows as BatchResponse<T> }),
    }),
  };
}

/** Two readings of one page, in one batch. */
export const together = (first: Riding, second: Riding): Riding => ({
  statements: [...first.statements, ...second.statements],
  keep(rows) {
    first.keep(rows.slice(0, first.statements.length));
    second.keep(rows.slice(first.statements.length));
  },
});
