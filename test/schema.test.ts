import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { expect, test } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;
const migrations = readdirSync(`${ROOT}migrations`)
  .filter(file => file.endsWith('.sql'))
  .sort();

/** The database after every migration, as SQLite itself describes it. */
const database = new DatabaseSync(':memory:');
for (const file of migrations) database.exec(readFileSync(`${ROOT}migrations/${file}`, 'utf8'));
const ask = <Row>(sql: string) => database.prepare(sql).all() as Row[];

type Table = { name: string; type: string; strict: number };
const tables = ask<Table>('PRAGMA table_list').filter(t => t.type === 'table' && !t.name.startsWith('sqlite_'));

type Column = { name: string; type: string; notnull: number; pk: number };
const columnsOf = (table: string) => ask<Column>(`PRAGMA table_info("${table}")`);
const sqlOf = (table: string) => ask<{ sql: string }>(`SELECT sql FROM sqlite_master WHERE name = '${table}'`)[0]!.sql;

/** Columns of each index from its first, primary keys included; a partial index counts when it only leaves NULLs out. */
function indexesOf(table: string): string[][] {
  const key = columnsOf(table)
    .filter(column => column.pk > 0)
    .sort((a, b) => a.pk - b.pk);
  const made = ask<{ name: string; partial: number }>(`PRAGMA index_list("${table}")`).filter(
    index => !index.partial || /WHERE \w+ IS NOT NULL\s*$/i.test(sqlOf(index.name)),
  );
  const listed = made.map(index => ask<{ name: string }>(`PRAGMA index_info("${index.name}")`).map(column => column.name));
  return [key.map(column => column.name), ...listed];
}

const modules = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' }).filter(file =>
  /^\w+\/[\w-]*schema\.ts$/.test(file),
);
const declared = (await Promise.all(modules.map(file => import(/* @vite-ignore */ `${ROOT}src/${file}`))))
  .flatMap(module => Object.values(module))
  .filter(value => is(value, SQLiteTable))
  .map(table => getTableConfig(table));

test('migrations are numbered without gaps and clashes', () => {
  expect(migrations.map(file => Number(file.slice(0, 4)))).toEqual(migrations.map((_, i) => i + 1));
});

test('every table is STRICT', () => {
  expect(tables.filter(table => !table.strict).map(table => table.name)).toEqual([]);
});

test('every foreign key is indexed and points to a table that is there', () => {
  type Reference = { id: number; seq: number; table: string; from: string };
  const wrong = tables.flatMap(({ name }) => {
    const references = Object.values(Object.groupBy(ask<Reference>(`PRAGMA foreign_key_list("${name}")`), r => r.id));
    return references.flatMap(columns => {
      const wanted = columns!.sort((a, b) => a.seq - b.seq).map(column => column.from);
      const absent = tables.some(table => table.name === columns![0]!.table) ? [] : [`${name}: no table ${columns![0]!.table}`];
      const indexed = indexesOf(name).some(index => wanted.every((column, i) => index[i] === column));
      return indexed ? absent : [...absent, `${name} (${wanted.join(', ')}) has no index`];
    });
  });
  expect(wrong).toEqual([]);
});

test('the tables of drizzle are those of the migrations', () => {
  expect(declared.map(table => table.name).sort()).toEqual(tables.map(table => table.name).sort());
});

test.each(declared.map(table => [table.name, table] as const))('%s is declared as it was made', (name, table) => {
  const made = columnsOf(name).map(({ name, type, notnull, pk }) => ({ name, type, required: Boolean(notnull || pk) }));
  const primary = new Set(table.primaryKeys.flatMap(key => key.columns.map(column => column.name)));
  const said = table.columns.map(column => ({
    name: column.name,
    type: column.getSQLType().toUpperCase(),
    required: column.notNull || column.primary || primary.has(column.name),
  }));
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
  expect(said.sort(byName)).toEqual(made.sort(byName));

  const sql = sqlOf(name);
  for (const column of table.columns) {
    // A key into a table that checks it checks it here too.
    if (!column.enumValues || table.foreignKeys.some(key => key.reference().columns.includes(column))) continue;
    const checked = new RegExp(`\\b${column.name}\\s+IN\\s*\\(([^)]*)\\)`, 'i').exec(sql)?.[1];
    expect(checked, `${name}.${column.name} has no CHECK (${column.name} IN …)`).toBeDefined();
    expect(checked?.match(/[^',\s][^',]*/g)?.sort()).toEqual([...column.enumValues].sort());
  }

  const references = ask<{ from: string; table: string }>(`PRAGMA foreign_key_list("${name}")`).map(
    r => `${r.from} -> ${r.table}`,
  );
  const saidReferences = table.foreignKeys.flatMap(key => {
    const { columns, foreignTable } = key.reference();
    return columns.map(column => `${column.name} -> ${getTableConfig(foreignTable).name}`);
  });
  expect(saidReferences.sort()).toEqual(references.sort());

  const indexes = ask<{ name: string; origin: string }>(`PRAGMA index_list("${name}")`).filter(index => index.origin === 'c');
  expect(table.indexes.map(index => index.config.name).sort()).toEqual(indexes.map(index => index.name).sort());
});
