import type { Portal } from './portal.ts';
import { change } from './state.ts';

/** Puts a profile in force as `bin/portal region set` does; a portal that has read another one sees it after ten seconds. */
export const setRegion = (portal: Portal, profile: object): Promise<unknown> =>
  change(
    portal,
    `INSERT INTO region_profiles (json, set_at) VALUES ('${JSON.stringify(profile).replaceAll("'", "''")}', ${Date.now()})`,
  );
