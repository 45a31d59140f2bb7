import type { Citizen } from '../accounts/citizen.ts';
import { changePerson } from '../persons/change-person.ts';
import { writeProfile } from '../persons/change-profile.ts';
import type { Device } from '../persons/device.ts';
import { type Kept, openProfile, type Profile } from '../persons/profile.ts';
import { HOUR, now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';

/** «Всё верно»: what a person once typed is told by them anew, today. What others told keeps its day. Twice within an hour is once. */
export const confirmProfile = (db: Db, { keys, personId }: Citizen, device: Device): Promise<void> =>
  changePerson(db, personId, [], async (row, _, record) => {
    const known = await openProfile(keys, row.sealedProfile);
    const at = now();
    if (Object.values(known).every(({ source, at: told }) => source !== 'entered' || told > at - HOUR)) return;
    const anew = Object.entries<Kept<unknown>>(known).map(([name, kept]) => [
      name,
      kept.source === 'entered' ? { ...kept, at } : kept,
    ]);
    const actor = { kind: 'citizen' as const, id: personId };
    const profile = Object.fromEntries(anew) as Profile;
    const written = await writeProfile(db, { keys, row, source: 'entered', actor }, profile, { values: {}, device });
    await record({ actor, action: 'profile-looked-through', subject: personId }, written);
  });
