import { eq } from 'drizzle-orm';
import { stopKey } from '../../notifications/news/stop-path.ts';
import { consents } from '../../persons/schema.ts';
import { chained, personChain, selectAuditTail } from '../../platform/audit.ts';
import { sameText } from '../../platform/bytes.ts';
import { type Db, runBatch } from '../../platform/db.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { withdrawal } from './settle-consent.ts';

/** `already`: it was withdrawn before, here or in the cabinet. */
export type Stopped = 'stopped' | 'already' | 'invalid';

/** Withdraws the consent to news that a letter's link names. Whoever holds the link needs no cabinet; twice is harmless. */
export async function stopNews(db: Db, ring: Keyring, consentId: string, key: string): Promise<Stopped> {
  if (!sameText(key, await stopKey(ring, consentId))) return 'invalid';
  return chained(async () => {
    const row = await db.select().from(consents).where(eq(consents.id, consentId)).get();
    if (row?.purpose !== 'news') return 'invalid';
    if (row.withdrawnAt !== null) return 'already';
    const [tail] = await selectAuditTail(db, personChain(row.personId));
    await runBatch(db, await withdrawal(db, row, 'news', tail));
    return 'stopped';
  });
}
