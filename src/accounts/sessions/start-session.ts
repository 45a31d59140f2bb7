import { and, eq, isNull } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import { type Db, isUniqueViolation } from '../../platform/db.ts';
import type { Access } from '../access.ts';
import { type AccountOwner, accessFact, recordAccess } from '../access-log.ts';
import { challenges, sessions } from '../schema.ts';
import { sealDevice } from './device.ts';
import { type Entrance, newSession, tokenOfChallenge } from './session.ts';

/**
 * Lets a person in: the session, the spent challenge and the audit row in one batch. Returns the token for the cookie.
 * One challenge opens one session: whoever comes second with the same code gets the token of the first.
 */
export async function startSession(
  { db, ring, device }: Pick<Access, 'db' | 'ring' | 'device'>,
  owner: AccountOwner,
  entrance: Entrance,
  challengeId: string | null,
): Promise<string> {
  const { token, row } = await newSession(owner, {
    entrance,
    sealDevice: hash => sealDevice(ring, device, hash),
    ...(challengeId !== null && { token: await tokenOfChallenge(ring, challengeId) }),
  });
  const spent = challengeId === null ? [] : [spend(db, challengeId)];
  try {
    await recordAccess(db, accessFact(owner, 'signed-in', owner.id), [db.insert(sessions).values(row), ...spent]);
  } catch (error) {
    if (!isUniqueViolation(error, 'sessions.token_hash')) throw error;
  }
  return token;
}

/** Marks a challenge used, once. */
export const spend = (db: Db, challengeId: string, accountId?: string) =>
  db
    .update(challenges)
    .set({ usedAt: now(), ...(accountId === undefined ? {} : { accountId }) })
    .where(and(eq(challenges.id, challengeId), isNull(challenges.usedAt)));
