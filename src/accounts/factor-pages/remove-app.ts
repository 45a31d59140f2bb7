import { eq, sql } from 'drizzle-orm';
import { vetoedColumn } from '../../platform/db.ts';
import type { Access } from '../access.ts';
import { type AccountOwner, accessFact, recordAccess } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import { appFactors } from '../factor-schema.ts';
import { anotherWay } from '../factors/another-way.ts';

export type RemoveAppOutcome = { kind: 'removed'; announced: string[] } | { kind: 'last' };

/** Takes the application away; spare codes stay. `last`: the account would have nothing else to prove itself by. Twice is harmless. */
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
      // What is left is looked at by the same batch that takes it away.
      db
        .update(appFactors)
        .set({ lastStep: sql`CASE WHEN ${anotherWay(owner, 'app')} THEN ${appFactors.lastStep} END` })
        .where(mine),
      db.delete(appFactors).where(mine),
      ...alert.statements,
    ]);
  } catch (error) {
    if (vetoedColumn(error, 'app_factors') === null) throw error;
    return { kind: 'last' };
  }
  return { kind: 'removed', announced: alert.announced };
}
