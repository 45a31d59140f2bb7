import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { drizzle } from 'drizzle-orm/d1';
import type { Db } from '../../src/platform/db.ts';

/** An empty database with all migrations, in this process: for what is asked thousands of times. It does one statement after another, as D1 does. */
export function nodeD1(): Db {
  const database = new DatabaseSync(':memory:');
  for (const file of readdirSync('migrations')
    .filter(name => name.endsWith('.sql'))
    .sort())
    database.exec(readFileSync(`migrations/${file}`, 'utf8'));
  const known = new Map<string, StatementSync>();
  const statement = (sql: string, arrays: boolean): StatementSync => {
    const found = known.get(sql) ?? database.prepare(sql);
    known.set(sql, found);
    found.setReturnArrays(arrays);
    return found;
  };
  const prepare = (sql: string, values: SQLInputValue[] = []) => ({
    bind: (...bound: SQLInputValue[]) => prepare(sql, bound),
    all: async () => ({ success: true, results: statement(sql, false).all(...values) }),
    run: async () => ({ success: true, meta: statement(sql, false).run(...values) }),
    raw: async () => statement(sql, true).all(...values),
  });
  return drizzle({ prepare } as unknown as D1Database) as Db;
}
