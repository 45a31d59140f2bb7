import { readdirSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { throughSqlDoor } from '../../bin/lib/sql-door.mjs';
import type { Portal } from './portal.ts';

const D1 = 'v3/d1/miniflare-D1DatabaseObject';

/** Opens the database of a running portal for reading; writes from outside would collide with it. Close it yourself. */
export const openDatabase = (portal: Portal): DatabaseSync => new DatabaseSync(databaseFile(portal), { readOnly: true });

/** The file of a portal's database. */
export function databaseFile({ stateDir }: Pick<Portal, 'stateDir'>): string {
  const file = readdirSync(`${stateDir}/${D1}`).find(name => /^[0-9a-f]{64}\.sqlite$/.test(name));
  if (!file) throw new Error(`no database in ${stateDir}`);
  return `${stateDir}/${D1}/${file}`;
}

/** Holds the write lock of the database from another process's side, as a backup might, while `act` runs. */
export async function whileLocked<T>(portal: Portal, act: () => Promise<T>): Promise<T> {
  const database = new DatabaseSync(databaseFile(portal));
  database.exec('BEGIN IMMEDIATE');
  try {
    return await act();
  } finally {
    database.exec('ROLLBACK');
    database.close();
  }
}

/** Changes the database of a running portal behind its back, as one batch: a spoilt row, a trigger that fails. Returns each statement's rows. */
export async function change(portal: Portal, ...statements: string[]): Promise<Record<string, unknown>[][]> {
  const results = await throughSqlDoor(portal.stateDir, statements);
  if (!results) throw new Error('the portal does not answer');
  return results;
}

/** Rows of one question to the database of a running portal. */
export function query<Row = Record<string, unknown>>(portal: Portal, sql: string, ...values: (string | number | null)[]): Row[] {
  const database = openDatabase(portal);
  try {
    return database.prepare(sql).all(...values) as Row[];
  } finally {
    database.close();
  }
}

/** Every file the portal wrote: D1, R2, Durable Objects, each with its -wal, and the log; not those of the stand-ins. */
export function stateFiles(portal: Portal): string[] {
  return readdirSync(portal.stateDir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`)
    .filter(file => !file.startsWith(`${portal.stateDir}/stand-ins/`));
}

/** How many objects stand in R2, whatever became of their rows. */
export const storedObjects = (portal: Portal): number => stateFiles(portal).filter(file => /r2.*blobs/.test(file)).length;

/** The files that hold a text in plain bytes: as UTF-8, UTF-16, base64 at any offset, escaped in JSON or in an address. */
export function filesWith(portal: Portal, text: string): string[] {
  const utf8 = Buffer.from(text, 'utf8');
  const base64 = [0, 1, 2].map(shift => {
    const encoded = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64');
    return Buffer.from(encoded.slice(shift === 0 ? 0 : shift + 1, encoded.length - (encoded.endsWith('=') ? 4 : 0)));
  });
  const escaped = Buffer.from(text.replace(/[^ -~]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`));
  const inAddress = Buffer.from(encodeURIComponent(text));
  const needles = [utf8, Buffer.from(text, 'utf16le'), escaped, inAddress, ...base64].filter(needle => needle.length >= 6);
  return stateFiles(portal).filter(file => {
    const bytes = bytesOf(file);
    return needles.some(needle => bytes.includes(needle));
  });
}

/** A counter that falls asleep takes its -wal and -shm away. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
