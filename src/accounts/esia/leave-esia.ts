import { and, eq } from 'drizzle-orm';
import type { Device } from '../../persons/device.ts';
import type { Db, Statement } from '../../platform/db.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { accessFact, recordAccess } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import { esiaLinks, esiaTokens } from '../esia-schema.ts';
import { isLastWay, keepingWay, wayWithout } from '../last-way.ts';
import { identifiers } from '../schema.ts';

export type LeaveOutcome = { kind: 'left'; announced: string[] } | { kind: 'last' };

/** Takes ESIA off an account: who comes by it next is asked anew. What it told stays in the profile. `last`: nobody would get in any more. */
export async function leaveEsia(
  { db, ring, device }: { db: Db; ring: Keyring; device: Device },
  { accountId, personId }: { accountId: string; personId: string },
): Promise<LeaveOutcome> {
  const alert = await alerting({ db, ring }, { accountId, kind: 'factor-removed', device });
  const owner = { kind: 'citizen', personId, actorId: personId } as const;
  const known = and(eq(identifiers.accountId, accountId), eq(identifiers.accountKind, 'citizen'), eq(identifiers.kind, 'esia'));
  const statements: Statement[] = [
    keepingWay(db, accountId, wayWithout('esia')),
    db.delete(identifiers).where(known),
    db.delete(esiaTokens).where(eq(esiaTokens.accountId, accountId)),
    db.delete(esiaLinks).where(eq(esiaLinks.accountId, accountId)),
    ...alert.statements,
  ];
  try {
    await recordAccess(db, accessFact(owner, 'way-removed', accountId), statements);
  } catch (error) {
    if (!isLastWay(error)) throw error;
    return { kind: 'last' };
  }
  return { kind: 'left', announced: alert.announced };
}
