import { and, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import type { AccountOwner } from '../access-log.ts';
import { accounts, identifiers, persons, staffMembers } from '../schema.ts';

/** An account that may be entered. */
export type Recognised = AccountOwner & { passwordHash: string | null; hasEmail: boolean };

/** Written out: drizzle would print the outer query's columns without their table. */
const hasVerifiedEmail = sql<number>`EXISTS (
  SELECT 1 FROM identifiers AS mail
  WHERE mail.account_id = ${accounts}.id AND mail.account_kind = ${accounts}.kind AND mail.kind = 'email' AND mail.verified_at IS NOT NULL
)`;

/** What is read of an account, beside what finds it. */
export const recognisedColumns = {
  id: accounts.id,
  kind: accounts.kind,
  personId: accounts.personId,
  passwordHash: accounts.passwordHash,
  trustLevel: persons.trustLevel,
  staffId: staffMembers.id,
  hasEmail: hasVerifiedEmail,
};

/** An officer who was disabled enters by no way. */
export const mayEnter: SQL | undefined = or(
  eq(accounts.kind, 'citizen'),
  and(isNotNull(staffMembers.id), isNull(staffMembers.disabledAt)),
);

type Row = Omit<Recognised, 'actorId' | 'hasEmail'> & { staffId: string | null; hasEmail: number };

export const recognisedIn = ({ staffId, hasEmail, ...row }: Row): Recognised => ({
  ...row,
  actorId: staffId ?? row.personId,
  hasEmail: hasEmail === 1,
});

/** Verified identifiers with the accounts they open; add what finds them. */
export const selectRecognised = (db: Db, found: SQL | undefined) =>
  db
    .select({ index: identifiers.blindIndex, ...recognisedColumns })
    .from(identifiers)
    .innerJoin(accounts, eq(accounts.id, identifiers.accountId))
    .innerJoin(persons, eq(persons.id, accounts.personId))
    .leftJoin(staffMembers, eq(staffMembers.accountId, accounts.id))
    .where(and(found, isNotNull(identifiers.verifiedAt), mayEnter));

/** The account of this id, or null when it may not be entered any more. */
export async function accountById(db: Db, id: string): Promise<Recognised | null> {
  const row = await db
    .select(recognisedColumns)
    .from(accounts)
    .innerJoin(persons, eq(persons.id, accounts.personId))
    .leftJoin(staffMembers, eq(staffMembers.accountId, accounts.id))
    .where(and(eq(accounts.id, id), mayEnter))
    .get();
  return row ? recognisedIn(row) : null;
}
