import { and, eq, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import { persons } from '../../persons/schema.ts';
import type { Db } from '../../platform/db.ts';
import type { AccountOwner } from '../access-log.ts';
import { accounts, identifiers, staffMembers } from '../schema.ts';

/** An account that may be entered. */
export type Recognised = AccountOwner & { passwordHash: string | null; keyOfferedAt: number | null } & Has;
type Has = { hasPhone: boolean; hasEmail: boolean; hasApp: boolean; hasRecoveryCodes: boolean; hasPasskey: boolean };

/** Written out: drizzle would print the outer query's columns without their table. */
export const hasVerified = (kind: 'phone' | 'email') => sql<number>`EXISTS (
  SELECT 1 FROM identifiers AS own
  WHERE own.account_id = ${accounts}.id AND own.account_kind = ${accounts}.kind AND own.kind = ${kind} AND own.verified_at IS NOT NULL
)`;
export const hasApp = sql<number>`EXISTS (SELECT 1 FROM app_factors AS own WHERE own.account_id = ${accounts}.id)`;
export const hasRecoveryCodes = sql<number>`EXISTS (
  SELECT 1 FROM recovery_codes AS own WHERE own.account_id = ${accounts}.id AND own.used_at = 0
)`;
const hasPasskey = sql<number>`EXISTS (SELECT 1 FROM passkeys AS own WHERE own.account_id = ${accounts}.id)`;

/** What is read of an account, beside what finds it. */
const recognisedColumns = {
  id: accounts.id,
  kind: accounts.kind,
  personId: accounts.personId,
  passwordHash: accounts.passwordHash,
  keyOfferedAt: accounts.keyOfferedAt,
  trustLevel: persons.trustLevel,
  staffId: staffMembers.id,
  hasPhone: hasVerified('phone'),
  hasEmail: hasVerified('email'),
  hasApp,
  hasRecoveryCodes,
  hasPasskey,
};

/** A citizen who closed the account, and an officer who was disabled, enter by no way. */
const mayEnter: SQL | undefined = or(
  and(eq(accounts.kind, 'citizen'), isNull(accounts.closedAt)),
  and(isNotNull(staffMembers.id), isNull(staffMembers.disabledAt)),
);

type Row = Omit<Recognised, 'actorId' | keyof Has> & { staffId: string | null } & Record<keyof Has, number>;

export const recognisedIn = ({ staffId, hasPhone, hasEmail, hasApp, hasRecoveryCodes, hasPasskey, ...row }: Row): Recognised => ({
  ...row,
  actorId: staffId ?? row.personId,
  hasPhone: hasPhone === 1,
  hasEmail: hasEmail === 1,
  hasApp: hasApp === 1,
  hasRecoveryCodes: hasRecoveryCodes === 1,
  hasPasskey: hasPasskey === 1,
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
