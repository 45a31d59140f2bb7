import { eq } from 'drizzle-orm';
import type { Access } from '../access.ts';
import { accessFact, recordAccess } from '../access-log.ts';
import { recoveryCodes } from '../factor-schema.ts';
import { newRecoveryCodes } from '../factors/recovery-codes.ts';
import type { Here } from '../here.ts';
import { tellingAdded } from './tell-added.ts';

/** Ten new spare codes in the place of all former ones. They are returned to be shown once: only their hashes stay. */
export async function makeRecoveryCodes(access: Access, owner: Here): Promise<{ codes: string[]; announced: string[] }> {
  const { db, ring, stillHere } = access;
  const { codes, rows } = await newRecoveryCodes(ring, owner.id);
  const announced = await tellingAdded(access, owner, telling =>
    recordAccess(
      db,
      accessFact(owner, 'factor-added', 'recovery-codes'),
      [db.delete(recoveryCodes).where(eq(recoveryCodes.accountId, owner.id)), db.insert(recoveryCodes).values(rows), ...telling],
      stillHere,
    ),
  );
  return { codes, announced };
}
