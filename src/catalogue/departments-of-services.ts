import type { Department, RegionProfile } from '../region/profile.ts';
import { inForce } from './in-force.ts';
import { municipalDuties } from './texts.ts';

/** Who decides, as one chooses among them: a department of the region, or all those of one duty in the municipalities. */
export type Deciders = { duty: string; name: string };

/** Everybody who decides on some service of the catalogue, the region's own first: for the filter and the main page. */
export function decidersOfServices({ departments }: RegionProfile): Deciders[] {
  const duties = new Set(inForce().services.map(service => service.department));
  const one = (municipal: boolean) => departments.filter(each => duties.has(each.duty) && !each.municipality === !municipal);
  return [
    ...one(false).map(({ duty, shortName, name }) => ({ duty, name: shortName ?? name })),
    ...[...new Set(one(true).map(({ duty }) => duty))].map(duty => ({ duty, name: municipalDuties[duty] ?? duty })),
  ];
}

/** All who do a duty: one department of the region, or one in each municipality. */
export const departmentsByDuty = (profile: RegionProfile, duty: string): Department[] =>
  profile.departments.filter(department => department.duty === duty);

/** What the departments of one municipality (its code) decide themselves; the rest is the region's, the same for all of them. */
export const dutiesIn = ({ departments }: Pick<RegionProfile, 'departments'>, municipality: string): ReadonlySet<string> =>
  new Set(departments.filter(one => one.municipality === municipality).map(({ duty }) => duty));

/** Whether each municipality decides on it for itself: such a service is there wherever one lives. */
export const isEverywhere = (
  { departments, municipalities }: Pick<RegionProfile, 'departments' | 'municipalities'>,
  duty: string,
): boolean => municipalities.every(({ code }) => departments.some(one => one.duty === duty && one.municipality === code));
