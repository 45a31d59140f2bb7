import { application, person, queue } from './copies.mjs';

const CHUNK = 20_000;

/**
 * Copies the template's applications until the copies number `to`; `database` is the file of a portal that stands still.
 * One of `openEvery` copies is open; `seal(number)` seals a name for the queue.
 */
export async function grow(database, { from, to, closed, open, openEvery, seal }) {
  // The triggers ask for the tail of a chain before every row: true of copies of whole chains, and most of the time.
  const triggers = database.prepare(`SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`).all();
  // No log: who pulls the plug begins anew. So each page is written once.
  database.exec('PRAGMA foreign_keys = OFF; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000');
  for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
  for (const copy of [...person, ...application, queue]) setAside(database, copy, { closed, open });
  for (let at = from; at < to; at += CHUNK) {
    const range = { from: at, to: Math.min(at + CHUNK, to) };
    database.exec('BEGIN');
    for (const copy of person) clone(database, copy, 'closed', { ...range, every: 's.k % 3 = 0' });
    for (const copy of application) {
      clone(database, copy, 'closed', { ...range, every: `s.k % ${openEvery} <> 0` });
      clone(database, copy, 'open', { ...range, every: `s.k % ${openEvery} = 0` });
    }
    clone(database, queue, 'open', { ...range, every: `s.k % ${openEvery} = 0` });
    database.exec('COMMIT');
    await sealNames(database, open.number, seal);
  }
  for (const { sql } of triggers) database.exec(sql);
  database.exec('PRAGMA journal_mode = WAL');
}

/** The template's rows in tables of their own: among a million others they would be looked for without an index each time. */
function setAside(database, { table, of }, templates) {
  for (const [template, names] of Object.entries(templates)) {
    const values = Object.entries(names).map(([name, value]) => [`:${name}`, `'${value}'`]);
    const where = values.reduce((text, [name, value]) => text.replaceAll(name, value), of);
    database.exec(`CREATE TEMP TABLE ${template}_${table} AS SELECT * FROM ${table} WHERE ${where}`);
  }
}

function clone(database, { table, set }, template, { from, to, every }) {
  const columns = database
    .prepare(`SELECT name FROM pragma_table_info(?)`)
    .all(table)
    .map(({ name }) => name);
  const values = columns.map(column => set[column] ?? `t.${column}`);
  database.exec(`WITH RECURSIVE s (k) AS (SELECT ${from} UNION ALL SELECT k + 1 FROM s WHERE k + 1 < ${to})
    INSERT INTO ${table} (${columns.join(', ')})
    SELECT ${values.join(', ')} FROM s, ${template}_${table} AS t WHERE ${every}`);
}

/** A copied line carries the seal of its template, which opens only there. */
async function sealNames(database, template, seal) {
  const [{ sealed }] = database.prepare('SELECT sealed_applicant AS sealed FROM case_queue WHERE application = ?').all(template);
  const rows = database
    .prepare('SELECT application FROM case_queue WHERE sealed_applicant = ? AND application <> ?')
    .all(sealed, template);
  const names = await Promise.all(rows.map(({ application: number }) => seal(number)));
  const update = database.prepare('UPDATE case_queue SET sealed_applicant = ? WHERE application = ?');
  database.exec('BEGIN');
  for (const [i, { application: number }] of rows.entries()) update.run(names[i], number);
  database.exec('COMMIT');
}
