import type { BatchItem } from 'drizzle-orm/batch';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';

export type Db = DrizzleD1Database & { $client: D1Database };
/** One statement of a batch; `db.batch()` is D1's transaction. */
export type Statement = BatchItem<'sqlite'>;

/** Runs statements as one atomic batch; an empty list is nothing. Constraints veto: see isUniqueViolation. */
export async function runBatch(db: Db, statements: Statement[]): Promise<unknown[]> {
  const [first, ...rest] = statements;
  return first ? db.batch([first, ...rest]) : [];
}

/** A connection that reads its own writes: `bookmark` of the last private write, or the primary for a first one. */
export type Connection = { db: Db; bookmark(): string | null };

/** Opens D1 for one request. Homes without sessions get the plain database: nothing may be wrong without bookmarks. */
export function connect(d1: D1Database, from: string): Connection {
  if (typeof d1.withSession !== 'function') return { db: drizzle(d1), bookmark: () => null };
  const session = d1.withSession(from);
  // drizzle asks for a D1Database but uses only prepare and batch, which a session has too.
  return { db: drizzle(session as unknown as D1Database), bookmark: () => session.getBookmark() };
}

/** What SQLite said of a failed batch; drizzle and D1 each wrap its words once more. */
function words(error: unknown): string {
  const said: string[] = [];
  for (let e: unknown = error; e instanceof Error; e = e.cause) said.push(e.message);
  return said.join('\n');
}

/**
 * Whether D1 could not do what it was asked: busy, full, disconnected, a statement that failed. What is asked is always the same,
 * so the same may well succeed later.
 */
export const isDatabaseFailure = (error: unknown): boolean =>
  /\bD1_(EXEC_)?ERROR\b|Network connection lost|D1 DB is overloaded/.test(words(error));

/** Whether a table was asked for that is not made yet: the portal answers while its first migration still runs. */
export const isMissingTable = (error: unknown, table: string): boolean => words(error).includes(`no such table: ${table}`);

/** Whether a failed batch was vetoed by the unique key on `column` (`table.column`). */
export function isUniqueViolation(error: unknown, column: string): boolean {
  const said = words(error);
  return said.includes('UNIQUE constraint failed') && said.includes(column);
}

/** Whether a failed batch was vetoed by a CHECK or a foreign key: the row it counted on has changed or gone. */
export const isConstraintViolation = (error: unknown): boolean => /(CHECK|FOREIGN KEY) constraint failed/.test(words(error));

/** Whether a trigger of the database refused a batch with these words. */
export const isRefusedWith = (error: unknown, why: string): boolean => words(error).includes(why);

/**
 * The column of `table` that a failed batch left NULL, or null for any other failure. Guards put NULL into a NOT NULL column
 * when their condition does not hold, so that the whole batch is undone and the column names the reason.
 */
export const vetoedColumn = (error: unknown, table: string): string | null =>
  new RegExp(`NOT NULL constraint failed: ${table}\\.(\\w+)`).exec(words(error))?.[1] ?? null;
