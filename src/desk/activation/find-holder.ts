import { and, eq, inArray } from 'drizzle-orm';
import type { Access } from '../../accounts/access.ts';
import { type Recognised, recognisedIn, selectRecognised } from '../../accounts/entering/recognised.ts';
import { identifiers } from '../../accounts/schema.ts';
import { blindIndex } from '../../platform/sealing/keyring.ts';

/** The citizens' accounts that a person at the desk may already have, by what each is known for. One read. */
export type Holders = Record<'snils' | 'inn' | 'phone', Recognised | null>;

export async function findHolders(
  { db, ring }: Pick<Access, 'db' | 'ring'>,
  { snils, inn, phone }: { snils: string; inn?: string; phone?: string },
): Promise<Holders> {
  const [bySnils, byInn, byPhone] = await Promise.all([
    blindIndex(ring, 'snils', snils),
    inn === undefined ? null : blindIndex(ring, 'inn', inn),
    phone === undefined ? null : blindIndex(ring, 'phone', phone),
  ]);
  const wanted = [bySnils, byInn, byPhone].filter(index => index !== null);
  const rows = await selectRecognised(
    db,
    and(
      eq(identifiers.accountKind, 'citizen'),
      inArray(identifiers.kind, ['snils', 'inn', 'phone']),
      inArray(identifiers.blindIndex, wanted),
    ),
  );
  const holder = (wantedIndex: string | null) => {
    const row = rows.find(({ index }) => index === wantedIndex);
    if (!row) return null;
    const { index: _, ...account } = row;
    return recognisedIn(account);
  };
  return { snils: holder(bySnils), inn: holder(byInn), phone: holder(byPhone) };
}
