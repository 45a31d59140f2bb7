import { and, eq } from 'drizzle-orm';
import { auditRow, chained, selectAuditTail } from '../../platform/audit.ts';
import { now } from '../../platform/clock.ts';
import { type Db, isUniqueViolation, runBatch, type Statement } from '../../platform/db.ts';
import { auditEvents } from '../../platform/schema.ts';
import type { Access } from '../access.ts';
import { accessFact } from '../access-log.ts';
import { NOT_ME_LIFE } from '../alert-delivery.ts';
import { alerting } from '../alerts.ts';
import { type ChallengeRow, openPayload } from '../codes/challenge.ts';
import { accountById, type Recognised, recognisedIn, selectRecognised } from '../entering/recognised.ts';
import { recoveries } from '../recovery-schema.ts';
import { identifiers } from '../schema.ts';
import { firstComing, putOut } from '../security/put-out.ts';
import { spend } from '../sessions/start-session.ts';
import { askingSecond } from './asking-second.ts';
import { byLinkAlone } from './by-link-alone.ts';
import { RECOVERY_LIFE, type RecoveryRow } from './recovery.ts';
import { secondThing } from './second-thing.ts';

/** `by-hand`: the one contact is not enough, and there is nothing else to show. */
export type ContactOutcome =
  | { kind: 'go-on'; to: 'code' | 'password'; announced: string[] }
  | { kind: 'by-hand' }
  | { kind: 'gone' };

/**
 * After the right code of a contact: the recovery begins and is told on every channel, and the second thing is asked. Who says that
 * somebody else is in puts everybody out at once, and takes back what the stranger changed. The same code twice is one recovery.
 */
export async function showContact(access: Access, challenge: ChallengeRow, spending: Statement[]): Promise<ContactOutcome> {
  const { db, ring, device } = access;
  const { counted, stage } = await openPayload<'recover'>(ring, challenge);
  if (stage.kind !== 'contact') return { kind: 'gone' };
  if (stage.reason === 'not-me') await putStrangerOut(access, challenge);
  const account = await accountShown(db, challenge, counted);
  if (!account) return { kind: 'gone' };
  const firstThing = challenge.channel === 'email' ? 'email' : 'sms';
  const byLink = firstThing === 'email' && (await byLinkAlone(db, account, counted));
  const second = secondThing(account, { reason: stage.reason, firstThing, byLink });
  if (second.kind === 'by-hand') return { kind: 'by-hand' };
  const at = now();
  const row: RecoveryRow = {
    ...{ id: challenge.id, accountId: account.id, visitHash: challenge.visitHash ?? '', reason: stage.reason, firstThing },
    secondThing: second.kind === 'ways' ? null : second.kind,
    ...{ sealedNew: null, createdAt: at, expiresAt: at + RECOVERY_LIFE, doneAt: null },
  };
  const asking = second.kind === 'ways' ? await askingSecond(access, row, { counted, ways: second.ways }) : null;
  const alert = await alerting({ db, ring }, { accountId: account.id, kind: 'recovery-begun', device });
  const fact = accessFact(account, 'recovery-begun', row.id);
  try {
    await chained(async () => {
      const [tail] = await selectAuditTail(db, fact.chain);
      await runBatch(db, [
        ...spending,
        spend(db, challenge.id),
        db.insert(recoveries).values(row),
        ...(asking?.statements ?? []),
        ...alert.statements,
        db.insert(auditEvents).values(await auditRow(tail, fact)),
      ]);
    });
  } catch (error) {
    if (!isUniqueViolation(error, 'recoveries.id')) throw error;
  }
  return { kind: 'go-on', to: asking ? 'code' : 'password', announced: [...(asking?.announced ?? []), ...alert.announced] };
}

/** What the stranger changed since they came in is taken back first: the second thing is asked of the account as it was. */
async function putStrangerOut({ db, ring }: Access, { id, accountId }: ChallengeRow): Promise<void> {
  const account = await accountById(db, accountId ?? '');
  if (!account) return;
  const since = (await firstComing(db, account.id, now() - NOT_ME_LIFE)) ?? now();
  await putOut(db, ring, account, { since, subject: id, spared: [id] });
}

/** The account of the contact that was shown, while the contact is confirmed: one that was just taken back opens nothing. */
async function accountShown(db: Db, { accountId, channel }: ChallengeRow, counted: string): Promise<Recognised | null> {
  const kind = channel === 'email' ? 'email' : 'phone';
  const shown = and(eq(identifiers.accountKind, 'citizen'), eq(identifiers.kind, kind), eq(identifiers.blindIndex, counted));
  const row = await selectRecognised(db, and(shown, eq(identifiers.accountId, accountId ?? ''))).get();
  if (!row) return null;
  const { index: _, ...account } = row;
  return recognisedIn(account);
}
