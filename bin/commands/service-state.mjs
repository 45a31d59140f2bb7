import { definitionHash } from '../../src/catalogue/definition-hash.ts';
import { services } from '../../src/catalogue/services.ts';
import { ask, change, quoted } from './database.mjs';
import { Refusal } from './refusal.mjs';

/** The words of the log. */
export const deeds = {
  publish: 'введена новая версия',
  canary: 'новая версия пробуется на доле людей',
  promote: 'проба введена для всех',
  rollback: 'возвращена прежняя версия',
  disable: 'приём закрыт',
  enable: 'приём открыт',
  works: 'объявлены или отменены работы',
};

// D1 takes 100 KB a statement.
const LIMIT = 95_000;

/** The service of the build, or undefined. */
export const ofBuild = slug => services.find(service => service.slug === slug);

/** What the database holds of a service: its row, or one of zeroth revision that stands for the build. Throws for a service of nowhere. */
export async function stateOf(where, slug, mayBeNew = false) {
  const [row] = await ask(where, `SELECT * FROM service_states WHERE slug = ${quoted(slug)}`);
  if (!row && !ofBuild(slug) && !mayBeNew) throw new Refusal(`Услуги «${slug}» нет. Какие есть, скажет bin/portal service list.`);
  return row ?? { slug, revision: 0 };
}

/** The hash of the version that all have: the published one, else that of the build; null for a service that is not there yet. */
export const liveHash = async state =>
  state.live_hash ?? (ofBuild(state.slug) ? await definitionHash(ofBuild(state.slug)) : null);

/** The statement that keeps a definition under its hash. Throws for one that the database would not take. */
export function keepStatement(service, hash) {
  const json = JSON.stringify(service);
  if (Buffer.byteLength(json) > LIMIT) throw new Refusal(`${service.slug}: больше 95 КБ, столько база за один раз не примет.`);
  return `INSERT OR IGNORE INTO service_versions (hash, slug, json, created_at)
    VALUES (${quoted(hash)}, ${quoted(service.slug)}, ${quoted(json)}, ${Date.now()})`;
}

/** The statement that keeps the build's version while it is the one in force, or none: a deploy may have brought it since the last change. */
export async function keepLive(state) {
  const build = ofBuild(state.slug);
  const live = await liveHash(state);
  return build && (await definitionHash(build)) === live ? [keepStatement(build, live)] : [];
}

/** The statement that lays a service aside for the next news to who asked for them: once in its life, whatever is published later. */
export const newsStatement = slug =>
  `INSERT INTO service_news (slug, published_at) VALUES (${quoted(slug)}, ${Date.now()}) ON CONFLICT (slug) DO NOTHING`;

/**
 * Writes one change of a service: its row, its line of the log and what goes along, all or none. Of two admins who read the same
 * revision one wins; the other gets a Refusal that names what was done meanwhile.
 */
export async function write(where, state, { deed, set, from = null, to = null, detail = {}, along = [] }) {
  const at = Date.now();
  const revision = state.revision + 1;
  const row = { ...state, ...set, revision, changed_at: at };
  const names = Object.keys(row);
  try {
    await change(where, [
      ...along,
      `INSERT INTO service_publications (slug, revision, deed, by_role, at, from_hash, to_hash, detail)
        VALUES (${[row.slug, revision, deed, 'admin', at, from, to, JSON.stringify(detail)].map(literal).join(', ')})`,
      `INSERT INTO service_states (${names.join(', ')}) VALUES (${names.map(name => literal(row[name])).join(', ')})
        ON CONFLICT (slug) DO UPDATE SET ${names.map(name => `${name} = excluded.${name}`).join(', ')}`,
    ]);
  } catch (error) {
    if (!/UNIQUE constraint failed: service_publications/.test(error.message)) throw error;
    const last = await lastDeed(where, row.slug);
    throw new Refusal(
      `Ничего не сделано: пока вы решали, услугу «${row.slug}» изменил другой администратор (${deeds[last.deed]}). Посмотрите: bin/portal service log ${row.slug}`,
    );
  }
}

/** The last line of a service's log, or undefined. */
export const lastDeed = async (where, slug) =>
  (await ask(where, `SELECT * FROM service_publications WHERE slug = ${quoted(slug)} ORDER BY revision DESC LIMIT 1`))[0];

const literal = value => (value === null || value === undefined ? 'NULL' : typeof value === 'number' ? value : quoted(value));

/** As people are told how soon it shows. */
export const SOON = 'Портал покажет это в течение 10 секунд.';
