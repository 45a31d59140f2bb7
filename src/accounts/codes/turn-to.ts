import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import type { OwnChannel } from '../factors/factor-typed.ts';
import { challenges } from '../schema.ts';

/** From now on the challenge is answered by a code the person has with them; the tries go on being counted. One write. */
export async function turnTo(db: Db, challengeId: string, channel: OwnChannel): Promise<void> {
  const open = and(eq(challenges.id, challengeId), isNull(challenges.usedAt));
  await db.update(challenges).set({ channel }).where(open);
}
