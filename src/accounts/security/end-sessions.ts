import { and, eq, isNull } from 'drizzle-orm';
import { auditRow, chained, selectAuditTail } from '../../platform/audit.ts';
import type { Db } from '../../platform/db.ts';
import { auditEvents } from '../../platform/schema.ts';
import { type AccountOwner, accessFact } from '../access-log.ts';
import { sessions } from '../schema.ts';
import { endingSessions, matching, type Which } from '../sessions/ending-sessions.ts';

type Owner = Omit<AccountOwner, 'trustLevel'>;

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
