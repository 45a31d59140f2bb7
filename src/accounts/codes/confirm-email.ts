import { and, eq, gt, isNull } from 'drizzle-orm';
import { sameText } from '../../platform/bytes.ts';
import { now } from '../../platform/clock.ts';
import { type Db, isUniqueViolation } from '../../platform/db.ts';
import { linkKey } from '../../platform/sealing/codes.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { accessFact, recordAccess } from '../access-log.ts';
import { accounts, challenges, identifiers, staffMembers } from '../schema.ts';
import { spend } from '../sessions/start-session.ts';
import { openPayload } from './challenge.ts';

export type ConfirmOutcome = { kind: 'confirmed' } | { kind: 'invalid' } | { kind: 'taken' };

/** The path of the link in the letter. The key is derived from the challenge and stored nowhere. */
export const confirmEmailPath = async (ring: Keyring, challengeId: string): Promise<string> =>
  `/confirm-email/${challengeId}?key=${await linkKey(ring, 'confirm-email', challengeId)}`;

/**
 * Confirms the e-mail behind a link. Twice is harmless; `taken` when another account confirmed the same address first. `hereId`: the
 * account that is signed in in this browser; the audit says whether it is the one, for a mistyped address is a stranger's mailbox.
 */
export async function confirmEmail(
  db: Db,
  ring: Keyring,
  { id: challengeId, key, hereId }: { id: string; key: string; hereId: string | null },
): Promise<ConfirmOutcome> {
  if (!sameText(key, await linkKey(ring, 'confirm-email', challengeId))) return { kind: 'invalid' };
  const row = await db
    .select({ challenge: challenges, personId: accounts.personId, kind: accounts.kind, staffId: staffMembers.id })
    .from(challenges)
    .innerJoin(accounts, eq(accounts.id, challenges.accountId))
    .leftJoin(staffMembers, eq(staffMembers.accountId, accounts.id))
    .where(and(eq(challenges.id, challengeId), eq(challenges.purpose, 'confirm-email'), gt(challenges.expiresAt, now())))
    .get();
  if (!row) return { kind: 'invalid' };
  if (row.challenge.usedAt !== null) return { kind: 'confirmed' };
  const { identifierId } = await openPayload<'confirm-email'>(ring, row.challenge);
  const by = row.challenge.accountId === hereId ? 'session' : 'link';
  const fact = {
    ...accessFact({ ...row, actorId: row.staffId ?? row.personId }, 'email-confirmed', identifierId),
    detail: { by },
  };
  const unconfirmed = and(eq(identifiers.id, identifierId), isNull(identifiers.verifiedAt));
  try {
    await recordAccess(db, fact, [
      db.update(identifiers).set({ verifiedAt: now(), verifiedBy: 'link' }).where(unconfirmed),
      spend(db, challengeId),
    ]);
  } catch (error) {
    if (!isUniqueViolation(error, 'identifiers.')) throw error;
    return { kind: 'taken' };
  }
  return { kind: 'confirmed' };
}
