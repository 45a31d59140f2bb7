import { eq, sql } from 'drizzle-orm';
import { auditRow, chained, selectAuditTail } from '../../platform/audit.ts';
import { sameText } from '../../platform/bytes.ts';
import { now } from '../../platform/clock.ts';
import { isUniqueViolation, runBatch, vetoedColumn } from '../../platform/db.ts';
import { auditEvents } from '../../platform/schema.ts';
import type { Access } from '../access.ts';
import { accessFact } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import type { Channel } from '../codes/challenge.ts';
import { accountById, type Recognised } from '../entering/recognised.ts';
import { appFactors, recoveryCodes } from '../factor-schema.ts';
import { askingSecond } from '../recovery/asking-second.ts';
import { RECOVERY_LIFE, type RecoveryRow, sealNew } from '../recovery/recovery.ts';
import { recoveries } from '../recovery-schema.ts';
import { recoveryTickets } from '../ticket-schema.ts';
import { openTicket } from './open-ticket.ts';
import { openTyped, supportKeys, type TicketRow, ticketKey } from './ticket.ts';

export type UseOutcome = { kind: 'go-on'; to: 'code' | 'password'; announced: string[] } | { kind: 'invalid' };
type Asked = { id: string; key: string; visitHash: string };

/**
 * Opens the link of a ticket, once: it becomes a recovery of this browser, where the password is set and a new telephone confirmed. An
 * application with codes is still asked, unless both officers made sure it is lost. The same browser twice goes on where it was.
 */
export async function useTicket(access: Access, { id, key, visitHash }: Asked): Promise<UseOutcome> {
  if (!sameText(key, await ticketKey(access.ring, 'access', id))) return { kind: 'invalid' };
  try {
    return await chained(() => open(access, id, visitHash));
  } catch (error) {
    const lost = isUniqueViolation(error, 'recoveries.id') || vetoedColumn(error, 'recovery_tickets') === 'state';
    if (!lost) throw error;
    return open(access, id, visitHash);
  }
}

async function open(access: Access, id: string, visitHash: string): Promise<UseOutcome> {
  const { db, ring, device } = access;
  const { ticket, confirmations, recovery } = await openTicket(db, id);
  if (!ticket?.accountId || (ticket.linkUntil ?? 0) <= now()) return { kind: 'invalid' };
  if (ticket.state === 'used') return again(recovery, visitHash);
  const account = await accountById(db, ticket.accountId);
  if (!account) return { kind: 'invalid' };
  const lost = confirmations.length === 2 && confirmations.every(({ appLost }) => appLost);
  const ways = lost ? [] : ownCodes(account);
  const row = await recoveryOf(access, ticket, visitHash, ways.length > 0);
  const [first, ...rest] = ways;
  const asking = first ? await askingSecond(access, row, { counted: account.id, ways: [first, ...rest] }) : null;
  const alert = await alerting({ db, ring }, { accountId: account.id, kind: 'recovery-begun', device });
  const fact = { ...accessFact(account, 'recovery-begun', id), detail: { ticket: id, app: lost ? 'lost' : 'kept' } };
  const [tail] = await selectAuditTail(db, fact.chain);
  await runBatch(db, [
    db
      .update(recoveryTickets)
      .set({ state: sql`CASE WHEN ${recoveryTickets.state} = 'granted' THEN 'used' END`, usedAt: now() })
      .where(eq(recoveryTickets.id, id)),
    db.insert(recoveries).values(row),
    ...(asking?.statements ?? []),
    ...(lost ? [appFactors, recoveryCodes].map(table => db.delete(table).where(eq(table.accountId, account.id))) : []),
    ...alert.statements,
    db.insert(auditEvents).values(await auditRow(tail, fact)),
  ]);
  return { kind: 'go-on', to: asking ? 'code' : 'password', announced: [...(asking?.announced ?? []), ...alert.announced] };
}

/** A second press in the browser that opened it; in another one the link is used. */
function again(recovery: RecoveryRow | undefined, visitHash: string): UseOutcome {
  if (recovery?.visitHash !== visitHash || recovery.doneAt !== null || recovery.expiresAt <= now()) return { kind: 'invalid' };
  return { kind: 'go-on', to: recovery.secondThing === null ? 'code' : 'password', announced: [] };
}

const ownCodes = ({ hasApp, hasRecoveryCodes }: Recognised): Channel[] => [
  ...(hasApp ? (['app'] as const) : []),
  ...(hasRecoveryCodes ? (['recovery-code'] as const) : []),
];

async function recoveryOf({ db, ring }: Access, ticket: TicketRow, visitHash: string, asks: boolean): Promise<RecoveryRow> {
  const { id, accountId, sealedTyped } = ticket;
  const typed = sealedTyped === null ? null : await openTyped(await supportKeys(db, ring), id, sealedTyped);
  const phone = typed?.phone ?? '';
  const at = now();
  return {
    ...{ id, accountId: accountId!, visitHash, reason: 'password', firstThing: 'email' },
    secondThing: asks ? null : phone === '' ? 'none' : 'new-phone',
    sealedNew: phone === '' ? null : await sealNew(ring, id, { passwordHash: null, phone }),
    ...{ createdAt: at, expiresAt: at + RECOVERY_LIFE, doneAt: null },
  };
}
