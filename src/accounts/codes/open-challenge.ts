import { and, desc, eq, isNull } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { reading } from '../../platform/read-ahead.ts';
import { challenges } from '../schema.ts';
import type { ChallengeRow, Purpose } from './challenge.ts';

const unused = (db: Db, visitHash: string, purpose: string) =>
  db
    .select()
    .from(challenges)
    .where(and(eq(challenges.visitHash, visitHash), eq(challenges.purpose, purpose as Purpose), isNull(challenges.usedAt)))
    .orderBy(desc(challenges.createdAt))
    .limit(1);

/** What `openChallenge` reads, which may come with the session it belongs to. */
export const challengeReading = reading((db, visitHash: string, purpose: string) => [unused(db, visitHash, purpose)] as const);

/** The newest challenge this browser still has to answer. */
export async function openChallenge(db: Db, visitHash: string, purpose: Purpose): Promise<ChallengeRow | undefined> {
  const [[newest]] = await challengeReading.read(db, visitHash, purpose);
  return newest && newest.expiresAt > now() ? newest : undefined;
}

/** The named challenge of this browser, while it can be answered. */
export async function namedChallenge(
  db: Db,
  { id, visitHash, purpose }: { id: string; visitHash: string; purpose: Purpose },
): Promise<ChallengeRow | undefined> {
  const row = await db.select().from(challenges).where(eq(challenges.id, id)).get();
  const mine = row?.visitHash === visitHash && row.purpose === purpose;
  return mine && row.usedAt === null && row.expiresAt > now() ? row : undefined;
}
