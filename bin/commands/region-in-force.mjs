import { defaultProfile } from '../../src/region/default-profile.ts';
import { ask } from './database.mjs';

/** The newest profile of the table; version 0 is the default of the repository. */
export async function regionInForce(where) {
  const [row] = await ask(where, 'SELECT version, json, set_at FROM region_profiles ORDER BY version DESC LIMIT 1');
  return row
    ? { version: row.version, setAt: row.set_at, profile: JSON.parse(row.json) }
    : { version: 0, setAt: null, profile: defaultProfile };
}
