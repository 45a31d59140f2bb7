import { eq } from 'drizzle-orm';
import type { Access } from '../access.ts';
import { type AccountOwner, accessFact, recordAccess } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import { recoveryCodes } from '../factor-schema.ts';
import { newRecoveryCodes } from '../factors/recovery-codes.ts';

/** Ten new spare codes in the place of all former ones. They are returned to be shown once: only their hashes stay. */
export async function makeRecoveryCodes(
  { db, ring, device }: Access,
  owner: Omit<AccountOwner, 'trustLevel'>,
): Promise<{ codes: string[]; announced: string[] }> {
  const { codes, rows } = await newRecoveryCodes(ring, owner.id);
  const alert = await alerting({ db, ring }, { accountId: owner.id, kind: 'factor-added', device });
  await recordAccess(db, accessFact(owner, 'factor-added', 'recovery-codes'), [
    db.delete(recoveryCodes).where(eq(recoveryCodes.accountId, owner.id)),
    db.insert(recoveryCodes).values(rows),
    ...alert.statements,
  ]);
  return { codes, announced: alert.announced };
}
