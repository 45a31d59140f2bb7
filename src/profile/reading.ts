import { selectProfileRow } from '../accounts/change-profile.ts';
import { selectChecks } from '../accounts/checks/check.ts';
import type { Citizen } from '../accounts/citizen.ts';
import { openProfile } from '../accounts/profile.ts';
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
