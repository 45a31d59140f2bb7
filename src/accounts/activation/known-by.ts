import { and, eq, inArray } from 'drizzle-orm';
import type { Statement } from '../../platform/db.ts';
import type { Access } from '../access.ts';
import { newIdentifier } from '../identifier-row.ts';
import { identifiers } from '../schema.ts';

/**
 * An account is known by these from now on, all of them verified; what it had of these kinds goes. The e-mail stays.
 * `key` is the person's `profile` key.
 */
export async function knownBy(
  { db, ring }: Access,
  key: CryptoKey,
  accountId: string,
  values: Record<'phone' | 'snils' | 'inn', string>,
): Promise<Statement[]> {
  const kinds = ['phone', 'snils', 'inn'] as const;
  const account = { id: accountId, kind: 'citizen' } as const;
  const rows = await Promise.all(
    kinds.map(kind => newIdentifier(ring, key, account, { kind, value: values[kind], verified: true })),
  );
  const mine = and(eq(identifiers.accountId, accountId), eq(identifiers.accountKind, 'citizen'));
  return [db.delete(identifiers).where(and(mine, inArray(identifiers.kind, [...kinds]))), db.insert(identifiers).values(rows)];
}
