import { readdirSync, readFileSync } from 'node:fs';
import { unstable_splitSqlQuery as statements } from 'wrangler';
import { root } from './root.mjs';

// The same table and the same names as `wrangler d1 migrations apply`: either may go on where the other stopped.
const LEDGER = `CREATE TABLE IF NOT EXISTS d1_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)`;

/** Applies the migrations that are not applied yet, each as one batch; returns their names. */
export async function migrate(d1) {
  await d1.prepare(LEDGER).run();
  const done = new Set((await d1.prepare('SELECT name FROM d1_migrations').all()).results.map(row => row.name));
  const files = readdirSync(`${root}/migrations`)
    .filter(file => file.endsWith('.sql') && !done.has(file))
    .sort();
  for (const file of files) {
    const batch = statements(readFileSync(`${root}/migrations/${file}`, 'utf8')).map(sql => d1.prepare(sql));
    try {
      await d1.batch([...batch, d1.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(file)]);
    } catch (error) {
      throw new Error(`Миграция ${file} не применилась. Migration ${file} failed: ${error.message}`);
    }
  }
  return files;
}
