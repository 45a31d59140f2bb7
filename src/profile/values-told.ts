import { isOms } from '../forms/identifiers/oms.ts';
import type { Told } from '../integrations/registries/told.ts';
import { fullName } from '../persons/person-name.ts';
import type { ProfileValues } from '../persons/profile.ts';

/** The values that registries alone tell, and by which of them. A policy may be typed too. */
export const toldValues = {
  policy: ['policy', 'clinic'],
  schools: ['schools'],
  houseAccount: ['houseAccount', 'houseManager'],
} as const satisfies Record<string, (keyof ProfileValues)[]>;
export type Register = keyof typeof toldValues;
export const registers = Object.keys(toldValues) as Register[];

/** What a registry told, as a profile keeps it; a number that can not be one is left out. */
export function valuesTold(told: Told | undefined): Partial<ProfileValues> {
  const { policy, clinic, account, manager, places } = told ?? {};
  return {
    ...(policy && isOms(policy) && { policy }),
    ...(clinic && { clinic }),
    ...(account && { houseAccount: account }),
    ...(manager && { houseManager: manager }),
    ...(places && places.length > 0 && { schools: places.map(schoolOf) }),
  };
}

const schoolOf = ({ child, organisation }: NonNullable<Told['places']>[number]) => ({
  name: fullName(child),
  birthDate: child.birthDate,
  organisation,
});
