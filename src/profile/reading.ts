import type { Citizen } from '../accounts/citizen.ts';
import { openIdentifiers, selectIdentifiers } from '../accounts/own-identifiers.ts';
import { selectProfileRow } from '../persons/change-profile.ts';
import { openProfile } from '../persons/profile.ts';
import { selectChecks } from '../persons/registry/check.ts';
import type { Db } from '../platform/db.ts';
import { found } from '../platform/problems.ts';
import { type Owner, reading } from '../platform/read-ahead.ts';
import { openChecks } from './standing.ts';

/** What every page of the profile reads with the session: the profile and what registries were asked of it. */
export const profileReading = reading(
  (db, owner: Owner, _: null) => [selectProfileRow(db, owner), selectChecks(db, owner, 'profile')] as const,
);

/** The same, opened. `version` goes into forms, so that two windows do not overwrite each other. */
export async function readProfile(db: Db, { personId, keys }: Citizen) {
  const [[row], checks] = await profileReading.read(db, personId, null);
  const { sealedProfile, profileVersion } = found(row);
  return {
    profile: await openProfile(keys, sealedProfile),
    version: profileVersion,
    checks: await openChecks(keys, checks),
  };
}

/** What the account is known by; the profile's own page reads it where municipal codes are logins. */
export const knownByReading = reading((db, owner: Owner, _: null) => [selectIdentifiers(db, owner)] as const);

/** The municipal code a person enters by and when a МФЦ wrote it down (ms), or null. */
export async function readMunicipal(db: Db, { personId, keys }: Citizen): Promise<{ value: string; at: number } | null> {
  const [rows] = await knownByReading.read(db, personId, null);
  const [own] = await openIdentifiers(
    keys,
    rows.filter(({ kind }) => kind === 'municipal'),
  );
  return own?.verifiedAt ? { value: own.value, at: own.verifiedAt } : null;
}
