import { eq } from 'drizzle-orm';
import { departmentKeys } from '../accounts/department-key.ts';
import type { Officer } from '../accounts/officer.ts';
import { staffMembers } from '../accounts/schema.ts';
import type { Db } from '../platform/db.ts';
import { found } from '../platform/problems.ts';
import type { Keyring } from '../platform/sealing/keyring.ts';

/** The officer of a МФЦ behind a visitor's session, with the keys of their office. Two reads. */
export async function deskOfficer(
  db: Db,
  ring: Keyring,
  staffId: string,
): Promise<Pick<Officer, 'department' | 'staffId' | 'keys'>> {
  const row = await db
    .select({ department: staffMembers.department })
    .from(staffMembers)
    .where(eq(staffMembers.id, staffId))
    .get();
  const { department } = found(row);
  return { department, staffId, keys: await departmentKeys(db, ring, department) };
}
