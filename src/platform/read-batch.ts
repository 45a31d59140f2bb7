import type { Db, Statement } from './db.ts';

/** Statements of one round trip: by name, or a list where one or two are plain enough. */
export type Statements = readonly [Statement, ...Statement[]] | Readonly<Record<string, Statement>>;

/** Their rows, each in the place or under the name of its statement. */
export type RowsOf<T> = { -readonly [K in keyof T]: T[K] extends Statement ? T[K]['_']['result'] : never };

/** Reads all in one round trip. */
export async function readBatch<const T extends Statements>(db: Db, statements: T): Promise<RowsOf<T>> {
  const [first, ...rest] = Object.values<Statement>(statements);
  return rowsOf(statements, first ? await db.batch([first, ...rest]) : []);
}

/** Rows as they came, under the names of what asked them. */
export const rowsOf = <T extends Statements>(statements: T, rows: readonly unknown[]): RowsOf<T> =>
  (Array.isArray(statements)
    ? rows
    : Object.fromEntries(Object.keys(statements).map((name, i) => [name, rows[i]]))) as unknown as RowsOf<T>;
