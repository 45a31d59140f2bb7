import { now, SECOND } from './clock.ts';
import { connect, type Db, isMissingTable } from './db.ts';

/** How long (ms) an isolate may not have looked; a browser keeps a public page as long again, so all see a change within ten seconds. */
const FRESH = 5 * SECOND;

type Kept<T> = {
  /** Its name in the log: `<what>-unread`. */
  what: string;
  /** Before the first migration there is nothing to read yet, and `initial` is what holds. */
  table: string;
  initial: T;
  /** Reads what is in force; a replica that lags shows an older version, and then `known` is to be given back. */
  look(db: Db, known: T): Promise<T>;
};

/**
 * Something that every request needs and that changes without a deploy: an isolate keeps it and looks again every five seconds. One
 * request looks, the others go on with what they have; in a new isolate each looks for itself. Never throws: while it can not be
 * read, the last good one stays. Give what it returns the binding of the database.
 */
export function keepingUp<T>({ what, table, initial, look }: Kept<T>) {
  const kept = new WeakMap<D1Database, { at: number; value: T }>();

  async function renew(d1: D1Database): Promise<T> {
    const known = kept.get(d1)?.value ?? initial;
    try {
      const value = await look(connect(d1, 'first-unconstrained').db, known);
      kept.set(d1, { at: now(), value });
      return value;
    } catch (error) {
      if (!isMissingTable(error, table))
        console.error(JSON.stringify({ event: `${what}-unread`, error: error instanceof Error ? error.name : 'unknown' }));
      return known;
    }
  }

  return {
    async current(d1: D1Database): Promise<T> {
      const last = kept.get(d1);
      if (last && Math.abs(now() - last.at) < FRESH) return last.value;
      if (last) kept.set(d1, { at: now(), value: last.value });
      return renew(d1);
    },
    /** Looks at once: somebody was just told by the database that it is another. */
    atOnce: renew,
  };
}
