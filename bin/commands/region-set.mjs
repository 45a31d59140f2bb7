import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseProfile } from '../../src/region/validate.ts';
import { ask, change, quoted } from './database.mjs';
import { optionsOf } from './options.mjs';
import { Refusal } from './refusal.mjs';

/** `region set FILE`: a new version of the profile, only when nothing is wrong with it. */
export async function run(args) {
  const { where, words } = optionsOf(args, { places: ['файл профиля'] });
  const checked = parseProfile(json(words[0]));
  if (!checked.ok) throw new Refusal(`Профиль не принят, действует прежний. Что исправить:\n  ${checked.problems.join('\n  ')}`);
  await change(where, statements(checked.profile));
  const [{ version }] = await ask(where, 'SELECT max(version) AS version FROM region_profiles');
  console.log(`${checked.profile.name}: профиль введён в действие, версия ${version}. Портал покажет его в течение 10 секунд.`);
}

function json(file) {
  const path = resolve(process.env.PORTAL_FROM ?? '.', file);
  let source;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    throw new Refusal(`Файл ${path} не читается.`);
  }
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new Refusal(`${file}: это не JSON. ${error.message}`);
  }
}

// D1 takes 100 KB a statement and a large region has more: each part is a statement, and the batch makes them one.
const LIMIT = 95_000;

function statements(profile) {
  const parts = Object.entries(profile).map(([name, value]) => {
    const set = `json_set(json, '$.${name}', json(${quoted(JSON.stringify(value))}))`;
    if (Buffer.byteLength(set) > LIMIT) throw new Refusal(`${name}: больше 95 КБ, столько база за один раз не примет.`);
    return `UPDATE region_profiles SET json = ${set} WHERE version = (SELECT max(version) FROM region_profiles)`;
  });
  return [`INSERT INTO region_profiles (json, set_at) VALUES ('{}', ${Date.now()})`, ...parts];
}
