import { defaultProfile } from './default-profile.ts';
import { fits } from './fits.ts';
import type { RegionProfile } from './profile.ts';

/** What every profile has, an older one too: the names added later may be absent. */
const required = { ...defaultProfile, departments: defaultProfile.departments.map(({ shortName: _, ...needed }) => needed) };

/**
 * A profile from the table's JSON, or null when it is broken. Policies that a newer version of the portal added take the
 * values of the repository, so that a deploy does not turn a region's portal into the demo one.
 */
export function readProfile(json: string): RegionProfile | null {
  try {
    const stored = JSON.parse(json);
    const profile = { ...stored, policies: completed(stored.policies) };
    return fits(required, profile, [defaultProfile.calendar]) ? (profile as RegionProfile) : null;
  } catch {
    return null;
  }
}

const completed = (stored: Record<string, object | undefined>) =>
  Object.fromEntries(
    Object.entries(defaultProfile.policies).map(([name, value]) => [
      name,
      typeof value === 'object' && !Array.isArray(value) ? { ...value, ...stored[name] } : (stored[name] ?? value),
    ]),
  );
