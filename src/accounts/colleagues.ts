import { eq } from 'drizzle-orm';
import type { Db } from '../platform/db.ts';
import { unseal } from '../platform/seal.ts';
import { staffNamePlace } from './department-key.ts';
import type { Officer } from './officer.ts';
import { staffMembers } from './schema.ts';

/** The names of everybody who works or worked in the officer's department, by their id: «Соколова М. И.». */
export async function colleagues(db: Db, { department, keys }: Officer): Promise<Map<string, string>> {
  const { id, sealedName } = staffMembers;
  const rows = await db.select({ id, sealedName }).from(staffMembers).where(eq(staffMembers.department, department));
  const key = await keys.of('queue');
  const named = rows.map(async row => [row.id, await unseal(key, row.sealedName, staffNamePlace(row.id))] as const);
  return new Map(await Promise.all(named));
}
