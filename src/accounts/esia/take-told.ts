import { changePerson } from '../../persons/change-person.ts';
import { changeProfile } from '../../persons/change-profile.ts';
import { openProfile } from '../../persons/profile.ts';
import type { Access } from '../access.ts';
import { accessFact } from '../access-log.ts';
import type { Citizen } from '../citizen.ts';
import type { Named } from '../joining/arrival.ts';
import { rowsOf } from '../joining/change-rows.ts';
import { renaming } from '../joining/renaming.ts';
import { valuesThatDiffer } from '../joining/values-to-take.ts';

/** Puts into the profile what ESIA tells otherwise, because its person says so. Twice is harmless; returns the announcements to poke. */
export function takeTold(access: Access, citizen: Citizen, told: Pick<Named, 'confirmed' | 'values'>): Promise<string[]> {
  const { db, device } = access;
  const { personId, accountId, keys, trustLevel } = citizen;
  return changePerson(db, personId, [], async (row, _, record) => {
    const known = { profile: await openProfile(keys, row.sealedProfile), trustLevel };
    // Only what the page shows: nothing is changed unseen.
    const names = valuesThatDiffer(known, told).filter(name => rowsOf([name], known.profile, told.values).length > 0);
    const values = Object.fromEntries(names.map(name => [name, told.values[name]]));
    const actor = { kind: 'citizen', id: personId } as const;
    const change = await changeProfile(db, { keys, row, source: 'esia', values, actor, device });
    if (change.changed.length === 0) return [];
    const fact = accessFact({ kind: 'citizen', personId, actorId: personId }, 'profile-told', accountId);
    const renamed = await renaming(access, { accountId, before: known.profile, values });
    await record(fact, [...change.statements, ...(renamed?.statements ?? [])]);
    return renamed?.announced ?? [];
  });
}
