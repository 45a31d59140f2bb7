import { keepFile } from '../../files/keep-file.ts';
import { type SlotRules, uploadLimits } from '../../files/limits.ts';
import { receiveFile } from '../../files/receive-file.ts';
import type { Refused } from '../../files/refusal.ts';
import { auditRow } from '../../platform/audit.ts';
import { DAY, now } from '../../platform/clock.ts';
import { isUniqueViolation, runBatch } from '../../platform/db.ts';
import { dropObject } from '../../platform/parts/objects.ts';
import { auditEvents } from '../../platform/schema.ts';
import { linkKey } from '../../platform/sealing/codes.ts';
import { blindIndex } from '../../platform/sealing/keyring.ts';
import type { Access } from '../access.ts';
import type { AttemptCounter } from '../attempts/attempt-counter.ts';
import { counted } from '../attempts/counted.ts';
import { counterOf } from '../attempts/counter-of.ts';
import { recoveryTickets } from '../ticket-schema.ts';
import { sealTyped, supportKeys, type TicketTyped, ticketChain, ticketHolder } from './ticket.ts';

export const copySlot: SlotRules = { id: 'passport', types: ['jpg', 'png', 'pdf'], maxFiles: 1 };

export type LeaveOutcome = { kind: 'left'; id: string } | { kind: 'too-many'; until: number } | Refused;

/** `form`: what makes a second press of the same form the same ticket. */
type Left = { ticket: TicketTyped; file: File | null; visitHash: string; form: string };

/**
 * Keeps a ticket with the copy of a passport, sealed for the support. Nobody is looked for: the answer is the same whether there is an
 * account or not.
 */
export async function leaveTicket(access: Access, left: Left): Promise<LeaveOutcome> {
  const counter = await counterOf(access, 'ticket', access.from);
  const outcome = await counted(counter, () => keepTicket(access, counter, left));
  return outcome.kind === 'locked' ? { kind: 'too-many', until: outcome.until } : outcome;
}

async function keepTicket(access: Access, counter: AttemptCounter, left: Left): Promise<LeaveOutcome> {
  const { env, db, ring, region } = access;
  const { ticket, file, visitHash, form } = left;
  const id = await linkKey(ring, 'ticket-of', `${visitHash}:${form}`);
  const keys = await supportKeys(db, ring);
  const upload = { owner: keys, class: 'queue' as const, holderId: ticketHolder(id), slot: copySlot };
  const files = { env, db, ring };
  const received = await receiveFile(files, { ...upload, limits: uploadLimits(region), file, existing: [] });
  if (received.kind !== 'received') {
    await counter.giveBack();
    return received.kind === 'refused' ? received : { kind: 'left', id };
  }
  const row = await ticketRow(access, id, await sealTyped(keys, id, ticket), ticket);
  const actor = { kind: 'system' as const, id: 'visitor' };
  const audit = await auditRow(undefined, { chain: ticketChain(id), actor, action: 'ticket-left', subject: id });
  try {
    const write = [db.insert(recoveryTickets).values(row), db.insert(auditEvents).values(audit)];
    const kept = await keepFile(files, received, own => runBatch(db, [...write, ...own]));
    return kept.kind === 'refused' ? kept : { kind: 'left', id };
  } catch (error) {
    await dropObject(env.FILES, received.row.r2Key);
    if (!isUniqueViolation(error, 'recovery_tickets.id') && !isUniqueViolation(error, 'audit_events.')) throw error;
    return { kind: 'left', id };
  }
}

async function ticketRow({ ring, region }: Access, id: string, sealedTyped: string, { contact, snils }: TicketTyped) {
  const at = now();
  const named = [
    await blindIndex(ring, contact.includes('@') ? 'email' : 'phone', contact),
    ...(snils === '' ? [] : [await blindIndex(ring, 'snils', snils)]),
  ];
  return {
    ...{ id, state: 'waiting' as const, sealedTyped, named: JSON.stringify(named) },
    ...{ createdAt: at, expiresAt: at + region.policies.ticket.days * DAY },
  };
}
