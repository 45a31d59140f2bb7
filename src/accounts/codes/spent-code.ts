import { and, desc, eq } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { challenges } from '../schema.ts';
import { CODE_TRIES, type Purpose } from './challenge.ts';

/** Why a code opens nothing: `elsewhere` is another browser, `replaced` a newer code that still waits in this one. */
export type SpentCause = 'expired' | 'tries' | 'replaced' | 'used' | 'elsewhere';

/** The cause for a person to read. A challenge that is no longer kept has expired: the sweep takes only those. */
export async function spentCause(db: Db, asked: { id: string; visitHash: string; purpose: Purpose }): Promise<SpentCause> {
  const at = now();
  const mine = and(eq(challenges.visitHash, asked.visitHash), eq(challenges.purpose, asked.purpose));
  const [[spent], [newest]] = await db.batch([
    db.select().from(challenges).where(eq(challenges.id, asked.id)).limit(1),
    db.select().from(challenges).where(mine).orderBy(desc(challenges.createdAt)).limit(1),
  ]);
  if (spent && spent.visitHash !== asked.visitHash) return 'elsewhere';
  if (spent && spent.usedAt !== null) return 'used';
  const newer = newest && newest.id !== asked.id && newest.usedAt === null && newest.expiresAt > at;
  if (newer && newest.tries < CODE_TRIES) return 'replaced';
  return spent && spent.tries >= CODE_TRIES ? 'tries' : 'expired';
}
