import type { SQL } from 'drizzle-orm';
import type { BatchResponse } from 'drizzle-orm/batch';
import type { Db, Statement } from './db.ts';

/** Whose rows: a known id, or the subquery that finds the id of whoever asks. */
export type Owner = string | SQL;
type Statements = readonly [Statement, ...Statement[]];

/** One reading of a page that may ride in the batch of its guard. */
export type Riding = { statements: Statement[]; keep(rows: unknown[]): void };
/** What the page at a path reads in its guard's round trip, if anything; `asker` finds whose session it is. */
export type RidesAlong = (path: string, db: Db, asker: SQL) => Riding | undefined;
export type Reading<T extends Statements> = {
  read(db: Db, owner: Owner, id: string): Promise<BatchResponse<T>>;
  ride(db: Db, owner: SQL, id: string): Riding;
};

/**
 * A reading that the guard of a page may do in its own round trip, before it is known who asks: `ask` makes the statements.
 * The rows wait at the request's connection for the first `read` of the same id; every later one asks the database anew.
 */
export function reading<T extends Statements>(ask: (db: Db, owner: Owner, id: string) => T): Reading<T> {
  const waiting = new WeakMap<Db, { id: string; rows: BatchResponse<T> }>();
  return {
    async read(db, owner, id) {
      const ahead = waiting.get(db);
      waiting.delete(db);
      return ahead?.id === id ? ahead.rows : db.batch(ask(db, owner, id));
    },
    ride: (db, owner, id) => ({
      statements: [...ask(db, owner, id)],
      keep: rows => waiting.set(db, { id, rows: rows as BatchResponse<T> }),
    }),
  };
}
