import { eq } from 'drizzle-orm';
import { stopKey } from '../../notifications/news/stop-path.ts';
import { consents } from '../../persons/schema.ts';
import { sameText } from '../../platform/bytes.ts';
import type { Db } from '../../platform/db.ts';
import { recordChange } from '../../platform/record-change.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { withdrawal } from './settle-consent.ts';

/** `already`: it was withdrawn before, here or in the cabinet. */
export type Stopped = 'stopped' | 'already' | 'invalid';

/** Withdraws the consent to news that a letter's link names. Whoever holds the link needs no cabinet; twice is harmless. */
export async function stopNews(db: Db, ring: Keyring, consentId: string, key: string): Promise<Stopped> {
  if (!sameText(key, await stopKey(ring, consentId))) return 'invalid';
  const consent = db.select().from(consents).where(eq(consents.id, consentId));
  const named = await consent.get();
  if (named?.purpose !== 'news') return 'invalid';
  return recordChange(db, named.personId, [consent], async ([[row]], record) => {
    if (!row || row.withdrawnAt !== null) return 'already';
    const [fact, statement] = withdrawal(db, row, 'news');
    await record(fact, [statement]);
    return 'stopped';
  });
}
