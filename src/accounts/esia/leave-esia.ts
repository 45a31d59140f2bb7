import { and, eq } from 'drizzle-orm';
import type { Db, Statement } from '../../platform/db.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { accessFact, recordAccess } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import { esiaLinks, esiaTokens } from '../esia-schema.ts';
import { identifiers } from '../schema.ts';
import type { Device } from '../sessions/device.ts';

/** Takes ESIA off an account: who comes by it next is asked anew. What it told stays in the profile. Returns what to poke. */
export async function leaveEsia(
  { db, ring, device }: { db: Db; ring: Keyring; device: Device },
  { accountId, personId }: { accountId: string; personId: string },
): Promise<string[]> {
  const alert = await alerting({ db, ring }, { accountId, kind: 'factor-removed', device });
  const owner = { kind: 'citizen', personId, actorId: personId } as const;
  const known = and(eq(identifiers.accountId, accountId), eq(identifiers.accountKind, 'citizen'), eq(identifiers.kind, 'esia'));
  const statements: Statement[] = [
    db.delete(identifiers).where(known),
    db.delete(esiaTokens).where(eq(esiaTokens.accountId, accountId)),
    db.delete(esiaLinks).where(eq(esiaLinks.accountId, accountId)),
    ...alert.statements,
  ];
  await recordAccess(db, accessFact(owner, 'way-removed', accountId), statements);
  return alert.announced;
}
