import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { throughSqlDoor } from '../lib/sql-door.mjs';
import { Refusal } from './refusal.mjs';
import { wrangler } from './wrangler.mjs';

/** A text as an SQL literal. JSON.stringify has already escaped NUL, which SQL can not carry. */
export const quoted = value => `'${value.replaceAll("'", "''")}'`;

/** The rows of one statement. */
export async function ask(where, sql) {
  if (!where.remote) return (await locally(where.stateDir, [sql]))[0];
  const [{ results }] = JSON.parse(await wrangler(['execute', 'portal', '--json', '--command', sql]));
  return results;
}

/** Runs statements as one batch: all or none. */
export async function change(where, statements) {
  if (!where.remote) return void (await locally(where.stateDir, statements));
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  try {
    writeFileSync(`${folder}/change.sql`, `${statements.join(';\n')};\n`);
    await wrangler(['execute', 'portal', '--json', '--yes', '--file', `${folder}/change.sql`]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** By the door of the portal that serves this state; while none does, in its database itself. */
async function locally(stateDir, statements) {
  const answered = await throughSqlDoor(stateDir, statements);
  if (answered) return answered;
  // Reading miniflare and wrangler takes over a second, and the door needs neither.
  const { withLocalDatabase } = await import('../lib/local-database.mjs');
  const all = d1 => d1.batch(statements.map(sql => d1.prepare(sql)));
  const results = await withLocalDatabase(stateDir, all).catch(error => {
    throw new Refusal(`База: ${error.message}`);
  });
  return results.map(({ results: rows }) => rows);
}
