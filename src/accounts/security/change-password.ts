import { eq } from 'drizzle-orm';
import { openProfile, selectProfile } from '../../persons/profile.ts';
import { found } from '../../platform/problems.ts';
import { recordChange } from '../../platform/record-change.ts';
import { openDataKeys, selectDataKeys } from '../../platform/sealing/data-keys.ts';
import type { Access } from '../access.ts';
import { type AccountOwner, accessFact } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import { passwordsForgiven } from '../attempts/password-counters.ts';
import { newHands } from '../new-hands.ts';
import { hashPassword, passwordFits } from '../passwords/password-hash.ts';
import { type PasswordProblem, passwordProblem } from '../passwords/password-policy.ts';
import { accounts } from '../schema.ts';

/** `same`: it is the present one. */
export type ChangeProblem = PasswordProblem | 'same';
export type ChangeOutcome = { kind: 'changed'; announced: string[] } | { kind: 'refused'; problem: ChangeProblem };

type New = { password: string; sessionId: string; endOthers: boolean };

/** A new password, its alert, and when asked for the end of all other sessions, in one batch. Who calls it has proven who they are. */
export async function changePassword(
  access: Access,
  owner: Omit<AccountOwner, 'trustLevel'>,
  { password, sessionId, endOthers }: New,
): Promise<ChangeOutcome> {
  const { db, ring, device, region, stillHere } = access;
  const fact = accessFact(owner, 'password-changed', owner.id);
  const sessions = endOthers ? { allBut: sessionId } : 'stay';
  const passwordHash = await hashPassword(ring, password);
  const reads = [
    db.select({ passwordHash: accounts.passwordHash }).from(accounts).where(eq(accounts.id, owner.id)),
    selectProfile(db, owner.personId),
    selectDataKeys(db, [owner.personId]),
  ] as const;
  return recordChange(db, owner.personId, reads, async ([[account], [person], keyRows], record) => {
    await stillHere();
    const known = await openProfile(openDataKeys(ring, owner.personId, keyRows), found(person).sealedProfile);
    const names = [known.family.value, known.given.value, known.patronymic?.value ?? ''];
    const own = { names, phone: known.phone?.value, email: known.email?.value };
    const problem = passwordProblem(password, region.policies.password, own);
    if (problem) return { kind: 'refused', problem };
    if (await passwordFits(ring, found(account).passwordHash, password)) return { kind: 'refused', problem: 'same' };
    const alert = await alerting({ db, ring }, { accountId: owner.id, kind: 'password-changed', device });
    const forgive = await passwordsForgiven(access, owner.kind, owner.id);
    await record(fact, [
      // Links «Это не я» stay: a thief who changes the password must not silence them.
      ...newHands(db, owner.id, { passwordHash, endedBy: 'password', sessions, waysBack: ['recovery'], answers: 'none' }),
      ...alert.statements,
    ]);
    await forgive();
    return { kind: 'changed', announced: alert.announced };
  });
}
