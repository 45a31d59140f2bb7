import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import { blindIndex, type Keyring } from '../../platform/sealing/keyring.ts';
import { identifiers } from '../schema.ts';
import type { Named } from './arrival.ts';
import type { Here, Matches } from './decide.ts';

type Found = { matches: Matches; here: Here | null; emailTaken: boolean };

/** The accounts that fit a person who was named, and what of the account signed in here is confirmed. One round trip. */
export async function findMatches(
  db: Db,
  ring: Keyring,
  { oid, confirmed, values }: Named,
  hereId: string | null,
): Promise<Found> {
  const asked = { esia: oid, snils: values.snils, phone: values.phone, email: values.email };
  const indexes = await Promise.all(
    Object.entries(asked).map(async ([kind, value]) => [kind, value ? await blindIndex(ring, kind, value) : ''] as const),
  );
  const known = Object.fromEntries(indexes) as Record<keyof typeof asked, string>;
  const columns = { accountId: identifiers.accountId, kind: identifiers.kind, index: identifiers.blindIndex };
  const ofCitizens = eq(identifiers.accountKind, 'citizen');
  const [fitting, claims, own] = await db.batch([
    db
      .select(columns)
      .from(identifiers)
      .where(
        and(
          inArray(identifiers.blindIndex, Object.values(known)),
          inArray(identifiers.kind, ['esia', 'snils', 'phone', 'email']),
          ofCitizens,
          isNotNull(identifiers.verifiedAt),
        ),
      ),
    db
      .select({ accountId: identifiers.accountId })
      .from(identifiers)
      .where(
        and(eq(identifiers.blindIndex, known.snils), eq(identifiers.kind, 'snils'), isNull(identifiers.verifiedAt), ofCitizens),
      )
      .limit(2),
    db
      .select(columns)
      .from(identifiers)
      .where(and(eq(identifiers.accountId, hereId ?? ''), ofCitizens, isNotNull(identifiers.verifiedAt))),
  ]);
  const fit = (kind: keyof typeof asked) => fitting.find(row => row.kind === kind && row.index === known[kind])?.accountId;
  const snils = own.find(row => row.kind === 'snils')?.index;
  return {
    matches: {
      oid: fit('esia'),
      snils: fit('snils'),
      phone: fit('phone'),
      // Two who typed the same number: neither can be told from a stranger's mistake.
      claimed: claims.length === 1 ? claims[0]?.accountId : undefined,
    },
    here:
      hereId === null
        ? null
        : {
            accountId: hereId,
            // A simplified record may have no number at all.
            snils: snils === undefined || (!confirmed && !known.snils) ? 'none' : snils === known.snils ? 'same' : 'other',
            hasOid: oid !== undefined && own.some(row => row.kind === 'esia'),
          },
    emailTaken: fit('email') !== undefined,
  };
}
