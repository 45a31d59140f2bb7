import { eq } from 'drizzle-orm';
import type { Access } from '../access.ts';
import { accessFact, recordAccess } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import type { Here } from '../here.ts';
import { isLastWay, keepingWay, keyWithout, wayWithout } from '../last-way.ts';
import { passkeys } from '../passkey-schema.ts';
import { ownPasskey } from './own-passkey.ts';

export type RemovePasskeyOutcome = { kind: 'removed'; announced: string[] } | { kind: 'last' };

/** Takes one's own key away. `last`: nobody would get in any more, or the region wants officers to have one. */
export async function removePasskey({ db, ring, region, device }: Access, here: Here, id: string): Promise<RemovePasskeyOutcome> {
  await ownPasskey(db, here, id);
  const must = here.kind === 'staff' && region.policies.staffPasskey === 'required';
  const left = (must ? keyWithout : wayWithout)({ passkey: id });
  const alert = await alerting({ db, ring }, { accountId: here.id, kind: 'passkey-removed', device });
  try {
    await recordAccess(db, accessFact(here, 'passkey-removed', id), [
      keepingWay(db, here.id, left),
      db.delete(passkeys).where(eq(passkeys.id, id)),
      ...alert.statements,
    ]);
  } catch (error) {
    if (!isLastWay(error)) throw error;
    return { kind: 'last' };
  }
  return { kind: 'removed', announced: alert.announced };
}
