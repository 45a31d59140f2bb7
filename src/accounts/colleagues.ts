import { eq } from 'drizzle-orm';
import type { Db } from '../platform/db.ts';
import { type Owner, reading } from '../platform/read-ahead.ts';
import { unseal } from '../platform/sealing/seal.ts';
import { staffNamePlace } from './department-key.ts';
import type { Officer } from './officer.ts';
import { staffMembers } from './schema.ts';

/** The names of everybody who works or worked in the officer's department, by their id: «Соколова М. И.». */
export const colleagues = async (db: Db, officer: Officer): Promise<Map<string, string>> =>
  openColleagues(officer, (await colleaguesReading.read(db, officer.department, null))[0]);

/** What `colleagues` reads, which may come with the session. */
export const colleaguesReading = reading((db, department: Owner, _: null) => [selectColleagues(db, department)] as const);

/** The statement behind `colleagues`, for a page's own batch; open its rows with `openColleagues`. */
export const selectColleagues = (db: Db, department: Owner) =>
  db
    .select({ id: staffMembers.id, sealedName: staffMembers.sealedName })
    .from(staffMembers)
    .where(eq(staffMembers.department, department));

/** Names by id from the rows of `selectColleagues`. Throws for an officer of another department. */
export async function openColleagues({ keys }: Officer, rows: { id: string; sealedName: string }[]) {
  const key = await keys.of('queue');
  const named = rows.map(async row => [row.id, await unseal(key, row.sealedName, staffNamePlace(row.id))] as const);
  return new Map(await Promise.all(named));
}
