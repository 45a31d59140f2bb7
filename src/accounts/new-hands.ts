import { and, eq, gte, isNull, sql } from 'drizzle-orm';
import { now } from '../platform/clock.ts';
import type { Db, Statement } from '../platform/db.ts';
import { closingCodes } from './codes/closing-codes.ts';
import { alerts } from './journal-schema.ts';
import { recoveries } from './recovery-schema.ts';
import { accounts } from './schema.ts';
import { type EndedBy, endingSessions, type Which } from './sessions/ending-sessions.ts';

type Hands = {
  /** The new hash; null takes the password away; absent leaves it. */
  passwordHash?: string | null;
  endedBy: EndedBy;
  /** All sessions end when it is absent. */
  sessions?: Which | 'stay';
  /** The challenge that this batch spends itself. */
  spared?: string | null;
  /** Which links «Это не я» are answered by this: all, those of alerts since then (ms), or none. */
  answers: 'all' | 'none' | number;
};

/**
 * An account changes hands, for the batch of whatever changed them: the password, the sessions, the codes and ways back under way, the
 * links «Это не я» of before. New sessions, alerts and recoveries of the same batch come after these statements, a finished recovery
 * before them.
 */
export function newHands(db: Db, accountId: string, { passwordHash, endedBy, sessions, spared, answers }: Hands): Statement[] {
  const at = now();
  const password = { passwordHash, passwordSetAt: passwordHash === null ? null : at, passwordLaterAt: null };
  const since = typeof answers === 'number' ? gte(alerts.createdAt, answers) : undefined;
  return [
    ...(passwordHash === undefined ? [] : [db.update(accounts).set(password).where(eq(accounts.id, accountId))]),
    ...(sessions === 'stay' ? [] : [endingSessions(db, accountId, endedBy, sessions)]),
    closingCodes(db, accountId, spared),
    db
      .update(recoveries)
      .set({ sealedNew: null, expiresAt: sql`max(${recoveries.createdAt} + 1, ${at})` })
      .where(and(eq(recoveries.accountId, accountId), isNull(recoveries.doneAt))),
    ...(answers === 'none'
      ? []
      : [
          db
            .update(alerts)
            .set({ answeredAt: at })
            .where(and(eq(alerts.accountId, accountId), isNull(alerts.answeredAt), since)),
        ]),
  ];
}
