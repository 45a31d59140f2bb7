import { and, eq, isNull, ne, type SQL } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { sessions } from '../schema.ts';
import type { SessionRow } from './session.ts';

/** One session by its hash, or all but one. */
export type Which = { only: string } | { allBut: string };
export type EndedBy = NonNullable<SessionRow['endedBy']>;

/** The statement that ends sessions of an account, for the batch of whatever ended them. */
export const endingSessions = (db: Db, accountId: string, endedBy: EndedBy, which?: Which) =>
  db
    .update(sessions)
    .set({ endedAt: now(), endedBy })
    .where(and(eq(sessions.accountId, accountId), isNull(sessions.endedAt), which && matching(which)));

export const matching = (which: Which): SQL =>
  'only' in which ? eq(sessions.tokenHash, which.only) : ne(sessions.tokenHash, which.allBut);
