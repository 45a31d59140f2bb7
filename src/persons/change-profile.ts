import { and, eq } from 'drizzle-orm';
import { now } from '../platform/clock.ts';
import type { Db, Statement } from '../platform/db.ts';
import type { Owner } from '../platform/read-ahead.ts';
import type { OwnerKeys } from '../platform/sealing/data-keys.ts';
import { sealJson, unsealJson } from '../platform/sealing/seal.ts';
import type { Device } from './device.ts';
import { profileChanges } from './journal-schema.ts';
import { type Kept, openProfile, type Profile, type ProfileValues, sealProfile, toldBy } from './profile.ts';
import { persons } from './schema.ts';

export type ProfileChangeRow = typeof profileChanges.$inferSelect;

/** One line of the journal: each value that changed, before and after; on what device, when a person sat at one. */
export type ProfileChange = {
  values: { [Name in keyof ProfileValues]?: { before?: ProfileValues[Name]; after?: ProfileValues[Name] } };
  /** Whose word each value was before, so that it can be put back as what it was. */
  told?: { [Name in keyof ProfileValues]?: Kept<unknown>['source'] };
  device?: Device;
};

const place = (personId: string, seq: number) => `profile_changes/${personId}/${seq}`;

/** A sealed profile as it was read. */
export type ProfileRow = { sealedProfile: string; profileVersion: number };

type Changing = {
  keys: OwnerKeys;
  /** What was read: the profile's row before the change. */
  row: ProfileRow;
  source: Kept<unknown>['source'];
  /** `undefined` takes a value away; a name that is not here stays as it is. */
  values: Partial<ProfileValues>;
  actor: { kind: ProfileChangeRow['actorKind']; id: string };
  device?: Device;
};

/** The statement that reads what `changeProfile` works on. */
export const selectProfileRow = (db: Db, personId: Owner) =>
  db
    .select({ sealedProfile: persons.sealedProfile, profileVersion: persons.profileVersion })
    .from(persons)
    .where(eq(persons.id, personId));

/**
 * Statements that change a profile and write its journal, for the batch of the fact; none when nothing differs, so that a repeat is
 * harmless. A typed value that another source tells alike is written anew: from then on it is that source's word. A change made meanwhile by another vetoes the batch (`profile_changes.`): run it in `changePerson`.
 */
export async function changeProfile(
  db: Db,
  { keys, row, source, values, actor, device }: Changing,
): Promise<{ profile: Profile; changed: (keyof ProfileValues)[]; statements: Statement[] }> {
  const known = await openProfile(keys, row.sealedProfile);
  const names = (Object.keys(values) as (keyof ProfileValues)[]).filter(
    name => !sameAnswer(known[name]?.value, values[name]) || (known[name]?.source === 'entered' && source !== 'entered'),
  );
  if (names.length === 0) return { profile: known, changed: [], statements: [] };
  const differing = Object.fromEntries(names.map(name => [name, values[name]])) as Partial<ProfileValues>;
  const profile = { ...known, ...toldBy(source, differing) };
  for (const name of names) if (values[name] === undefined) delete profile[name];
  const change = {
    values: Object.fromEntries(names.map(name => [name, { before: known[name]?.value, after: values[name] }])),
    told: Object.fromEntries(names.map(name => [name, known[name]?.source])),
    ...(device && { device }),
  } as ProfileChange;
  return { profile, changed: names, statements: await writeProfile(db, { keys, row, source, actor }, profile, change) };
}

/** Statements that put a profile in the place of the one that was read, with its line of the journal. */
export async function writeProfile(
  db: Db,
  { keys, row, source, actor }: Pick<Changing, 'keys' | 'row' | 'source' | 'actor'>,
  profile: Profile,
  change: ProfileChange,
): Promise<Statement[]> {
  const seq = row.profileVersion + 1;
  const personId = keys.ownerId;
  const sealedChange = await sealJson(await keys.of('profile'), change, place(personId, seq));
  return [
    db
      .insert(profileChanges)
      .values({ personId, seq, at: now(), actorKind: actor.kind, actorId: actor.id, source, sealedChange }),
    db
      .update(persons)
      .set({ sealedProfile: await sealProfile(keys, profile), profileVersion: seq })
      .where(and(eq(persons.id, personId), eq(persons.profileVersion, row.profileVersion))),
  ];
}

export const openProfileChange = async (keys: OwnerKeys, { personId, seq, sealedChange }: ProfileChangeRow) =>
  unsealJson<ProfileChange>(await keys.of('profile'), sealedChange, place(personId, seq));

/** The same answer, whatever the order of its parts. */
export const sameAnswer = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? '';
