import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import { blindIndex, type Keyring } from '../../platform/sealing/keyring.ts';
import { type Recognised, recognisedIn, selectRecognised } from '../entering/recognised.ts';
import { identifiersTyped } from '../identifier.ts';
import { identifiers } from '../schema.ts';
import type { AccountKind } from '../sessions/session.ts';

/**
 * The account that the text typed at sign-in opens, found by its verified identifiers alone. `counter` names the attempts:
 * the account, or what was typed when it is nobody's. One read, the same whatever is typed.
 */
export async function findAccount(
  db: Db,
  ring: Keyring,
  kind: AccountKind,
  typed: string,
): Promise<{ account: Recognised | null; counter: string }> {
  const meanings = identifiersTyped(typed);
  const indexes = meanings.length
    ? await Promise.all(meanings.map(({ kind, value }) => blindIndex(ring, kind, value)))
    : [await blindIndex(ring, 'unknown', typed.trim().toLowerCase())];
  const rows = await selectRecognised(
    db,
    and(
      eq(identifiers.accountKind, kind),
      inArray(identifiers.kind, ['phone', 'email', 'snils', 'inn']),
      inArray(identifiers.blindIndex, indexes),
    ),
  );
  const row = indexes.map(index => rows.find(found => found.index === index)).find(Boolean);
  if (!row) return { account: null, counter: indexes[0]! };
  const { index: _, ...account } = row;
  return { account: recognisedIn(account), counter: account.id };
}
