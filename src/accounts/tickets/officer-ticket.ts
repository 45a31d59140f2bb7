import { and, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { type FileRow, files } from '../../files/schema.ts';
import { openProfile } from '../../persons/profile.ts';
import { persons } from '../../persons/schema.ts';
import { type AuditTail, selectAuditTail } from '../../platform/audit.ts';
import type { Db } from '../../platform/db.ts';
import { type Owner, reading } from '../../platform/read-ahead.ts';
import { dataKeys } from '../../platform/schema.ts';
import { openDataKeys } from '../../platform/sealing/data-keys.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { hasApp, hasRecoveryCodes } from '../entering/recognised.ts';
import type { Officer } from '../officer.ts';
import { accounts, identifiers, staffMembers } from '../schema.ts';
import { recoveryTickets, ticketConfirmations } from '../ticket-schema.ts';
import { type Comparison, comparePaper } from './compare-paper.ts';
import { type Confirmation, openTyped, type TicketRow, type TicketTyped, ticketChain, ticketHolder } from './ticket.ts';

/** An account that one of the named verified identifiers opens, and how it compares with what was typed. */
export type Candidate = { accountId: string; kinds: string[]; trustLevel: 0 | 1 | 2; hasCodes: boolean; compared: Comparison };

/** A ticket as an officer of the support sees it. `own`: the officer is known by what it names. */
export type SeenTicket = {
  row: TicketRow;
  typed: TicketTyped | null;
  confirmations: Confirmation[];
  files: FileRow[];
  candidates: Candidate[];
  own: boolean;
  tail: AuditTail;
};

/** What the page of one ticket reads, with the officer who asks. */
export const ticketReading = reading((db, staffId: Owner, id: string) => {
  const account = db.select({ id: staffMembers.accountId }).from(staffMembers).where(eq(staffMembers.id, staffId));
  const persona = db
    .select({ id: accounts.personId })
    .from(identifiers)
    .innerJoin(accounts, eq(accounts.id, identifiers.accountId))
    .where(namedIn(id));
  return {
    ticket: db.select().from(recoveryTickets).where(eq(recoveryTickets.id, id)),
    confirmations: db.select().from(ticketConfirmations).where(eq(ticketConfirmations.ticketId, id)),
    copies: db
      .select()
      .from(files)
      .where(and(eq(files.holderId, ticketHolder(id)), isNull(files.removedAt))),
    named: selectCandidates(db, id),
    keyRows: db.select().from(dataKeys).where(inArray(dataKeys.ownerId, persona)),
    own: db
      .select({ blindIndex: identifiers.blindIndex })
      .from(identifiers)
      .where(and(inArray(identifiers.accountId, account), eq(identifiers.accountKind, 'staff'))),
    tail: selectAuditTail(db, ticketChain(id)),
  };
});

const namedIn = (id: string): SQL | undefined =>
  and(
    sql`${identifiers.blindIndex} IN (SELECT value FROM json_each((SELECT named FROM recovery_tickets WHERE id = ${id})))`,
    eq(identifiers.accountKind, sql`'citizen'`),
    isNotNull(identifiers.verifiedAt),
  );

const selectCandidates = (db: Db, id: string) =>
  db
    .select({
      accountId: identifiers.accountId,
      kind: identifiers.kind,
      personId: accounts.personId,
      trustLevel: persons.trustLevel,
      sealedProfile: persons.sealedProfile,
      hasApp: hasApp.as('has_app'),
      hasRecoveryCodes: hasRecoveryCodes.as('has_recovery_codes'),
    })
    .from(identifiers)
    .innerJoin(accounts, eq(accounts.id, identifiers.accountId))
    .innerJoin(persons, eq(persons.id, accounts.personId))
    .where(and(namedIn(id), isNull(accounts.closedAt)));

/** A ticket by its id for an officer, or null when there is none. */
export async function ticketForOfficer(db: Db, ring: Keyring, officer: Officer, id: string): Promise<SeenTicket | null> {
  const read = await ticketReading.read(db, officer.staffId, id);
  const { confirmations, named: found, copies, keyRows, own } = read;
  const [[row], [tail]] = [read.ticket, read.tail];
  if (!row) return null;
  const typed = row.sealedTyped === null ? null : await openTyped(officer.keys, id, row.sealedTyped);
  const named = JSON.parse(row.named) as string[];
  const candidates: Candidate[] = [];
  for (const one of typed ? found : []) {
    const known = candidates.find(({ accountId }) => accountId === one.accountId);
    if (known) known.kinds.push(one.kind);
    else {
      const profile = await openProfile(openDataKeys(ring, one.personId, keyRows), one.sealedProfile);
      const hasCodes = one.hasApp === 1 || one.hasRecoveryCodes === 1;
      const { accountId, kind, trustLevel } = one;
      candidates.push({ accountId, kinds: [kind], trustLevel, hasCodes, compared: comparePaper(profile, typed!) });
    }
  }
  return { row, typed, confirmations, files: copies, candidates, own: own.some(each => named.includes(each.blindIndex)), tail };
}
