import { withLocalDatabase } from '../lib/local-database.mjs';
import { migrate } from '../lib/migrate.mjs';
import { throughSqlDoor } from '../lib/sql-door.mjs';
import { optionsOf } from './options.mjs';
import { Refusal } from './refusal.mjs';
import { wrangler } from './wrangler.mjs';

/** `migrate`: applies the migrations that are not applied yet. */
export async function run(args) {
  const { where } = optionsOf(args);
  if (!where.remote && (await throughSqlDoor(where.stateDir, ['SELECT 1'])))
    throw new Refusal('Портал с этой базой запущен. Остановите его и запустите снова: npm start сам применит миграции.');
  const files = where.remote
    ? [...new Set((await wrangler(['migrations', 'apply', 'portal'])).match(/\d{4}_\w+\.sql/g) ?? [])]
    : await withLocalDatabase(where.stateDir, migrate);
  console.log(files.length === 0 ? 'Все миграции уже применены.' : `Применены миграции:\n  ${files.join('\n  ')}`);
}
