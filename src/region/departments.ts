import type { Department, RegionProfile } from './profile.ts';

export const department = (profile: RegionProfile, code: string): Department | undefined =>
  profile.departments.find(one => one.code === code);

/** Who does a duty: the region's own department, or the one of the municipality (its code) where each has its own. */
export const departmentFor = (profile: RegionProfile, duty: string, municipality?: string): Department | undefined =>
  profile.departments.find(one => one.duty === duty && (one.municipality === undefined || one.municipality === municipality));
