import { and, eq, gte } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/d1';
import { expect, test } from 'vitest';
import type { Db } from './db.ts';
import { reading, readTogether, theirs } from './read-ahead.ts';
import { auditEvents, dataKeys } from './schema.ts';
import { mark } from './written.ts';

/** A database that answers every statement with these rows, and remembers what it was asked. */
function answering(row: Record<string, unknown>) {
  const asked: { sql: string; values: unknown[] }[] = [];
  const prepare = (sql: string) => ({ bind: (...values: unknown[]) => ({ sql, values }) });
  const batch = async (statements: { sql: string; values: unknown[] }[]) => {
    asked.push(...statements);
    return statements.map(() => ({ results: [row] }));
  };
  return { db: drizzle({ prepare, batch } as unknown as D1Database) as Db, asked };
}

const row = { owner_id: 'o', class: 'case', keyring_version: 1, wrapped: 'w', created_at: 5, destroyed_at: null };
const asker = () => mark('session');
const keysOf = (db: Db, owner: string, cls: string) =>
  db
    .select()
    .from(dataKeys)
    .where(and(eq(dataKeys.ownerId, `person:${owner}`), eq(dataKeys.class, cls as 'case')));

test('what rides is asked with the values of each request, and its rows are those of the statement', async () => {
  const keys = reading((db, owner: string, cls: string) => [keysOf(db, owner, cls)] as const);
  for (const [session, cls] of [
    ['one', 'case'],
    ['two', 'draft'],
  ] as const) {
    const { db, asked } = answering(row);
    await readTogether(db, asker, session, [keys.ride((found: string) => found, cls)]);
    const { sql } = keysOf(db, '', '').toSQL();
    expect(asked).toEqual([{ sql, values: [`person:${session}`, cls] }]);
    const [rows] = await keys.read(db, 'anybody', cls);
    expect(rows).toEqual([{ ownerId: 'o', class: 'case', keyringVersion: 1, wrapped: 'w', createdAt: 5, destroyedAt: null }]);
    expect(asked).toHaveLength(1);
  }
});

test('rows that came ahead are given once, and only for the same thing', async () => {
  const keys = reading((db, owner: string, cls: string) => [keysOf(db, owner, cls)] as const);
  const { db, asked } = answering(row);
  await readTogether(db, asker, 's', [keys.ride((found: string) => found, 'case')]);
  await keys.read(db, 'me', 'draft');
  expect(asked.at(-1)?.values).toEqual(['person:me', 'draft']);
  await readTogether(db, asker, 's', [keys.ride((found: string) => found, 'case')]);
  await keys.read(db, 'me', 'case');
  expect(asked).toHaveLength(3);
  await keys.read(db, 'me', 'case');
  expect(asked.at(-1)?.values).toEqual(['person:me', 'case']);
});

test('a value that looks like a mark stays what it is', async () => {
  const keys = reading((db, owner: string, cls: string) => [keysOf(db, owner, cls)] as const);
  const { db, asked } = answering(row);
  await readTogether(db, asker, 'secret', [keys.ride((found: string) => found, mark('session'))]);
  expect(asked[0]?.values).toEqual(['person:secret', mark('session')]);
});

test('a moment may not be written into a statement that is kept', async () => {
  const events = reading((db, _: unknown, chain: string) => {
    const recent = gte(auditEvents.at, Date.now());
    return [
      db
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.chain, chain), recent)),
    ] as const;
  });
  const { db } = answering({});
  await expect(readTogether(db, asker, 's', [events.ride(theirs, 'c')])).rejects.toThrow('a moment');
});

test('rows stand under the names of their statements, whether they rode or not', async () => {
  const both = reading((db, owner: string, cls: string) => ({
    theirs: keysOf(db, owner, cls),
    everybodys: db.select({ owner: dataKeys.ownerId }).from(dataKeys),
  }));
  const { db } = answering({ owner_id: 'o' });
  await readTogether(db, asker, 's', [both.ride((found: string) => found, 'case')]);
  for (const _ of ['that rode', 'asked anew']) {
    const { theirs: own, everybodys } = await both.read(db, 'me', 'case');
    expect(own).toMatchObject([{ ownerId: 'o' }]);
    expect(everybodys).toEqual([{ owner: 'o' }]);
  }
});
