import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import { recordChange } from '../../platform/record-change.ts';
import { type AccountOwner, accessFact } from '../access-log.ts';
import { sessions } from '../schema.ts';
import { endingSessions, matching, type Which } from '../sessions/ending-sessions.ts';

type Owner = Omit<AccountOwner, 'trustLevel'>;

/** Ends sessions from another one of the same person. What is ended already, or is nobody's, changes nothing. */
export async function endSessions(db: Db, owner: Owner, which: Which): Promise<void> {
  const fact = accessFact(owner, 'session-ended', owner.id);
  const open = and(eq(sessions.accountId, owner.id), isNull(sessions.endedAt), matching(which));
  const any = db.select({ id: sessions.tokenHash }).from(sessions).where(open).limit(1);
  await recordChange(db, owner.personId, [any], async ([[found]], record) => {
    if (found) await record(fact, [endingSessions(db, owner.id, 'another-session', which)]);
  });
}
