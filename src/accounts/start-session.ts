import { and, eq, isNull } from 'drizzle-orm';
import { now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { type AccountOwner, accessFact, recordAccess } from './access-log.ts';
import { challenges, sessions } from './schema.ts';
import { newSession } from './session.ts';

/** Lets a person in: the session, the spent challenge and the audit row in one batch. Returns the token for the cookie. */
export async function startSession(db: Db, owner: AccountOwner, challengeId: string | null): Promise<string> {
  const { token, row } = await newSession(owner);
  const spent = challengeId === null ? [] : [spend(db, challengeId)];
  await recordAccess(db, accessFact(owner, 'signed-in', owner.id), [db.insert(sessions).values(row), ...spent]);
  return token;
}

/** Marks a challenge used, once. */
export const spend = (db: Db, challengeId: string, accountId?: string) =>
  db
    .update(challenges)
    .set({ usedAt: now(), ...(accountId === undefined ? {} : { accountId }) })
    .where(and(eq(challenges.id, challengeId), isNull(challenges.usedAt)));
