import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { accounts, identifiers, staffMembers } from '../accounts/schema.ts';
import { type FileRow, files } from '../files/schema.ts';
import { readStored, type StoredPage } from '../forms/stored-page.ts';
import { type CheckRow as RegistryRow, selectChecks } from '../persons/registry/check.ts';
import { consents, persons } from '../persons/schema.ts';
import { type AuditTail, personChain, selectAuditTail } from '../platform/audit.ts';
import type { Db } from '../platform/db.ts';
import { type Owner, reading } from '../platform/read-ahead.ts';
import type { RowsOf } from '../platform/read-batch.ts';
import { dataKeys } from '../platform/schema.ts';
import { hasDataKey, type OwnerKeys, openDataKeys } from '../platform/sealing/data-keys.ts';
import type { Keyring } from '../platform/sealing/keyring.ts';
import { unseal } from '../platform/sealing/seal.ts';
import type { Answered, Item } from './items.ts';
import { type Finding, identityChecks, identityEvents, identityFindings, identityItems, identityReturns } from './schema.ts';

export type CheckRow = typeof identityChecks.$inferSelect;

/** What a person has filled in and sent, and what was said to it; read in one round trip. */
export type Check = {
  personId: string;
  accountId: string;
  keys: OwnerKeys;
  trustLevel: 0 | 1 | 2;
  /** Absent while nothing was saved. */
  row: CheckRow | undefined;
  items: Partial<Record<Answered, { complete: boolean; stored: StoredPage; savedAt: number }>>;
  files: FileRow[];
  /** What to send again, by its ground; empty unless it was returned. */
  returned: Partial<Record<Item, string>>;
  /** Of the last round. */
  findings: Finding[];
  events: (typeof identityEvents.$inferSelect)[];
  /** The consent to the photograph that is in force. */
  consentId: string | undefined;
  /** What registries were asked since the last sending, newest first. */
  asked: RegistryRow[];
  identifiers: (typeof identifiers.$inferSelect)[];
  person: { sealedProfile: string; profileVersion: number };
  tail: AuditTail;
};

/** Who holds the scans of a person. */
export const holderOf = (personId: string): string => `identity:${personId}`;

export const itemPlace = (personId: string, item: Answered): string => `identity_items/${personId}/${item}`;

function checkStatements(db: Db, person: Owner) {
  const account = db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.personId, person), eq(accounts.kind, 'citizen')));
  return {
    row: db.select().from(identityChecks).where(eq(identityChecks.personId, person)),
    items: db.select().from(identityItems).where(eq(identityItems.personId, person)),
    kept: db
      .select()
      .from(files)
      .where(and(eq(files.holderId, sql`${holderOf('')} || ${person}`), isNull(files.removedAt))),
    returns: db.select().from(identityReturns).where(eq(identityReturns.personId, person)),
    findings: db.select().from(identityFindings).where(eq(identityFindings.personId, person)),
    events: db.select().from(identityEvents).where(eq(identityEvents.personId, person)).orderBy(asc(identityEvents.version)),
    consent: db
      .select({ id: consents.id })
      .from(consents)
      .where(and(eq(consents.personId, person), eq(consents.purpose, 'biometrics'), isNull(consents.withdrawnAt))),
    known: db
      .select()
      .from(identifiers)
      .where(and(inArray(identifiers.accountId, account), eq(identifiers.accountKind, 'citizen'))),
    account,
    person: db.select().from(persons).where(eq(persons.id, person)),
    keyRows: db.select().from(dataKeys).where(eq(dataKeys.ownerId, person)),
    asked: selectChecks(db, person, 'proof'),
    tail: selectAuditTail(db, sql`${personChain('')} || ${person}`),
  };
}

/** What a citizen's own pages read; it may come with the session. */
export const ownCheckReading = reading((db, person: Owner, _: null) => checkStatements(db, person));

/** What an officer's page reads, by the check's id, with what the officer is known by: `staffId` finds whose. */
export const checkReading = reading((db, staffId: Owner, id: string) => ({
  ...checkStatements(db, personOf(id)),
  theirs: selectOfficersOwn(db, staffId),
}));

const personOf = (id: string): SQL => sql`(SELECT person_id FROM identity_checks WHERE id = ${id})`;

const selectOfficersOwn = (db: Db, staffId: Owner) => {
  const account = db.select({ id: staffMembers.accountId }).from(staffMembers).where(eq(staffMembers.id, staffId));
  return db
    .select({ blindIndex: identifiers.blindIndex })
    .from(identifiers)
    .where(and(inArray(identifiers.accountId, account), eq(identifiers.accountKind, 'staff')));
};

/** The check of a citizen, begun or not; null of one who has closed their cabinet: nothing of it can be opened. */
export const ownCheck = async (db: Db, ring: Keyring, personId: string): Promise<Check | null> =>
  assemble(ring, await ownCheckReading.read(db, personId, null));

/** A check as an officer sees it. `own`: it is of the officer themselves, by a telephone, e-mail or number that both accounts have. */
export type SeenCheck = Check & { row: CheckRow; own: boolean };

/** A check by its id for an officer, or null when there is none, or none any more. */
export async function checkForOfficer(db: Db, ring: Keyring, staffId: string, id: string): Promise<SeenCheck | null> {
  const rows = await checkReading.read(db, staffId, id);
  const check = await assemble(ring, rows);
  const theirs = rows.theirs.map(({ blindIndex }) => blindIndex);
  if (!check?.row) return null;
  return { ...check, row: check.row, own: check.identifiers.some(({ blindIndex }) => theirs.includes(blindIndex)) };
}

async function assemble(ring: Keyring, rows: RowsOf<ReturnType<typeof checkStatements>>): Promise<Check | null> {
  const { items, kept, returns, findings, events, known, keyRows, asked } = rows;
  const [[row], [account], [person]] = [rows.row, rows.account, rows.person];
  if (!person || !account || !hasDataKey(keyRows, 'profile')) return null;
  const keys = openDataKeys(ring, person.id, keyRows);
  const key = await keys.of('profile');
  const opened = items.map(async ({ item, complete, sealed, savedAt }) => {
    const stored = readStored(await unseal(key, sealed, itemPlace(person.id, item)));
    return [item, { complete, stored, savedAt }] as const;
  });
  const again = row?.status === 'returned' ? returns.filter(each => each.round === row.round) : [];
  return {
    personId: person.id,
    accountId: account.id,
    keys,
    trustLevel: person.trustLevel,
    row,
    items: Object.fromEntries(await Promise.all(opened)),
    files: kept,
    returned: Object.fromEntries(again.map(({ item, ground }) => [item, ground])),
    findings: findings.filter(each => each.round === row?.round),
    events,
    consentId: rows.consent[0]?.id,
    asked: asked.filter(each => each.createdAt >= (row?.sentAt ?? 0)),
    identifiers: known,
    person,
    tail: rows.tail[0],
  };
}
