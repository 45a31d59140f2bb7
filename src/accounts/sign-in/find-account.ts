import { and, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import { blindIndex, type Keyring } from '../../platform/sealing/keyring.ts';
import type { AccountOwner } from '../access-log.ts';
import { identifiersTyped } from '../identifier.ts';
import { accounts, identifiers, persons, staffMembers } from '../schema.ts';
import type { AccountKind } from '../sessions/session.ts';

export type FoundAccount = AccountOwner & { passwordHash: string | null; hasEmail: boolean };

/**
 * The account that the text typed at sign-in opens, found by its verified identifiers alone. `counter` names the attempts:
 * the account, or what was typed when it is nobody's. One read, the same whatever is typed.
 */
export async function findAccount(
  db: Db,
  ring: Keyring,
  kind: AccountKind,
  typed: string,
): Promise<{ account: FoundAccount | null; counter: string }> {
  const meanings = identifiersTyped(typed);
  const indexes = meanings.length
    ? await Promise.all(meanings.map(({ kind, value }) => blindIndex(ring, kind, value)))
    : [await blindIndex(ring, 'unknown', typed.trim().toLowerCase())];
  const rows = await db
    .select({
      index: identifiers.blindIndex,
      id: accounts.id,
      personId: accounts.personId,
      passwordHash: accounts.passwordHash,
      trustLevel: persons.trustLevel,
      staffId: staffMembers.id,
      hasEmail: hasVerifiedEmail,
    })
    .from(identifiers)
    .innerJoin(accounts, eq(accounts.id, identifiers.accountId))
    .innerJoin(persons, eq(persons.id, accounts.personId))
    .leftJoin(staffMembers, eq(staffMembers.accountId, accounts.id))
    .where(
      and(
        eq(identifiers.accountKind, kind),
        inArray(identifiers.kind, ['phone', 'email', 'snils', 'inn']),
        inArray(identifiers.blindIndex, indexes),
        isNotNull(identifiers.verifiedAt),
        or(eq(accounts.kind, 'citizen'), and(isNotNull(staffMembers.id), isNull(staffMembers.disabledAt))),
      ),
    );
  const row = indexes.map(index => rows.find(found => found.index === index)).find(Boolean);
  if (!row) return { account: null, counter: indexes[0]! };
  const { id, personId, passwordHash, trustLevel, staffId, hasEmail } = row;
  const account = { id, kind, personId, actorId: staffId ?? personId, trustLevel, passwordHash, hasEmail: hasEmail === 1 };
  return { account, counter: id };
}

/** Written out: drizzle would print the outer query's columns without their table. */
const hasVerifiedEmail = sql<number>`EXISTS (
  SELECT 1 FROM identifiers AS mail
  WHERE mail.account_id = ${accounts}.id AND mail.account_kind = ${accounts}.kind AND mail.kind = 'email' AND mail.verified_at IS NOT NULL
)`;
