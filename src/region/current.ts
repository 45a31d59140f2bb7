import { desc } from 'drizzle-orm';
import type { Db } from '../platform/db.ts';
import type { Bindings } from '../platform/env.ts';
import { keepingUp } from '../platform/keeping-up.ts';
import { defaultProfile } from './default-profile.ts';
import type { RegionProfile } from './profile.ts';
import { readProfile } from './read-profile.ts';
import { regionProfiles } from './schema.ts';

/** `version` 0 is the default of the repository. The same object is given until the profile changes. */
export type Region = { version: number; profile: RegionProfile };

const OLDER = 20;
const initial: Region = { version: 0, profile: defaultProfile };

const inForce = keepingUp({ what: 'region', table: 'region_profiles', initial, look: newest });

/**
 * The region in force, read again after five seconds: `bin/portal region set` needs no deploy. Never throws: while the table
 * can not be read, or holds something broken, the last good profile stays.
 */
export const regionOf = (c: { env: Bindings }): Promise<Region> => inForce.current(c.env.DB);

async function newest(db: Db, current: Region): Promise<Region> {
  const rows = (limit: number) => db.select().from(regionProfiles).orderBy(desc(regionProfiles.version)).limit(limit);
  const [row] = await rows(1);
  // A replica that lags shows an older version: what is known stays. To go back, set the old profile again.
  if (!row || row.version <= current.version) return current;
  const profile = readProfile(row.json);
  if (profile) return { version: row.version, profile };
  console.error(JSON.stringify({ event: 'region-broken', version: row.version, kept: current.version }));
  if (current.version > 0) return current;
  for (const older of await rows(OLDER)) {
    const good = readProfile(older.json);
    if (good) return { version: older.version, profile: good };
  }
  return initial;
}
