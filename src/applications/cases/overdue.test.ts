import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { drizzle } from 'drizzle-orm/d1';
import { expect, test } from 'vitest';
import { countLate, lateWords } from './overdue.ts';

const migrations = new URL('../../../migrations/', import.meta.url).pathname;
const database = new DatabaseSync(':memory:');
for (const file of readdirSync(migrations).filter(name => name.endsWith('.sql')))
  database.exec(readFileSync(migrations + file, 'utf8'));
database.exec('PRAGMA foreign_keys = OFF');
const insert = database.prepare(
  `INSERT INTO case_queue (application, department, slug, status, channel, submitted_at, sort_at, clock_stopped, sealed_applicant, surname_index)
  VALUES (?, ?, 'slug', 'in_review', 'portal', 0, ?, ?, 'sealed', 'index')`,
);
let rows = 0;
const add = (n: number, sortAt: number, { stopped = 0, department = 'nature' } = {}) => {
  for (let i = 0; i < n; i++) insert.run(`99-2026-${++rows}`, department, sortAt, stopped);
};

const { sql, params } = countLate(drizzle({} as D1Database), 'nature', 1000).toSQL();
const values = params.map(value => (typeof value === 'boolean' ? Number(value) : (value as string | number)));
const late = () => Number(Object.values(database.prepare(sql).get(...values) ?? {})[0]);

test('counts what is late in this department and whose clock runs', () => {
  add(3, 10);
  add(5, 2000);
  add(7, 10, { stopped: 1 });
  add(2, 10, { department: 'social' });
  expect(late()).toBe(3);
});

test('counts no further than a hundred, by the index of the queue', () => {
  add(500, 10);
  expect(late()).toBe(100);
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
  expect(plan.map(step => String(step.detail))).toContain(
    'SEARCH case_queue USING INDEX case_queue_department (department=? AND sort_at<?)',
  );
});

test('the words say where counting ends', () => {
  expect([1, 2, 99, 100].map(lateWords)).toEqual(['1 заявление', '2 заявления', '99 заявлений', 'больше 99 заявлений']);
});
