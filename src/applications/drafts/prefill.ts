import { openProfile, type Profile } from '../../accounts/profile.ts';
import type { ProfileValues } from '../../forms/prefill.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';
import type { RegionProfile } from '../../region/profile.ts';
import { localDate } from '../../region/zone.ts';
import { formatDate } from '../../ui/dates.ts';

const sources: Record<Profile['family']['source'], string> = {
  entered: 'Из вашего профиля, вы ввели это',
  esia: 'С Госуслуг, получено',
  mfc: 'Из МФЦ, внесено',
  signature: 'Из электронной подписи, получено',
  registry: 'Из государственного реестра, получено',
};

/** What the profile knows, for filling a form in, each value with its source in words. */
export async function prefillFrom(keys: OwnerKeys, sealed: string, region: RegionProfile): Promise<ProfileValues> {
  const known: ProfileValues = {};
  for (const [name, kept] of Object.entries(await openProfile(keys, sealed)) as [keyof Profile, Profile[keyof Profile]][]) {
    if (!kept?.value) continue;
    const source = `${sources[kept.source]} ${formatDate(localDate(region.timeZone, kept.at))}`;
    known[name] = { value: kept.value, source };
  }
  return known;
}
