import { and, eq, gt, isNull } from 'drizzle-orm';
import { auditRow, chained, selectAuditTail } from '../../platform/audit.ts';
import { sameText } from '../../platform/bytes.ts';
import { now } from '../../platform/clock.ts';
import type { Db, Statement } from '../../platform/db.ts';
import { auditEvents } from '../../platform/schema.ts';
import { linkKey } from '../../platform/sealing/codes.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { accessFact } from '../access-log.ts';
import { NOT_ME_LIFE } from '../alert-delivery.ts';
import { alerts } from '../journal-schema.ts';
import { newHands } from '../new-hands.ts';
import { accounts, staffMembers } from '../schema.ts';
import type { AccountKind } from '../sessions/session.ts';
import { takingBack, takingFactorsBack } from './take-back.ts';

/** `contacts`: those confirmed since are no longer, those of before are back. */
export type NotMeOutcome = { kind: 'closed'; account: AccountKind; contacts: boolean } | { kind: 'invalid' };

/**
 * «Это не я»: whoever is in is out, no code that was sent opens anything, and a citizen's password fits no more: the way back is
 * recovery. Somebody who works here keeps the password, for only an invitation could give another. Twice is harmless.
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
  const contacts = alert.kind.startsWith('contact-');
  const outcome = { kind: 'closed', account, contacts } as const;
  if (alert.answeredAt !== null) return outcome;
  const owner = { id: alert.accountId, kind: account, personId, actorId: staffId ?? personId };
  const fact = accessFact(owner, 'not-me', id);
  const statements: Statement[] = [
    db
      .update(alerts)
      .set({ answeredAt: now() })
      .where(and(eq(alerts.id, id), isNull(alerts.answeredAt))),
    ...newHands(db, owner.id, { ...(account === 'citizen' && { passwordHash: null }), endedBy: 'not-me', answers: 'none' }),
    ...(contacts ? await takingBack(db, ring, alert, owner) : []),
    ...(/^(factor|passkey)-added$/.test(alert.kind) ? takingFactorsBack(db, alert, owner.id) : []),
  ];
  await chained(async () => {
    const [tail] = await selectAuditTail(db, fact.chain);
    await db.batch([statements[0]!, ...statements.slice(1), db.insert(auditEvents).values(await auditRow(tail, fact))]);
  });
  return outcome;
}
