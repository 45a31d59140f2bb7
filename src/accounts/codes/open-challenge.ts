import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { challenges } from '../schema.ts';
import type { ChallengeRow, Purpose } from './challenge.ts';

/** The newest challenge this browser still has to answer, or the named one of its challenges. */
export async function openChallenge(db: Db, visitHash: string, purpose: Purpose, id?: string): Promise<ChallengeRow | undefined> {
  return db
    .select()
    .from(challenges)
    .where(
      and(
        eq(challenges.visitHash, visitHash),
        eq(challenges.purpose, purpose),
        gt(challenges.expiresAt, now()),
        isNull(challenges.usedAt),
        id === undefined ? undefined : eq(challenges.id, id),
      ),
    )
    .orderBy(desc(challenges.createdAt))
    .limit(1)
    .get();
}
