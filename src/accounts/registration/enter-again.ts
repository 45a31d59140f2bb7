import { eq } from 'drizzle-orm';
import type { Access } from '../access.ts';
import { accounts, challenges, staffMembers } from '../schema.ts';
import { byPassword, tokenOfChallenge } from '../sessions/session.ts';
import { startSession } from '../sessions/start-session.ts';

/**
 * A double click, or an answer that was lost on its way: the first use of this very challenge made an account, the second enters
 * it. Returns the token of the session, or null when it made none.
 */
export async function enterAgain(access: Access, challengeId: string): Promise<string | null> {
  const owner = await access.db
    .select({ id: accounts.id, kind: accounts.kind, personId: accounts.personId, staffId: staffMembers.id })
    .from(challenges)
    .innerJoin(accounts, eq(accounts.id, challenges.accountId))
    .leftJoin(staffMembers, eq(staffMembers.accountId, accounts.id))
    .where(eq(challenges.id, challengeId))
    .get();
  if (!owner) return null;
  const { staffId, ...account } = owner;
  const token = await tokenOfChallenge(access.ring, challengeId);
  return startSession(access, { ...account, actorId: staffId ?? account.personId, trustLevel: 0 }, byPassword, { token });
}
