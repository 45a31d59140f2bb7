import { auditRow, chained, personChain } from '../platform/audit.ts';
import { type Db, runBatch } from '../platform/db.ts';
import { found } from '../platform/problems.ts';
import { auditEvents } from '../platform/schema.ts';
import type { Keyring } from '../platform/sealing/keyring.ts';
import { ownCheck } from './check.ts';
import { erasePhoto } from './erase-photo.ts';

/** A person takes the consent back, at any time before the decision: the photograph goes at once. Twice is harmless. */
export const withdrawPhoto = (db: Db, ring: Keyring, personId: string): Promise<string[]> =>
  chained(async () => {
    const check = found(await ownCheck(db, ring, personId));
    const { statements, announced } = erasePhoto(db, check);
    if (statements.length === 0) return [];
    const actor = { kind: 'citizen' as const, id: personId };
    const subject = check.consentId ?? personId;
    const link = await auditRow(check.tail, { chain: personChain(personId), actor, action: 'consent-withdrawn', subject });
    await runBatch(db, [...statements, db.insert(auditEvents).values(link)]);
    return announced;
  });
