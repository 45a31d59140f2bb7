import { desc } from 'drizzle-orm';
import { now, SECOND } from '../platform/clock.ts';
import { connect } from '../platform/db.ts';
import type { Bindings } from '../platform/env.ts';
import { defaultProfile } from './default-profile.ts';
import type { RegionProfile } from './profile.ts';
import { regionProfiles } from './schema.ts';

export type Region = { version: number; profile: RegionProfile };

const FRESH = 10 * SECOND;
const initial: Region = { version: 0, profile: defaultProfile };
const known = new WeakMap<object, { at: number; region: Region }>();

/** The region in force, read again after ten seconds: `bin/portal region set` needs no deploy. */
export async function regionOf(c: { env: Bindings }): Promise<Region> {
  const last = known.get(c.env.DB);
  if (last && now() - last.at < FRESH) return last.region;
  const { db } = connect(c.env.DB, 'first-unconstrained');
  const row = await db.select().from(regionProfiles).orderBy(desc(regionProfiles.version)).limit(1).get();
  const same = row?.version === (last?.region ?? initial).version;
  const region = !row ? initial : same && last ? last.region : { version: row.version, profile: JSON.parse(row.json) as RegionProfile };
  known.set(c.env.DB, { at: now(), region });
  return region;
}
