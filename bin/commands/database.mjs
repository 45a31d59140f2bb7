import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { throughSqlDoor } from '../lib/sql-door.mjs';
import { wrangler } from './wrangler.mjs';

/** A text as an SQL literal. JSON.stringify has already escaped NUL, which SQL can not carry. */
export const quoted = value => `'${value.replaceAll("'", "''")}'`;

const atDoor = async (where, statements) => (where.remote ? null : throughSqlDoor(where.stateDir, statements));

/** The rows of one statement. */
export async function ask(where, sql) {
  const [rows] =
    (await atDoor(where, [sql])) ??
    JSON.parse(await wrangler(where, ['execute', 'portal', '--json', '--command', sql])).map(({ results }) => results);
  return rows;
}

/** Runs statements as one batch: all or none. */
export async function change(where, statements) {
  if (await atDoor(where, statements)) return;
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  try {
    writeFileSync(`${folder}/change.sql`, `${statements.join(';\n')};\n`);
    await wrangler(where, ['execute', 'portal', '--json', '--yes', '--file', `${folder}/change.sql`]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
