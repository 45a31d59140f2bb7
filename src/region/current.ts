import { desc } from 'drizzle-orm';
import { now, SECOND } from '../platform/clock.ts';
import { connect, isMissingTable } from '../platform/db.ts';
import type { Bindings } from '../platform/env.ts';
import { defaultProfile } from './default-profile.ts';
import type { RegionProfile } from './profile.ts';
import { readProfile } from './read-profile.ts';
import { regionProfiles } from './schema.ts';

/** `version` 0 is the default of the repository. The same object is given until the profile changes. */
export type Region = { version: number; profile: RegionProfile };

// Half of the ten seconds in which a new profile shows: a public page may be kept as long again (ui/kept/for-everybody.ts).
const FRESH = 5 * SECOND;
const OLDER = 20;
const initial: Region = { version: 0, profile: defaultProfile };
const known = new WeakMap<object, { at: number; region: Region }>();

/**
 * The region in force, read again after five seconds: `bin/portal region set` needs no deploy. Never throws: while the table
 * can not be read, or holds something broken, the last good profile stays.
 */
export async function regionOf(c: { env: Bindings }): Promise<Region> {
  const last = known.get(c.env.DB);
  if (last && now() - last.at < FRESH) return last.region;
  // One request looks, the others go on with what they have.
  if (last) known.set(c.env.DB, { at: now(), region: last.region });
  try {
    const region = await newest(c.env.DB, last?.region ?? initial);
    known.set(c.env.DB, { at: now(), region });
    return region;
  } catch (error) {
    // Before the first migration there is nothing to read yet, and the default is what holds.
    if (!isMissingTable(error, 'region_profiles'))
      console.error(JSON.stringify({ event: 'region-unread', error: error instanceof Error ? error.name : 'unknown' }));
    return last?.region ?? initial;
  }
}

async function newest(d1: D1Database, current: Region): Promise<Region> {
  const { db } = connect(d1, 'first-unconstrained');
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
