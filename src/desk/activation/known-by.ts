import { and, eq, inArray } from 'drizzle-orm';
import type { Access } from '../../accounts/access.ts';
import { newIdentifier } from '../../accounts/identifier-row.ts';
import { identifiers } from '../../accounts/schema.ts';
import type { Statement } from '../../platform/db.ts';

/**
 * An account is known by these from now on, all of them verified; what it had of these kinds goes, and so does an e-mail. An ИНН that is
 * not given stays.
 * `key` is the person's `profile` key.
 */
export async function knownBy(
  { db, ring }: Access,
  key: CryptoKey,
  accountId: string,
  values: Record<'phone' | 'snils', string> & { inn?: string },
): Promise<Statement[]> {
  const account = { id: accountId, kind: 'citizen' } as const;
  const given = (['phone', 'snils', 'inn'] as const).flatMap(kind => {
    const value = values[kind];
    return value === undefined ? [] : [{ kind, value, verified: true, by: kind === 'phone' ? ('code' as const) : null }];
  });
  const rows = await Promise.all(given.map(each => newIdentifier(ring, key, account, each)));
  const kinds = given.map(({ kind }) => kind);
  const mine = and(eq(identifiers.accountId, accountId), eq(identifiers.accountKind, 'citizen'));
  return [
    db.delete(identifiers).where(and(mine, inArray(identifiers.kind, [...kinds, 'email']))),
    db.insert(identifiers).values(rows),
  ];
}
