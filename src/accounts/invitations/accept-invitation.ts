import { and, eq, gt, isNull } from 'drizzle-orm';
import { initials } from '../../persons/person-name.ts';
import { auditRow } from '../../platform/audit.ts';
import { now } from '../../platform/clock.ts';
import { isUniqueViolation, runBatch } from '../../platform/db.ts';
import { randomId } from '../../platform/ids.ts';
import { auditEvents } from '../../platform/schema.ts';
import { seal } from '../../platform/sealing/seal.ts';
import type { Access } from '../access.ts';
import { accessFact } from '../access-log.ts';
import { type ChallengeRow, openPayload } from '../codes/challenge.ts';
import { departmentKeys, staffNamePlace } from '../department-key.ts';
import { enterAgain } from '../registration/enter-again.ts';
import { byRegistration, newAccount } from '../registration/new-account.ts';
import { staffInvitations, staffMembers } from '../schema.ts';
import { tokenOfChallenge } from '../sessions/session.ts';
import { spend } from '../sessions/start-session.ts';

export type AcceptOutcome = { kind: 'accepted'; token: string } | { kind: 'taken' } | { kind: 'used' };

/** After the right code an invited person becomes an officer. However many use one invitation at once, one account comes of it. */
export async function acceptInvitation(access: Access, challenge: ChallengeRow): Promise<AcceptOutcome> {
  const { db, ring } = access;
  const { invitation: invitationHash, ...newcomer } = await openPayload<'staff-register'>(ring, challenge);
  const usable = and(
    eq(staffInvitations.tokenHash, invitationHash),
    isNull(staffInvitations.usedAt),
    gt(staffInvitations.expiresAt, now()),
  );
  const invitation = await db.select().from(staffInvitations).where(usable).get();
  if (!invitation) return usedBy(access, challenge);
  const { department, role } = invitation;
  const keys = await departmentKeys(db, ring, department);
  const { accountId, personId, token, statements } = await newAccount(
    access,
    byRegistration('staff', newcomer, await tokenOfChallenge(ring, challenge.id)),
  );
  const staffId = randomId();
  const sealedName = await seal(await keys.of('queue'), initials(newcomer), staffNamePlace(staffId));
  const member = { id: staffId, accountId, invitationHash, department, role, sealedName, createdAt: now(), disabledAt: null };
  const fact = accessFact({ kind: 'staff', personId, actorId: staffId }, 'registered', accountId);
  try {
    await runBatch(db, [
      ...statements,
      db.insert(staffMembers).values(member),
      db.update(staffInvitations).set({ usedAt: now() }).where(usable),
      spend(db, challenge.id, accountId),
      db.insert(auditEvents).values(await auditRow(undefined, fact)),
    ]);
  } catch (error) {
    if (isUniqueViolation(error, 'staff_members.invitation_hash')) return usedBy(access, challenge);
    if (isUniqueViolation(error, 'identifiers.')) return { kind: 'taken' };
    throw error;
  }
  return { kind: 'accepted', token };
}

/** By this very code, a moment ago: the same officer. By another one: it is spent. */
async function usedBy(access: Access, { id }: ChallengeRow): Promise<AcceptOutcome> {
  const token = await enterAgain(access, id);
  return token === null ? { kind: 'used' } : { kind: 'accepted', token };
}
