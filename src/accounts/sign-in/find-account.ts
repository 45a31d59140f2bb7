import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import { blindIndex, type Keyring } from '../../platform/sealing/keyring.ts';
import type { Policies } from '../../region/profile.ts';
import { type Recognised, recognisedIn, selectRecognised } from '../entering/recognised.ts';
import { identifiersTyped } from '../identifier.ts';
import { identifiers } from '../schema.ts';
import type { AccountKind } from '../sessions/session.ts';

/**
 * The account that the text typed at sign-in opens, found by its verified identifiers alone. `typed` is the blind index of what was
 * typed, whether or not it is anybody's. One read, the same whatever is typed. Municipal codes open nothing where the region's policy
 * has none.
 */
export async function findAccount(
  db: Db,
  ring: Keyring,
  kind: AccountKind,
  login: string,
  { municipalLogin }: Pick<Policies, 'municipalLogin'>,
): Promise<{ account: Recognised | null; typed: string }> {
  const municipal = kind === 'citizen' && municipalLogin.enabled;
  const meanings = identifiersTyped(login, municipal ? municipalLogin : undefined);
  const indexes = meanings.length
    ? await Promise.all(meanings.map(({ kind, value }) => blindIndex(ring, kind, value)))
    : [await blindIndex(ring, 'unknown', login.trim().toLowerCase())];
  const rows = await selectRecognised(
    db,
    and(
      eq(identifiers.accountKind, kind),
      inArray(identifiers.kind, ['phone', 'email', 'snils', 'inn', ...(municipal ? (['municipal'] as const) : [])]),
      inArray(identifiers.blindIndex, indexes),
    ),
  );
  const row = indexes.map(index => rows.find(found => found.index === index)).find(Boolean);
  const typed = indexes[0]!;
  if (!row) return { account: null, typed };
  const { index: _, ...account } = row;
  return { account: recognisedIn(account), typed };
}
