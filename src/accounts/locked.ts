import { and, desc, eq, gt } from 'drizzle-orm';
import { DAY, now } from '../platform/clock.ts';
import { type Db, isUniqueViolation, runBatch } from '../platform/db.ts';
import type { JobContext } from '../platform/job.ts';
import { announcement, type OutboxRow } from '../platform/outbox.ts';
import { outbox } from '../platform/schema.ts';
import { alerts } from './alert-schema.ts';
import { alerting } from './alerts.ts';
import { accounts } from './schema.ts';
import type { AccountKind } from './sessions/session.ts';

/**
 * Announces that the password path has closed. `counter` names an account, or what was typed when it is nobody's: the same is written
 * for both, so that the answer takes as long.
 */
export async function announceLock(db: Db, kind: AccountKind, counter: string): Promise<void> {
  await db.insert(outbox).values(announcement('account.locked', { kind, account: counter }));
}

/** Tells the person, if there is one; at most once a day, whoever tries their telephone. */
export async function tellOfLock({ db, ring, poke }: JobContext, { kind, account }: Record<string, string>, { id }: OutboxRow) {
  const [[known], [told]] = await db.batch([
    db
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(eq(accounts.id, account ?? ''), eq(accounts.kind, kind as AccountKind))),
    db
      .select({ id: alerts.id })
      .from(alerts)
      .where(and(eq(alerts.accountId, account ?? ''), eq(alerts.kind, 'locked'), gt(alerts.createdAt, now() - DAY)))
      .orderBy(desc(alerts.createdAt))
      .limit(1),
  ]);
  if (!known || told) return;
  const alert = await alerting({ db, ring }, { accountId: known.id, kind: 'locked', id });
  try {
    await runBatch(db, alert.statements);
  } catch (error) {
    if (!isUniqueViolation(error, 'alerts.id')) throw error;
    return;
  }
  poke(alert.announced);
}
