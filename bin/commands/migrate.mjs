import { throughSqlDoor } from '../lib/sql-door.mjs';
import { optionsOf } from './options.mjs';
import { Refusal } from './refusal.mjs';
import { wrangler } from './wrangler.mjs';

/** `migrate`: applies the migrations that are not applied yet. */
export async function run(args) {
  const { where } = optionsOf(args);
  if (!where.remote && (await throughSqlDoor(where.stateDir, ['SELECT 1'])))
    throw new Refusal('Портал с этой базой запущен. Остановите его и запустите снова: npm start сам применит миграции.');
  const said = await wrangler(where, ['migrations', 'apply', 'portal']);
  const files = [...new Set(said.match(/\d{4}_\w+\.sql/g) ?? [])];
  console.log(files.length === 0 ? 'Все миграции уже применены.' : `Применены миграции:\n  ${files.join('\n  ')}`);
}
