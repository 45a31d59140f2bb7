import { and, asc, eq, gte, isNull } from 'drizzle-orm';
import { auditRow, chained, selectAuditTail } from '../../platform/audit.ts';
import { type Db, runBatch } from '../../platform/db.ts';
import { auditEvents } from '../../platform/schema.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { type AccountOwner, accessFact } from '../access-log.ts';
import type { AlertRow } from '../alerts.ts';
import { alerts } from '../journal-schema.ts';
import { newHands } from '../new-hands.ts';
import { returnsContacts, takingBack } from './take-back.ts';

/** `since`: the first alert (ms) that tells of the stranger; `subject` is what the person answered. */
type Stranger = { since: number; subject: string; passwordHash?: null; spared?: string };

/**
 * A stranger is put out, in one batch: no session, no code and no way back under way is left, and what the alerts since then tell of
 * is taken back. They are answered by it. Tells whether contacts of before are back.
 */
export function putOut(
  db: Db,
  ring: Keyring,
  owner: Omit<AccountOwner, 'trustLevel'>,
  { since, subject, ...hands }: Stranger,
): Promise<boolean> {
  const fact = accessFact(owner, 'not-me', subject);
  return chained(async () => {
    const [[tail], told] = await db.batch([selectAuditTail(db, fact.chain), selectUnanswered(db, owner.id, since)]);
    await runBatch(db, [
      ...newHands(db, owner.id, { ...hands, endedBy: 'not-me', answers: since }),
      ...(await takingBack(db, ring, owner, told)),
      db.insert(auditEvents).values(await auditRow(tail, fact)),
    ]);
    return returnsContacts(told);
  });
}

const selectUnanswered = (db: Db, accountId: string, since: number) =>
  db
    .select()
    .from(alerts)
    .where(and(eq(alerts.accountId, accountId), gte(alerts.createdAt, since), isNull(alerts.answeredAt)))
    .orderBy(asc(alerts.createdAt));

/** Alerts that a person reads as «somebody came in». */
const comings: AlertRow['kind'][] = ['new-device', 'recovered'];

/** When a stranger may have come in: the oldest unanswered alert of a coming since `from` (ms), or null. */
export async function firstComing(db: Db, accountId: string, from: number): Promise<number | null> {
  const told = await selectUnanswered(db, accountId, from);
  return told.find(({ kind }) => comings.includes(kind))?.createdAt ?? null;
}
