import type { Access } from '../../accounts/access.ts';
import { selectProfileRow } from '../../persons/change-profile.ts';
import { openProfile } from '../../persons/profile.ts';
import { personChain, selectAuditTail } from '../../platform/audit.ts';
import { found } from '../../platform/problems.ts';
import { openDataKeys, selectDataKeys } from '../../platform/sealing/data-keys.ts';

/** A person's profile with their keys and the end of their audit chain, in one round trip. */
export async function readPerson({ db, ring }: Pick<Access, 'db' | 'ring'>, personId: string) {
  const [[row], keyRows, [tail]] = await db.batch([
    selectProfileRow(db, personId),
    selectDataKeys(db, [personId]),
    selectAuditTail(db, personChain(personId)),
  ]);
  const keys = openDataKeys(ring, personId, keyRows);
  const kept = found(row);
  return { row: kept, keys, tail, profile: await openProfile(keys, kept.sealedProfile) };
}
