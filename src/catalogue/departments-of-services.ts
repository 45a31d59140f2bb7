import type { Department, RegionProfile } from '../region/profile.ts';
import { services } from './services.ts';

const duties = new Set(services.map(service => service.department));

/** The departments that decide on some service of the catalogue: for the filter and the main page. */
export const departmentsOfServices = (profile: RegionProfile): Department[] =>
  profile.departments.filter(department => duties.has(department.duty));

/** All who do a duty: one department of the region, or one in each municipality. */
export const departmentsByDuty = (profile: RegionProfile, duty: string): Department[] =>
  profile.departments.filter(department => department.duty === duty);
