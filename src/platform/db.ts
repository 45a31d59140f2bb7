import type { BatchItem } from 'drizzle-orm/batch';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';

export type Db = DrizzleD1Database;
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

/** Whether a failed batch was vetoed by the unique key on `column` (`table.column`). */
export function isUniqueViolation(error: unknown, column: string): boolean {
  for (let e: unknown = error; e instanceof Error; e = e.cause) {
    if (e.message.includes('UNIQUE constraint failed') && e.message.includes(column)) return true;
  }
  return false;
}

/** Values for one `INSERT`, cut so that no statement carries over 100 bound parameters (D1's limit). */
export function insertChunks<T extends object>(rows: readonly T[]): T[][] {
  const width = Math.max(1, ...rows.map(row => Object.keys(row).length));
  const size = Math.max(1, Math.floor(100 / width));
  const chunks: T[][] = [];
  for (let i = 0; i < rows.length; i += size) chunks.push(rows.slice(i, i + size));
  return chunks;
}

/** Whether a failed batch was vetoed by a CHECK or a foreign key: the row it counted on has changed or gone. */
export function isConstraintViolation(error: unknown): boolean {
  for (let e: unknown = error; e instanceof Error; e = e.cause) {
    if (/(CHECK|FOREIGN KEY) constraint failed/.test(e.message)) return true;
  }
  return false;
}
