import { eq, sql } from 'drizzle-orm';
import { removeFile } from '../../files/remove-file.ts';
import { auditRow, chained } from '../../platform/audit.ts';
import { HOUR, now } from '../../platform/clock.ts';
import { type Db, isUniqueViolation, runBatch, type Statement, vetoedColumn } from '../../platform/db.ts';
import { announcement } from '../../platform/outbox.ts';
import { auditEvents, outbox } from '../../platform/schema.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import type { Officer } from '../officer.ts';
import { recoveryTickets, ticketConfirmations } from '../ticket-schema.ts';
import { type SeenTicket, ticketForOfficer } from './officer-ticket.ts';
import { ticketChain, ticketHolder } from './ticket.ts';

export type Deciding = { db: Db; ring: Keyring; officer: Officer; id: string };
export type TicketOutcome =
  | { kind: 'done'; what: 'confirmed' | 'granted' | 'refused'; announced: string[] }
  | { kind: 'absent' }
  /** Nobody gives access to themselves. */
  | { kind: 'own' }
  /** Decided meanwhile, or the other of the two found another account. */
  | { kind: 'overtaken' }
  /** The same officer can not be both. */
  | { kind: 'twice' };

/** The word of one officer that this account is the person's. The second one, of another officer, sends the link and erases the copy. */
export const confirmTicket = (
  deciding: Deciding,
  { accountId, appLost, linkHours }: { accountId: string; appLost: boolean; linkHours: number },
): Promise<TicketOutcome> =>
  decide(deciding, async ticket => {
    const { db, id, officer } = deciding;
    if (ticket.confirmations.some(({ staffId }) => staffId === officer.staffId)) return { kind: 'twice' };
    if (!ticket.candidates.some(each => each.accountId === accountId)) return { kind: 'overtaken' };
    const at = now();
    const place = ticket.confirmations.length + 1;
    const granted = place === 2;
    const open = sql`${recoveryTickets.state} = 'waiting' AND coalesce(${recoveryTickets.accountId}, ${accountId}) = ${accountId}`;
    const end = granted ? { decidedAt: at, linkUntil: at + linkHours * HOUR } : {};
    return {
      what: granted ? 'granted' : 'confirmed',
      statements: [
        db
          .update(recoveryTickets)
          .set({ ...end, accountId, state: sql`CASE WHEN ${open} THEN ${granted ? 'granted' : 'waiting'} END` })
          .where(eq(recoveryTickets.id, id)),
        db.insert(ticketConfirmations).values({ ticketId: id, place, staffId: officer.staffId, accountId, appLost, at }),
      ],
      detail: { account: accountId, app: appLost ? 'lost' : 'kept' },
    };
  });

/** One officer refuses, on a ground of the closed list; the copy is erased. */
export const refuseTicket = (deciding: Deciding, ground: string): Promise<TicketOutcome> =>
  decide(deciding, async () => ({
    what: 'refused',
    statements: [
      deciding.db
        .update(recoveryTickets)
        .set({ state: sql`CASE WHEN ${recoveryTickets.state} = 'waiting' THEN 'refused' END`, ground, decidedAt: now() })
        .where(eq(recoveryTickets.id, deciding.id)),
    ],
    detail: { ground },
  }));

type Plan = { what: 'confirmed' | 'granted' | 'refused'; statements: Statement[]; detail: Record<string, string> };

async function decide(
  { db, ring, officer, id }: Deciding,
  plan: (ticket: SeenTicket) => Promise<Plan | { kind: 'twice' | 'overtaken' }>,
): Promise<TicketOutcome> {
  const attempt = async (): Promise<TicketOutcome> => {
    const ticket = await ticketForOfficer(db, ring, officer, id);
    if (!ticket) return { kind: 'absent' };
    if (ticket.own) return { kind: 'own' };
    if (ticket.row.state !== 'waiting') return { kind: 'overtaken' };
    const planned = await plan(ticket);
    if ('kind' in planned) return planned;
    const { what, statements, detail } = planned;
    const over = what !== 'confirmed';
    const letter = announcement('ticket.email', { ticket: id });
    const removals = over ? ticket.files.map(file => removeFile(db, { holderId: ticketHolder(id), id: file.id })) : [];
    const actor = { kind: 'officer' as const, id: officer.staffId };
    const fact = { chain: ticketChain(id), actor, action: `ticket-${what}`, subject: id, detail };
    await runBatch(db, [
      ...statements,
      ...removals.flatMap(removal => [...removal.statements]),
      ...(over ? [db.insert(outbox).values(letter)] : []),
      db.insert(auditEvents).values(await auditRow(ticket.tail, fact)),
    ]);
    return { kind: 'done', what, announced: over ? [letter.id, ...removals.map(removal => removal.announced)] : [] };
  };
  try {
    return await chained(attempt, ['ticket_confirmations.place']);
  } catch (error) {
    if (isUniqueViolation(error, 'ticket_confirmations.staff_id')) return { kind: 'twice' };
    if (vetoedColumn(error, 'recovery_tickets') === 'state') return { kind: 'overtaken' };
    throw error;
  }
}
