import { and, eq, gt } from 'drizzle-orm';
import { sameText } from '../../platform/bytes.ts';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { linkKey } from '../../platform/sealing/codes.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { NOT_ME_LIFE } from '../alert-delivery.ts';
import { alerts } from '../alert-schema.ts';
import type { AlertRow } from '../alerts.ts';
import { accounts, staffMembers } from '../schema.ts';
import type { AccountKind } from '../sessions/session.ts';
import { type PutOut, putOut, tellsOfInside } from './put-out.ts';

export type NotMeOutcome =
  | ({ kind: 'closed'; account: AccountKind } & PutOut)
  /** Answered before; `by` is by what, and `at` when (ms). */
  | { kind: 'answered'; account: AccountKind; by: NonNullable<AlertRow['answeredBy']>; at: number }
  | { kind: 'invalid' };

/**
 * «Это не я»: whoever is in is out, no code that was sent opens anything, and a citizen's password fits no more: the way back is
 * recovery. What this alert and those after it tell of is taken back, and what unanswered ones of before do: `putOut`. Somebody who works here keeps the password, for only an invitation could give another. Twice is harmless.
 */
export async function answerAlert(db: Db, ring: Keyring, id: string, key: string): Promise<NotMeOutcome> {
  if (!sameText(key, await linkKey(ring, 'not-me', id))) return { kind: 'invalid' };
  const row = await db
    .select({ alert: alerts, personId: accounts.personId, account: accounts.kind, staffId: staffMembers.id })
    .from(alerts)
    .innerJoin(accounts, eq(accounts.id, alerts.accountId))
    .leftJoin(staffMembers, eq(staffMembers.accountId, accounts.id))
    .where(and(eq(alerts.id, id), gt(alerts.createdAt, now() - NOT_ME_LIFE)))
    .get();
  if (!row) return { kind: 'invalid' };
  const { alert, personId, account, staffId } = row;
  if (alert.answeredAt !== null) return { kind: 'answered', account, by: alert.answeredBy ?? 'not-me', at: alert.answeredAt };
  const owner = { id: alert.accountId, kind: account, personId, actorId: staffId ?? personId };
  const since = alert.createdAt;
  const wasInside = tellsOfInside(alert.kind);
  const taken = await putOut(db, ring, owner, {
    since,
    wasInside,
    subject: id,
    ...(account === 'citizen' && { passwordHash: null }),
  });
  return { kind: 'closed', account, ...taken };
}
