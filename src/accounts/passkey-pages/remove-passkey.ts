import { eq, sql } from 'drizzle-orm';
import { vetoedColumn } from '../../platform/db.ts';
import type { Access } from '../access.ts';
import { accessFact, recordAccess } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import { anotherKey, anotherWay } from '../factors/another-way.ts';
import type { Here } from '../here.ts';
import { passkeys } from '../passkey-schema.ts';
import { ownPasskey } from './own-passkey.ts';

export type RemovePasskeyOutcome = { kind: 'removed'; announced: string[] } | { kind: 'last' };

/** Takes one's own key away. `last`: nothing else would prove the account, or the region wants officers to have one. */
export async function removePasskey({ db, ring, region, device }: Access, here: Here, id: string): Promise<RemovePasskeyOutcome> {
  await ownPasskey(db, here, id);
  const mine = eq(passkeys.id, id);
  const must = here.kind === 'staff' && region.policies.staffPasskey === 'required';
  const left = must ? anotherKey(here, { passkey: id }) : anotherWay(here, { passkey: id });
  const alert = await alerting({ db, ring }, { accountId: here.id, kind: 'passkey-removed', device });
  try {
    await recordAccess(db, accessFact(here, 'passkey-removed', id), [
      // What is left is looked at by the same batch that takes it away.
      db
        .update(passkeys)
        .set({ counter: sql`CASE WHEN ${left} THEN ${passkeys.counter} END` })
        .where(mine),
      db.delete(passkeys).where(mine),
      ...alert.statements,
    ]);
  } catch (error) {
    if (vetoedColumn(error, 'passkeys') === null) throw error;
    return { kind: 'last' };
  }
  return { kind: 'removed', announced: alert.announced };
}
