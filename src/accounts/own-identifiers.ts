import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../platform/db.ts';
import type { Owner } from '../platform/read-ahead.ts';
import type { OwnerKeys } from '../platform/sealing/data-keys.ts';
import { unseal } from '../platform/sealing/seal.ts';
import type { ContactsBefore } from './alerts.ts';
import { identifierPlace } from './identifier.ts';
import type { IdentifierRow } from './identifier-row.ts';
import { accounts, identifiers } from './schema.ts';

/** The order in which the main one comes last: made main later than others, else confirmed before them. */
export const mainLast = [asc(identifiers.mainAt), desc(identifiers.verifiedAt)];

export type OwnIdentifier = Pick<IdentifierRow, 'id' | 'kind' | 'verifiedAt' | 'verifiedBy'> & { value: string; main: boolean };

/** The statement that reads what a citizen's account is known by; open its rows with `openIdentifiers`. */
export const selectIdentifiers = (db: Db, personId: Owner) =>
  db
    .select()
    .from(identifiers)
    .where(
      and(
        inArray(identifiers.accountId, db.select({ id: accounts.id }).from(accounts).where(eq(accounts.personId, personId))),
        eq(identifiers.accountKind, 'citizen'),
      ),
    )
    .orderBy(...mainLast);

/** The same with their values, the main one of each kind first. An unconfirmed one is never main. */
export async function openIdentifiers(keys: OwnerKeys, rows: IdentifierRow[]): Promise<OwnIdentifier[]> {
  const key = await keys.of('profile');
  const opened = await Promise.all(
    rows.toReversed().map(async row => ({ row, value: await unseal(key, row.sealedValue, identifierPlace(row.id)) })),
  );
  const seen = new Set<IdentifierRow['kind']>();
  return opened.map(({ row: { id, kind, verifiedAt, verifiedBy }, value }) => {
    const main = verifiedAt !== null && !seen.has(kind);
    if (main) seen.add(kind);
    return { id, kind, verifiedAt, verifiedBy, value, main };
  });
}

type Contact = OwnIdentifier & { kind: 'phone' | 'email' };

/** By what a person is reached, for an alert of a change: the main ones, and what else was confirmed. */
export function reachedBy(own: OwnIdentifier[]): ContactsBefore {
  const contacts = own.filter((each): each is Contact => each.kind === 'phone' || each.kind === 'email');
  const others = contacts.filter(({ main, verifiedAt }) => !main && verifiedAt !== null);
  return {
    ...Object.fromEntries(contacts.filter(({ main }) => main).map(({ kind, value }) => [kind, value])),
    ...(others.length > 0 && { others: others.map(({ kind, value }) => ({ kind, value })) }),
  };
}
