import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Db } from '../platform/db.ts';
import { openDataKeys, selectDataKeys } from '../platform/sealing/data-keys.ts';
import type { Keyring } from '../platform/sealing/keyring.ts';
import { unseal } from '../platform/sealing/seal.ts';
import { identifierPlace } from './identifier.ts';
import { mainLast } from './own-identifiers.ts';
import { accounts, identifiers } from './schema.ts';
import type { AccountKind } from './sessions/session.ts';

/** The main confirmed e-mail and telephone of a citizen, or of one who works here, for notices. One read; an erased person has neither. */
export async function contactsOf(
  db: Db,
  ring: Keyring,
  personId: string,
  kind: AccountKind = 'citizen',
): Promise<{ email?: string; phone?: string }> {
  const [rows, keyRows] = await db.batch([
    db
      .select({ id: identifiers.id, kind: identifiers.kind, sealedValue: identifiers.sealedValue })
      .from(accounts)
      .innerJoin(identifiers, and(eq(identifiers.accountId, accounts.id), eq(identifiers.accountKind, accounts.kind)))
      .where(
        and(
          eq(accounts.personId, personId),
          eq(accounts.kind, kind),
          inArray(identifiers.kind, ['phone', 'email']),
          isNotNull(identifiers.verifiedAt),
        ),
      )
      .orderBy(...mainLast),
    selectDataKeys(db, [personId]),
  ]);
  if (!keyRows.some(row => row.class === 'profile' && row.wrapped)) return {};
  const key = await openDataKeys(ring, personId, keyRows).of('profile');
  const values = await Promise.all(
    rows.map(async row => [row.kind, await unseal(key, row.sealedValue, identifierPlace(row.id))]),
  );
  return Object.fromEntries(values);
}
