import { eq } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { DOUBLE_CLICK } from '../codes/challenge.ts';
import { signatures } from '../signature-schema.ts';

/**
 * Whether the file of a signature was used a moment ago by the same person with the same signature: the answer of the first time was
 * lost, or the button was pressed twice. Any other use of a used file is a replay.
 */
export async function isSamePress(db: Db, challenge: string, ownerId: string, signatureHash: string): Promise<boolean> {
  const row = await db.select().from(signatures).where(eq(signatures.challenge, challenge)).get();
  return row?.ownerId === ownerId && row.signatureHash === signatureHash && now() - row.at < DOUBLE_CLICK;
}
