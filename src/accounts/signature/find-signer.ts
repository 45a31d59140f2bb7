import { and, eq } from 'drizzle-orm';
import { blindIndex } from '../../platform/sealing/keyring.ts';
import type { Access } from '../access.ts';
import { type Recognised, recognisedIn, selectRecognised } from '../entering/recognised.ts';
import { identifiers } from '../schema.ts';

/** The citizen whose СНИЛС (digits) was confirmed, or null. */
export async function findBySnils({ db, ring }: Pick<Access, 'db' | 'ring'>, snils: string): Promise<Recognised | null> {
  const index = await blindIndex(ring, 'snils', snils);
  const same = and(eq(identifiers.accountKind, 'citizen'), eq(identifiers.kind, 'snils'), eq(identifiers.blindIndex, index));
  const row = await selectRecognised(db, same).get();
  if (!row) return null;
  const { index: _, ...account } = row;
  return recognisedIn(account);
}
