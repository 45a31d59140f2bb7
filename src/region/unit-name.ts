import { department } from './departments.ts';
import { officeName } from './office-name.ts';
import type { RegionProfile } from './profile.ts';

/** What a department or an office of the МФЦ is called, by the code an event keeps; the code, once the region names it no more. */
export const unitName = (profile: RegionProfile, code: string): string =>
  department(profile, code)?.name ?? officeName(profile, code);
