import { and, eq, isNull } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import type { Db, Statement } from '../../platform/db.ts';
import { type AccountOwner, accessFact, recordAccess } from '../access-log.ts';
import { sessions } from '../schema.ts';

/** Ends one session, for the batch of the fact. */
export const endingSession = (db: Db, sessionHash: string) =>
  db
    .update(sessions)
    .set({ endedAt: now(), endedBy: 'self' })
    .where(and(eq(sessions.tokenHash, sessionHash), isNull(sessions.endedAt)));

/** Ends one session, with `also` in the same batch; the cookie alone opens nothing afterwards. */
export const endSession = (
  db: Db,
  owner: Omit<AccountOwner, 'trustLevel'>,
  sessionHash: string,
  also: Statement[] = [],
): Promise<void> => recordAccess(db, accessFact(owner, 'signed-out', owner.id), [endingSession(db, sessionHash), ...also]);
