import { and, asc, desc, eq, gt, lt } from 'drizzle-orm';
import { openProfileChange, type ProfileChangeRow } from '../../persons/change-profile.ts';
import { profileChanges } from '../../persons/journal-schema.ts';
import type { ProfileValues } from '../../persons/profile.ts';
import type { Db } from '../../platform/db.ts';
import type { Owner } from '../../platform/read-ahead.ts';
import type { OwnerKeys } from '../../platform/sealing/data-keys.ts';

const PAGE = 20;

/** The statement that reads the journal of a profile, newest first, from before `before` (a `seq`); one line more than a page shows. */
export const selectChanges = (db: Db, personId: Owner, before: number) =>
  db
    .select()
    .from(profileChanges)
    .where(and(eq(profileChanges.personId, personId), lt(profileChanges.seq, before)))
    .orderBy(desc(profileChanges.seq))
    .limit(PAGE + 1);

export const CHANGES_ON_PAGE = PAGE;

/** What was written since a form was opened; its version is the journal's `seq`. */
export const selectChangesSince = (db: Db, personId: string, version: number) =>
  db
    .select()
    .from(profileChanges)
    .where(and(eq(profileChanges.personId, personId), gt(profileChanges.seq, version)))
    .orderBy(asc(profileChanges.seq))
    .limit(PAGE);

/** The names of the values that these lines changed. */
export async function changedSince(keys: OwnerKeys, rows: ProfileChangeRow[]): Promise<(keyof ProfileValues)[]> {
  const opened = await Promise.all(rows.map(row => openProfileChange(keys, row)));
  return opened.flatMap(({ values }) => Object.keys(values) as (keyof ProfileValues)[]);
}
