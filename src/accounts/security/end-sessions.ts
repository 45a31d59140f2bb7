import { and, eq, isNull, ne, type SQL } from 'drizzle-orm';
import { auditRow, chained, selectAuditTail } from '../../platform/audit.ts';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { auditEvents } from '../../platform/schema.ts';
import { type AccountOwner, accessFact } from '../access-log.ts';
import { sessions } from '../schema.ts';
import type { SessionRow } from '../sessions/session.ts';

type Owner = Omit<AccountOwner, 'trustLevel'>;
/** One session by its hash, or all but one. */
export type Which = { only: string } | { allBut: string };

/** The statement that ends sessions of an account, for the batch of whatever ended them. */
export const endingSessions = (db: Db, accountId: string, endedBy: NonNullable<SessionRow['endedBy']>, which?: Which) =>
  db
    .update(sessions)
    .set({ endedAt: now(), endedBy })
    .where(and(eq(sessions.accountId, accountId), isNull(sessions.endedAt), which && matching(which)));

const matching = (which: Which): SQL =>
  'only' in which ? eq(sessions.tokenHash, which.only) : ne(sessions.tokenHash, which.allBut);

/** Ends sessions from another one of the same person. What is ended already, or is nobody's, changes nothing. */
export async function endSessions(db: Db, owner: Owner, which: Which): Promise<void> {
  const fact = accessFact(owner, 'session-ended', owner.id);
  const open = and(eq(sessions.accountId, owner.id), isNull(sessions.endedAt), matching(which));
  await chained(async () => {
    const [[tail], [any]] = await db.batch([
      selectAuditTail(db, fact.chain),
      db.select({ id: sessions.tokenHash }).from(sessions).where(open).limit(1),
    ]);
    if (!any) return;
    await db.batch([
      endingSessions(db, owner.id, 'another-session', which),
      db.insert(auditEvents).values(await auditRow(tail, fact)),
    ]);
  });
}
