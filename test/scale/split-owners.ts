import { DatabaseSync } from 'node:sqlite';
import { COMMON, EVERYBODY, whose } from './whose.ts';

/** A database with all migrations and no rows, and who moves there. */
export type Part = { file: string; owners: string[] };
/** Rows of a table: in the whole, in each part, and how many of them stand in every part. */
export type Shares = { table: string; whole: number; parts: number[]; common: number };

/**
 * Divides the owners of one database between several; the source is only read. What is nobody's goes to the first part.
 * Rows go in by the order of their keys, so that the triggers of the parts check each chain and history once more. Throws when
 * a foreign key dangles, or when the parts together are not the whole.
 */
export function splitOwners(source: string, parts: Part[]): Shares[] {
  const filled = parts.map((part, i) => fill(source, part, i === 0));
  const shares = filled[0]!.map(({ table, whole, common }, i) => ({
    table,
    whole,
    common,
    parts: filled.map(each => each[i]!.moved),
  }));
  for (const { table, whole, common, parts: moved } of shares) {
    const sum = moved.reduce((rows, each) => rows + each - common, common);
    if (sum !== whole) throw new Error(`${table}: ${whole} rows became ${sum}`);
  }
  return shares;
}

function fill(source: string, { file, owners }: Part, first: boolean) {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA foreign_keys = OFF');
    database.prepare('ATTACH ? AS whole').run(`file:${source}?mode=ro`);
    database.exec(`CREATE TEMP TABLE common AS ${COMMON}; CREATE TEMP TABLE mine (id TEXT PRIMARY KEY)`);
    for (const owner of owners) database.prepare('INSERT INTO mine VALUES (?)').run(owner);
    database.exec('BEGIN');
    const moved = tablesOf(database).map(table => move(database, table, first));
    const [dangling] = database.prepare('PRAGMA main.foreign_key_check').all();
    if (dangling) throw new Error(`a foreign key dangles: ${JSON.stringify(dangling)}`);
    database.exec('COMMIT');
    return moved;
  } finally {
    database.close();
  }
}

const tablesOf = (database: DatabaseSync): string[] =>
  database
    .prepare(`SELECT name FROM whole.sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT%' ORDER BY name`)
    .all()
    .map(({ name }) => String(name));

function move(database: DatabaseSync, table: string, first: boolean) {
  const owner = whose[table];
  if (!owner) throw new Error(`${table}: whose are its rows? whose.ts does not say`);
  const common = owner === EVERYBODY ? 'TRUE' : `${owner} IN (SELECT id FROM common)`;
  const mine = owner === EVERYBODY ? 'TRUE' : `CASE WHEN ${owner} IS NULL THEN ${first} ELSE ${owner} IN mine OR ${common} END`;
  const count = (where: string) =>
    Number(database.prepare(`SELECT count(*) AS n FROM whole.${table} AS t WHERE ${where}`).get()?.n);
  const columns = database.prepare('SELECT name, pk FROM pragma_table_info(?) ORDER BY pk').all(table);
  const names = columns.map(({ name }) => name).join(', ');
  const rowless = database.prepare(`SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?`).get(table)?.wr;
  const order = rowless
    ? columns
        .filter(({ pk }) => pk)
        .map(({ name }) => name)
        .join(', ')
    : 'rowid';
  const { changes } = database
    .prepare(`INSERT INTO main.${table} (${names}) SELECT ${names} FROM whole.${table} AS t WHERE ${mine} ORDER BY ${order}`)
    .run();
  return { table, whole: count('TRUE'), common: count(common), moved: Number(changes) };
}
