import { ask, quoted } from './database.mjs';
import { optionsOf } from './options.mjs';
import { regionInForce } from './region-in-force.mjs';
import { momentWords } from './service-moment.mjs';
import { deeds } from './service-state.mjs';

const LAST = 100;

/** `service log [SLUG]`: the last hundred changes, the newest first. */
export async function run(args) {
  const slug = args.find(word => !word.startsWith('-'));
  const { where } = optionsOf(args, { places: slug ? ['имя услуги'] : [] });
  const only = slug ? `WHERE slug = ${quoted(slug)}` : '';
  const rows = await ask(where, `SELECT * FROM service_publications ${only} ORDER BY seq DESC LIMIT ${LAST}`);
  const { timeZone } = (await regionInForce(where)).profile;
  if (rows.length === 0) console.log('Изменений не было.');
  for (const row of rows) {
    const way = [row.from_hash, row.to_hash].map(hash => hash?.slice(0, 12) ?? '—').join(' → ');
    const { report, percent, reason, words } = JSON.parse(row.detail);
    const more = [percent && `${percent} %`, report, reason, words].filter(Boolean).join('. ');
    console.log(`${momentWords(row.at, timeZone)}  ${row.slug}: ${deeds[row.deed]} (администратор). ${row.to_hash ? way : ''}`);
    if (more) console.log(`  ${more}`);
  }
}
