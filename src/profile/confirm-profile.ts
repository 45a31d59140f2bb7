import type { Citizen } from '../accounts/citizen.ts';
import { selectProfileRow, writeProfile } from '../persons/change-profile.ts';
import type { Device } from '../persons/device.ts';
import { type Kept, openProfile, type Profile } from '../persons/profile.ts';
import { auditRow, chained, personChain, selectAuditTail } from '../platform/audit.ts';
import { HOUR, now } from '../platform/clock.ts';
import { type Db, runBatch } from '../platform/db.ts';
import { found } from '../platform/problems.ts';
import { auditEvents } from '../platform/schema.ts';

/** «Всё верно»: what a person once typed is told by them anew, today. What others told keeps its day. Twice within an hour is once. */
export const confirmProfile = (db: Db, { keys, personId }: Citizen, device: Device): Promise<void> =>
  chained(async () => {
    const [[row], [tail]] = await db.batch([selectProfileRow(db, personId), selectAuditTail(db, personChain(personId))]);
    const known = await openProfile(keys, found(row).sealedProfile);
    const at = now();
    if (Object.values(known).every(({ source, at: told }) => source !== 'entered' || told > at - HOUR)) return;
    const anew = Object.entries<Kept<unknown>>(known).map(([name, kept]) => [
      name,
      kept.source === 'entered' ? { ...kept, at } : kept,
    ]);
    const actor = { kind: 'citizen' as const, id: personId };
    const profile = Object.fromEntries(anew) as Profile;
    const written = await writeProfile(db, { keys, row: found(row), source: 'entered', actor }, profile, { values: {}, device });
    const fact = { chain: personChain(personId), actor, action: 'profile-looked-through' as const, subject: personId };
    await runBatch(db, [...written, db.insert(auditEvents).values(await auditRow(tail, fact))]);
  }, ['profile_changes.']);
