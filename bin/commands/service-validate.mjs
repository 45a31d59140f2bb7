import { services } from '../../src/catalogue/services.ts';
import { counted } from '../../src/ui/plural.ts';
import { ask } from './database.mjs';
import { optionsOf } from './options.mjs';
import { Refusal } from './refusal.mjs';
import { regionInForce } from './region-in-force.mjs';
import { definitionOf, mustBeSound, problemsOf } from './service-file.mjs';

const PUBLISHED = `SELECT s.slug, v.json FROM service_states s JOIN service_versions v ON v.hash IN (s.live_hash, s.canary_hash)`;

/** `service validate FILE|--all`: one definition, or all of the build and what was published over it. */
export async function run(args) {
  const all = args.includes('--all');
  const places = all ? [] : ['файл описания, имя услуги или --all'];
  const { where, words } = optionsOf(args, { options: { all: { type: 'boolean' } }, places });
  const { profile } = await regionInForce(where);
  if (!all) {
    const service = await definitionOf(words[0]);
    await mustBeSound(service, profile);
    return console.log(`${service.slug}: всё в порядке.`);
  }
  const published = (await ask(where, PUBLISHED)).map(({ json }) => JSON.parse(json));
  const problems = [];
  for (const one of [...services, ...published]) problems.push(...(await problemsOf(one, profile)));
  if (problems.length > 0) throw new Refusal(`Что исправить:\n  ${problems.join('\n  ')}`);
  const extra = counted(published.length, 'версия', 'версии', 'версий');
  console.log(`Всё в порядке: ${counted(services.length, 'услуга', 'услуги', 'услуг')} сборки, опубликовано поверх ${extra}.`);
}
