import { and, asc, eq, gte } from 'drizzle-orm';
import { openProfileChange, sameAnswer, selectProfileRow, writeProfile } from '../../persons/change-profile.ts';
import { profileChanges } from '../../persons/journal-schema.ts';
import { openProfile, type Profile, type ProfileValues } from '../../persons/profile.ts';
import { dropChecksSince } from '../../persons/registry/ask-registry.ts';
import { MINUTE, now } from '../../platform/clock.ts';
import type { Db, Statement } from '../../platform/db.ts';
import { found } from '../../platform/problems.ts';
import { openDataKeys, selectDataKeys } from '../../platform/sealing/data-keys.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';

type Since = { first: number; ofMfc: boolean };

/**
 * Puts the values back that the journal says were changed since a minute before `first` (ms), each with the word of whoever told it
 * before, and writes that in the journal. Whose word it was stands in no old line: then it counts as typed, and is asked about again.
 * What a МФЦ wrote from a passport goes back only with the alert that tells of it.
 */
export async function takingProfileBack(
  db: Db,
  ring: Keyring,
  { personId }: { personId: string },
  { first, ofMfc }: Since,
): Promise<Statement[]> {
  const since = first - MINUTE;
  const [[row], keyRows, lines] = await db.batch([
    selectProfileRow(db, personId),
    selectDataKeys(db, [personId]),
    db
      .select()
      .from(profileChanges)
      .where(and(eq(profileChanges.personId, personId), gte(profileChanges.at, since)))
      .orderBy(asc(profileChanges.seq)),
  ]);
  // A registry's late answer must not write what a stranger asked about.
  const unasked = dropChecksSince(db, personId, since);
  if (lines.length === 0) return [unasked];
  const kept = found(row);
  const keys = openDataKeys(ring, personId, keyRows);
  const known = await openProfile(keys, kept.sealedProfile);
  const profile: Profile = { ...known };
  const opened = await Promise.all(lines.map(async line => ({ source: line.source, ...(await openProfileChange(keys, line)) })));
  const standing = new Set(
    ofMfc ? [] : opened.filter(({ source }) => source === 'mfc').flatMap(({ values }) => Object.keys(values)),
  );
  const back = new Set<keyof ProfileValues>();
  for (const { values, told } of opened)
    for (const name of Object.keys(values) as (keyof ProfileValues)[]) {
      if (back.has(name) || standing.has(name)) continue;
      back.add(name);
      const value = values[name]?.before;
      if (value === undefined) delete profile[name];
      else Object.assign(profile, { [name]: { value, source: told?.[name] ?? 'entered', at: now() } });
    }
  const names = [...back].filter(name => !sameAnswer(known[name]?.value, profile[name]?.value));
  if (names.length === 0) return [unasked];
  const change = {
    values: Object.fromEntries(names.map(name => [name, { before: known[name]?.value, after: profile[name]?.value }])),
    told: Object.fromEntries(names.map(name => [name, known[name]?.source])),
  };
  const actor = { kind: 'citizen', id: personId } as const;
  return [unasked, ...(await writeProfile(db, { keys, row: kept, source: 'entered', actor }, profile, change))];
}
