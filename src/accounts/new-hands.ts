import { and, eq, gte, isNull } from 'drizzle-orm';
import { now } from '../platform/clock.ts';
import type { Db, Statement } from '../platform/db.ts';
import { alerts } from './alert-schema.ts';
import type { AlertRow } from './alerts.ts';
import { closingCodes } from './codes/closing-codes.ts';
import { endingWaysBack, type WayBack } from './ending-ways-back.ts';
import { accounts } from './schema.ts';
import { type EndedBy, endingSessions, type Which } from './sessions/ending-sessions.ts';

type Hands = {
  /** The new hash; null takes the password away; absent leaves it. */
  passwordHash?: string | null;
  endedBy: EndedBy;
  /** All sessions end when it is absent. */
  sessions?: Which | 'stay';
  /** What this batch spends itself: a challenge, a code of a МФЦ. */
  spared?: string[];
  /** Which ways back that are under way are put out: all, when it is absent. */
  waysBack?: readonly WayBack[];
  /** Which links «Это не я» are answered by this: those of alerts since then (ms), all without it, or none. */
  answers: { by: NonNullable<AlertRow['answeredBy']>; since?: number } | 'none';
};

/**
 * An account changes hands, for the batch of whatever changed them: the password, the sessions, the codes and ways back under way, the
 * links «Это не я» of before. New sessions, alerts and recoveries of the same batch come after these statements, a finished recovery
 * before them.
 */
export function newHands(
  db: Db,
  accountId: string,
  { passwordHash, endedBy, sessions, spared = [], waysBack, answers }: Hands,
): Statement[] {
  const at = now();
  const password = { passwordHash, passwordSetAt: passwordHash === null ? null : at, passwordLaterAt: null };
  return [
    ...(passwordHash === undefined ? [] : [db.update(accounts).set(password).where(eq(accounts.id, accountId))]),
    ...(sessions === 'stay' ? [] : [endingSessions(db, accountId, endedBy, sessions)]),
    closingCodes(db, accountId, spared),
    ...endingWaysBack(db, accountId, waysBack, spared),
    ...(answers === 'none'
      ? []
      : [
          db
            .update(alerts)
            .set({ answeredAt: at, answeredBy: answers.by })
            .where(and(eq(alerts.accountId, accountId), isNull(alerts.answeredAt), gte(alerts.createdAt, answers.since ?? 0))),
        ]),
  ];
}
