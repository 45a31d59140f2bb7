import type { Candidate, Candidates } from '../forms/candidates.ts';
import { PERSON_VALUES, type ProfileValue } from '../forms/definition.ts';
import type { ProfileValues } from '../forms/prefill.ts';
import type { OwnerKeys } from '../platform/sealing/data-keys.ts';
import type { RegionProfile } from '../region/profile.ts';
import { localDate } from '../region/zone.ts';
import { formatDate } from '../ui/dates.ts';
import { fullName } from './person-name.ts';
import { type Kept, type KnownChild, type KnownOrganisation, openProfile, type Profile } from './profile.ts';

const sources: Record<Profile['family']['source'], string> = {
  entered: 'Из вашего профиля, вы ввели это',
  esia: 'С Госуслуг, получено',
  mfc: 'Из МФЦ, внесено',
  signature: 'Из электронной подписи, получено',
  registry: 'Из государственного реестра, получено',
};

/** What the profile knows, for filling forms in: of the person, and of each of their children and organisations. */
export type Known = Candidates & { values: ProfileValues };

/** What the profile knows of the person, each value with its source in words. */
export const prefillFrom = async (keys: OwnerKeys, sealed: string, region: RegionProfile): Promise<ProfileValues> =>
  (await knownFrom(keys, sealed, region)).values;

/** All that forms may be filled in by, each value with its source in words. */
export async function knownFrom(keys: OwnerKeys, sealed: string, region: RegionProfile): Promise<Known> {
  const profile = await openProfile(keys, sealed);
  const told = ({ source, at }: Kept<unknown>) => `${sources[source]} ${formatDate(localDate(region.timeZone, at))}`;
  const values: ProfileValues = {};
  for (const name of PERSON_VALUES) {
    const kept = profile[name];
    if (kept?.value) values[name] = { value: kept.value, source: told(kept) };
  }
  const { children, organisations, schools, passport } = profile;
  if (passport?.value) values.documentKind = { value: 'passport', source: told(passport) };
  const firms = organisations?.value ?? [];
  const own = firms.find(isEntrepreneur)?.ogrn;
  if (own) values.ogrnip = { value: own, source: told(organisations!) };
  const head = fullName({ family: profile.family.value, given: profile.given.value, patronymic: profile.patronymic.value });
  return {
    values,
    child: (children?.value ?? []).map(child => withSchool(childCandidate(child, told(children!)), schools, told)),
    organisation: firms
      .filter(firm => !isEntrepreneur(firm))
      .map(firm => organisationCandidate(firm, head, told(organisations!))),
  };
}

/** ESIA tells of an entrepreneur as of an organisation; the number of theirs has 15 digits. */
const isEntrepreneur = ({ ogrn }: KnownOrganisation): boolean => ogrn?.length === 15;

function childCandidate(child: KnownChild, source: string): Candidate {
  const { birthDate, snils } = child;
  const name = fullName(child);
  return { name, values: sourced(source, { childName: name, childBirthDate: birthDate, childSnils: snils, childKin: 'child' }) };
}

/** The child with where it learns, as its registry told. */
function withSchool(child: Candidate, schools: Profile['schools'] | undefined, told: (kept: Kept<unknown>) => string): Candidate {
  const { childName, childBirthDate } = child.values;
  const own = schools?.value.find(({ name, birthDate }) => name === childName?.value && birthDate === childBirthDate?.value);
  if (!own || !schools) return child;
  return { ...child, values: { ...child.values, childSchool: { value: own.organisation, source: told(schools) } } };
}

function organisationCandidate({ name, inn, ogrn, chief }: KnownOrganisation, head: string, source: string): Candidate {
  const values = { organisationName: name, organisationInn: inn, organisationOgrn: ogrn };
  return { name, values: sourced(source, { ...values, organisationHead: chief ? head : undefined }) };
}

/** Values that one source told; what it did not tell is left out. */
const sourced = (source: string, values: Partial<Record<ProfileValue, string | undefined>>): ProfileValues =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, { value, source }]] : [])));
