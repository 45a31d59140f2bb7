import { and, eq, gt, inArray, isNotNull, ne } from 'drizzle-orm';
import { identifiers } from '../../accounts/schema.ts';
import type { Db } from '../../platform/db.ts';
import { blindIndex, type Keyring } from '../../platform/sealing/keyring.ts';
import type { Check } from '../check.ts';
import { identityChecks } from '../schema.ts';

export type DuplicateDoubt = 'snils' | 'inn' | 'passport';

/**
 * What of this person stands proven in another account: СНИЛС and ИНН among verified ones, the passport among those that were sent to
 * this check. A passport that came to another account by ESIA or МФЦ is not found.
 */
export async function duplicateDoubts(
  db: Db,
  ring: Keyring,
  { personId, accountId, row }: Check,
  { snils, inn }: { snils: string; inn: string | undefined },
): Promise<DuplicateDoubt[]> {
  const wanted = await Promise.all([blindIndex(ring, 'snils', snils), ...(inn ? [blindIndex(ring, 'inn', inn)] : [])]);
  const [others, passports] = await db.batch([
    db
      .select({ kind: identifiers.kind })
      .from(identifiers)
      .where(
        and(
          inArray(identifiers.blindIndex, wanted),
          inArray(identifiers.kind, ['snils', 'inn']),
          eq(identifiers.accountKind, 'citizen'),
          isNotNull(identifiers.verifiedAt),
          ne(identifiers.accountId, accountId),
        ),
      ),
    db
      .select({ id: identityChecks.id })
      .from(identityChecks)
      .where(
        and(
          eq(identityChecks.passportIndex, row?.passportIndex ?? ''),
          gt(identityChecks.round, 0),
          ne(identityChecks.personId, personId),
        ),
      )
      .limit(1),
  ]);
  const found = others.map(({ kind }) => kind);
  return [
    ...(found.includes('snils') ? (['snils'] as const) : []),
    ...(found.includes('inn') ? (['inn'] as const) : []),
    ...(passports.length > 0 ? (['passport'] as const) : []),
  ];
}
