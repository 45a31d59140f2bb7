import { eq } from 'drizzle-orm';
import type { Access } from '../access.ts';
import { type AccountOwner, accessFact, recordAccess } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import { appFactors } from '../factor-schema.ts';
import { isLastWay, keepingWay, wayWithout } from '../last-way.ts';

export type RemoveAppOutcome = { kind: 'removed'; announced: string[] } | { kind: 'last' };

/** Takes the application away; spare codes stay. `last`: nobody would get in any more. Twice is harmless. */
export async function removeApp(
  { db, ring, device }: Access,
  owner: Omit<AccountOwner, 'trustLevel'>,
): Promise<RemoveAppOutcome> {
  const mine = eq(appFactors.accountId, owner.id);
  const known = await db.select({ at: appFactors.createdAt }).from(appFactors).where(mine).get();
  if (!known) return { kind: 'removed', announced: [] };
  const alert = await alerting({ db, ring }, { accountId: owner.id, kind: 'factor-removed', device });
  try {
    await recordAccess(db, accessFact(owner, 'factor-removed', 'app'), [
      keepingWay(db, owner.id, wayWithout('app')),
      db.delete(appFactors).where(mine),
      ...alert.statements,
    ]);
  } catch (error) {
    if (!isLastWay(error)) throw error;
    return { kind: 'last' };
  }
  return { kind: 'removed', announced: alert.announced };
}
