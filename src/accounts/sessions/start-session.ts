import { and, eq, isNull } from 'drizzle-orm';
import { auditRow, chained, selectAuditTail } from '../../platform/audit.ts';
import { now } from '../../platform/clock.ts';
import { type Db, isUniqueViolation, runBatch, type Statement } from '../../platform/db.ts';
import { auditEvents } from '../../platform/schema.ts';
import type { Access } from '../access.ts';
import { type AccountOwner, accessFact } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import { challenges, sessions } from '../schema.ts';
import { sealDevice } from './device.ts';
import { deviceKey, knowDevice, selectDevice } from './known-device.ts';
import { type Entrance, newSession } from './session.ts';

/** `token`: whoever comes second with the same one gets the session of the first. `spending`: what opened it and is used up. */
type Opening = { token?: string; spending?: Statement[] };

/**
 * Lets a person in: the session, what it used up and the audit row in one batch, and when the account was never entered on such a
 * device, the alert. Returns the token for the cookie. A veto of `spending` is thrown.
 */
export async function startSession(
  { db, ring, device, region }: Pick<Access, 'db' | 'ring' | 'device' | 'region'>,
  owner: AccountOwner,
  entrance: Entrance,
  { token: known, spending = [] }: Opening = {},
): Promise<string> {
  const { token, row } = await newSession(owner, {
    entrance,
    foreignIdleMinutes: region.policies.foreignIdleMinutes,
    sealDevice: hash => sealDevice(ring, device, hash),
    ...(known !== undefined && { token: known }),
  });
  const fact = accessFact(owner, 'signed-in', owner.id);
  const key = await deviceKey(ring, owner.id, device);
  try {
    await chained(async () => {
      const [[tail], [known], [any]] = await db.batch([selectAuditTail(db, fact.chain), ...selectDevice(db, owner.id, key)]);
      const alert = any && !known ? await alerting({ db, ring }, { accountId: owner.id, kind: 'new-device', device }) : null;
      await runBatch(db, [
        db.insert(sessions).values(row),
        ...spending,
        ...(entrance.foreignComputer ? [] : [knowDevice(db, owner.id, key)]),
        ...(alert?.statements ?? []),
        db.insert(auditEvents).values(await auditRow(tail, fact)),
      ]);
    });
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
