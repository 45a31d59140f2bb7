import { eq } from 'drizzle-orm';
import { auditRow, chained, selectAuditTail } from '../../platform/audit.ts';
import { now } from '../../platform/clock.ts';
import { runBatch } from '../../platform/db.ts';
import { found } from '../../platform/problems.ts';
import { auditEvents } from '../../platform/schema.ts';
import { openDataKeys, selectDataKeys } from '../../platform/sealing/data-keys.ts';
import { type Access, counterOf } from '../access.ts';
import { type AccountOwner, accessFact } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import { hashPassword, passwordFits } from '../passwords/password-hash.ts';
import { type PasswordProblem, passwordProblem } from '../passwords/password-policy.ts';
import { openProfile, selectProfile } from '../profile.ts';
import { accounts } from '../schema.ts';
import { closingCodes } from './closing-codes.ts';
import { endingSessions } from './end-sessions.ts';

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
  const { db, ring, device, region } = access;
  const fact = accessFact(owner, 'password-changed', owner.id);
  return chained(async () => {
    const [[account], [person], keyRows, [tail]] = await db.batch([
      db.select({ passwordHash: accounts.passwordHash }).from(accounts).where(eq(accounts.id, owner.id)),
      selectProfile(db, owner.personId),
      selectDataKeys(db, [owner.personId]),
      selectAuditTail(db, fact.chain),
    ]);
    const known = await openProfile(openDataKeys(ring, owner.personId, keyRows), found(person).sealedProfile);
    const names = [known.family.value, known.given.value, known.patronymic?.value ?? ''];
    const own = { names, phone: known.phone?.value, email: known.email?.value };
    const problem = passwordProblem(password, region.policies.password, own);
    if (problem) return { kind: 'refused', problem };
    if (await passwordFits(ring, found(account).passwordHash, password)) return { kind: 'refused', problem: 'same' };
    const alert = await alerting({ db, ring }, { accountId: owner.id, kind: 'password-changed', device });
    await runBatch(db, [
      db
        .update(accounts)
        .set({ passwordHash: await hashPassword(ring, password), passwordSetAt: now(), passwordLaterAt: null })
        .where(eq(accounts.id, owner.id)),
      ...(endOthers ? [endingSessions(db, owner.id, 'password', { allBut: sessionId })] : []),
      // Whoever typed the old password and waits for a code must not come in by it.
      closingCodes(db, owner.id),
      ...alert.statements,
      db.insert(auditEvents).values(await auditRow(tail, fact)),
    ]);
    await (await counterOf(access, 'password', `${owner.kind}:${owner.id}`)).clear();
    return { kind: 'changed', announced: alert.announced };
  });
}
