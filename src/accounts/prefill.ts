import type { ProfileValue } from '../forms/definition.ts';
import type { ProfileValues } from '../forms/prefill.ts';
import type { OwnerKeys } from '../platform/sealing/data-keys.ts';
import type { RegionProfile } from '../region/profile.ts';
import { localDate } from '../region/zone.ts';
import { formatDate } from '../ui/dates.ts';
import { openProfile, type Profile } from './profile.ts';

const sources: Record<Profile['family']['source'], string> = {
  entered: 'Из вашего профиля, вы ввели это',
  esia: 'С Госуслуг, получено',
  mfc: 'Из МФЦ, внесено',
  signature: 'Из электронной подписи, получено',
  registry: 'Из государственного реестра, получено',
};

/** What forms ask for: children and organisations are lists of their own. */
const asked = [
  'family',
  'given',
  'patronymic',
  'birthDate',
  'snils',
  'inn',
  'phone',
  'email',
  'passport',
  'address',
  'livingAddress',
  'policy',
] as const satisfies ProfileValue[];

/** What the profile knows, for filling a form in, each value with its source in words. */
export async function prefillFrom(keys: OwnerKeys, sealed: string, region: RegionProfile): Promise<ProfileValues> {
  const known: ProfileValues = {};
  const profile = await openProfile(keys, sealed);
  for (const name of asked) {
    const kept = profile[name];
    if (!kept?.value) continue;
    const source = `${sources[kept.source]} ${formatDate(localDate(region.timeZone, kept.at))}`;
    known[name] = { value: kept.value, source };
  }
  return known;
}
