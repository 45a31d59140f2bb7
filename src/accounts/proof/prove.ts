import { eq } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import type { Db, Statement } from '../../platform/db.ts';
import { type AccountOwner, accessFact, recordAccess } from '../access-log.ts';
import { sessions } from '../schema.ts';

/** The person of a session has just proved themselves. `spending` is what they proved it with; its veto is thrown. */
export const prove = (db: Db, owner: Omit<AccountOwner, 'trustLevel'>, session: string, spending: Statement[]): Promise<void> =>
  recordAccess(db, accessFact(owner, 'proven', owner.id), [
    ...spending,
    db.update(sessions).set({ provenAt: now() }).where(eq(sessions.tokenHash, session)),
  ]);
