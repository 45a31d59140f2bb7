import { and, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { auditRow, chained, selectAuditTail } from '../../platform/audit.ts';
import { now } from '../../platform/clock.ts';
import { type Db, isUniqueViolation, runBatch, type Statement } from '../../platform/db.ts';
import { auditEvents } from '../../platform/schema.ts';
import type { Access } from '../access.ts';
import { type AccountOwner, accessFact } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import { accounts, challenges, sessions } from '../schema.ts';
import { deviceKey, knowDevice, selectDevice } from './known-device.ts';
import type { Entrance } from './session.ts';
import { sessionHere } from './session-here.ts';
import { endingSession } from './sign-out.ts';

/**
 * `token`: whoever comes second with the same one gets the session of the first. `spending`: what opened it and is used up.
 * `leaving`: the session of the same person, in the same browser, that gives way to it (its token's hash). `still`: what of the
 * account must hold when the session begins, beside that it is open.
 */
export type Opening = { token?: string; spending?: Statement[]; leaving?: string; still?: SQL<number> };

/** What was shown opens the account no more: «Это не я», a new password or a recovery came in between. */
export class OpensNoMore extends Error {}

/** For `still`: the password that fitted is the account's. */
export const passwordStands = (hash: string | null) => sql<number>`${accounts.passwordHash} IS ${hash}`;

/** For `still`: nobody has put the code out; one that was used a moment ago opens the session that it has opened. */
export const codeStands = (id: string) => sql<number>`EXISTS (
  SELECT 1 FROM challenges AS own WHERE own.id = ${id} AND (own.used_at IS NOT NULL OR own.expires_at > ${now()})
)`;

/**
 * Lets a person in: the session, what it used up, the end of those an officer served them in and the audit row in one batch, and when the account was never entered on such a
 * device, the alert. Returns the token for the cookie. A veto of `spending` is thrown, and OpensNoMore.
 */
export async function startSession(
  access: Pick<Access, 'db' | 'ring' | 'device' | 'region'>,
  owner: AccountOwner,
  entrance: Entrance,
  { token: known, spending = [], leaving, still = sql<number>`1` }: Opening = {},
): Promise<string> {
  const { db, ring, device } = access;
  const { token, row } = await sessionHere(access, owner, { entrance, token: known });
  const detail = { session: row.tokenHash, way: row.authentication, second: row.secondFactor };
  const fact = { ...accessFact(owner, 'signed-in', owner.id), detail };
  const key = await deviceKey(ring, owner.id, device);
  try {
    await chained(async () => {
      const [[tail], [known], [any], [account]] = await db.batch([
        selectAuditTail(db, fact.chain),
        ...selectDevice(db, owner.id, key),
        db
          .select({ still })
          .from(accounts)
          .where(and(eq(accounts.id, owner.id), isNull(accounts.closedAt))),
      ]);
      // Whatever takes a way in away writes into the chain: it is seen here, or undoes the batch and is seen then.
      if (account?.still !== 1) throw new OpensNoMore();
      const alert = any && !known ? await alerting({ db, ring }, { accountId: owner.id, kind: 'new-device', device }) : null;
      const left = leaving === undefined ? undefined : await auditRow(tail, accessFact(owner, 'signed-out', owner.id));
      await runBatch(db, [
        ...(owner.kind === 'citizen' ? [endingServed(db, owner.id)] : []),
        db.insert(sessions).values(row),
        ...spending,
        ...(leaving === undefined ? [] : [endingSession(db, leaving)]),
        ...(entrance.foreignComputer ? [] : [knowDevice(db, owner.id, key)]),
        ...(alert?.statements ?? []),
        ...(left ? [db.insert(auditEvents).values(left)] : []),
        db.insert(auditEvents).values(await auditRow(left ?? tail, fact)),
      ]);
    });
  } catch (error) {
    if (!isUniqueViolation(error, 'sessions.token_hash')) throw error;
  }
  return token;
}

/** Whoever enters by themselves is filled in for by nobody any more. */
const endingServed = (db: Db, accountId: string) =>
  db
    .update(sessions)
    .set({ endedAt: now(), endedBy: 'another-session' })
    .where(
      and(
        eq(sessions.accountId, accountId),
        eq(sessions.kind, 'citizen'),
        isNotNull(sessions.servedBy),
        isNull(sessions.endedAt),
      ),
    );

/** Marks a challenge used, once. */
export const spend = (db: Db, challengeId: string, accountId?: string) =>
  db
    .update(challenges)
    .set({ usedAt: now(), ...(accountId === undefined ? {} : { accountId }) })
    .where(and(eq(challenges.id, challengeId), isNull(challenges.usedAt)));
