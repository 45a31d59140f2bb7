import type { SQL } from 'drizzle-orm';
import type { Db } from './db.ts';
import type { AnyContext } from './http.ts';
import { type RowsOf, readBatch, type Statements } from './read-batch.ts';
import { bind, mark, type Written, write } from './written.ts';

/** Whose rows: a known id, or the subquery that finds the id of whoever asks. */
export type Owner = string | SQL;
/** What finds whoever asks by the marked hash of their session; made when statements are written. */
export type FindsAsker<Asker> = (db: Db) => Asker;

/** One reading of a page that rides in the batch of its guard. */
export type Riding<Asker> = {
  bind(db: Db, asker: FindsAsker<Asker>, session: string): D1PreparedStatement[];
  /** Keeps the rows for the page; takes its own results from the front of the list. */
  keep(db: Db, results: D1Result[]): void;
};
/** Whose rows, when they are simply those of whoever asks. */
export const theirs = (asker: Owner): Owner => asker;
/** What the page that is asked for reads in its guard's round trip. */
export type RidesAlong<Asker> = (c: AnyContext) => Riding<Asker>[] | Promise<Riding<Asker>[]>;
export type Reading<Whose, What, T extends Statements> = {
  read(db: Db, whose: Whose, what: What): Promise<RowsOf<T>>;
  ride<Asker>(whose: (asker: Asker) => Whose, what: What): Riding<Asker>;
};

/**
 * A reading that may be done before it is known who asks, in the round trip of the guard: `ask` makes the statements, and
 * `read` gives their rows under the same names.
 * The rows wait at the request's connection for the first `read` of the same thing; every later one asks the database anew.
 * What rides is written once for each `whose`, when `what` is a text or nothing: `ask` must put it into statements as it is.
 */
export function reading<Whose, What, const T extends Statements>(
  ask: (db: Db, whose: Whose, what: What) => T,
): Reading<Whose, What, T> {
  const waiting = new WeakMap<Db, { what: string; rows: RowsOf<T> }>();
  const known = new WeakMap<object, Written<T>>();
  return {
    async read(db, whose, what) {
      const ahead = waiting.get(db);
      waiting.delete(db);
      return ahead?.what === JSON.stringify(what) ? ahead.rows : readBatch(db, ask(db, whose, what));
    },
    ride<Asker>(whose: (asker: Asker) => Whose, what: What): Riding<Asker> {
      const text = typeof what === 'string' ? what : '';
      const once = what === null || typeof what === 'string';
      const put = typeof what === 'string' ? (mark('what') as What) : what;
      let written = once ? known.get(whose) : undefined;
      return {
        bind(db, asker, session) {
          written ??= write(nowhere => ask(nowhere, whose(asker(nowhere)), put));
          if (once && !known.has(whose)) known.set(whose, timeless(written));
          return bind(db, written, { session, what: text });
        },
        keep(db, results) {
          const rows = written?.rows(results.splice(0, written.texts.length));
          if (rows) waiting.set(db, { what: JSON.stringify(what), rows });
        },
      };
    },
  };
}

/** A moment that was written into a statement would stay there for ever. */
function timeless<T extends Written>(written: T): T {
  for (const { sql, values } of written.texts)
    if (values.some(value => Number(value) > EARLIEST)) throw new Error(`a moment in what is written once: ${sql}`);
  return written;
}

const EARLIEST = Date.UTC(2020, 0);

/** Asks all that rides in one round trip; each keeps its rows for its own `read`. */
export async function readTogether<Asker>(db: Db, asker: FindsAsker<Asker>, session: string, ridings: Riding<Asker>[]) {
  const results = await db.$client.batch(ridings.flatMap(riding => riding.bind(db, asker, session)));
  for (const riding of ridings) riding.keep(db, results);
}
