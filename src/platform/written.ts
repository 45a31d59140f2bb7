import { drizzle } from 'drizzle-orm/d1';
import type { SQLitePreparedQuery } from 'drizzle-orm/sqlite-core';
import type { Db, Statement } from './db.ts';
import { randomId } from './ids.ts';
import { type RowsOf, rowsOf, type Statements } from './read-batch.ts';

/** Statements as D1 takes them, with marks among their values, and how their rows are read. */
export type Written<T extends Statements = Statements> = {
  texts: { sql: string; values: unknown[] }[];
  rows(results: D1Result[]): RowsOf<T>;
};

// Drawn by each isolate for itself: what a person types is never a mark, wherever it stands.
let drawn: string | undefined;
const fence = (): string => {
  drawn ??= `\u0001${randomId()}:`;
  return drawn;
};

/** What stands for a value that is not known when a statement is written; it may stand inside a longer text. */
export const mark = (name: 'session' | 'what'): string => `${fence()}${name}\u0001`;

/**
 * Writes statements down: making their text costs more than asking them, so those of every page are written once an isolate.
 * `make` is called now and never again: a moment or a value it takes from elsewhere would stay for ever, marks are given each time.
 */
export function write<const T extends Statements>(make: (db: Db) => T): Written<T> {
  const statements = make(nowhere);
  const queries = Object.values<Statement>(statements).map(statement => (statement as unknown as Preparable).prepare());
  return {
    texts: queries.map(query => ({ sql: query.getQuery().sql, values: query.getQuery().params })),
    rows: results =>
      rowsOf(
        statements,
        queries.map((query, i) => query.mapResult(results[i], true)),
      ),
  };
}

/** The statements for one request: every mark gives way to its value. */
export const bind = (db: Db, { texts }: Written, given: Record<string, string>): D1PreparedStatement[] =>
  texts.map(({ sql, values }) => db.$client.prepare(sql).bind(...values.map(value => filled(value, given))));

const filled = (value: unknown, given: Record<string, string>) =>
  typeof value === 'string' && value.includes(fence())
    ? Object.entries(given).reduce((text, [name, put]) => text.split(`${fence()}${name}\u0001`).join(put), value)
    : value;

// Every builder has it, though the type of what a batch takes does not say so.
type Preparable = { prepare(): SQLitePreparedQuery<never> };

/** A database that is never asked. */
const nowhere: Db = drizzle({ prepare: () => null } as unknown as D1Database);
