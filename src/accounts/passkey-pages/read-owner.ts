import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import { reading } from '../../platform/read-ahead.ts';
import { dataKeys } from '../../platform/schema.ts';
import { openDataKeys } from '../../platform/sealing/data-keys.ts';
import type { Keyring } from '../../platform/sealing/keyring.ts';
import { unseal } from '../../platform/sealing/seal.ts';
import { formatPhone } from '../../ui/phone.ts';
import { accountOf } from '../enter.ts';
import type { Here } from '../here.ts';
import { identifierPlace } from '../identifier.ts';
import { passkeysReading } from '../passkeys/read-passkeys.ts';
import { accounts, identifiers } from '../schema.ts';

/** By what the device tells its person's accounts apart: the telephone of whoever holds a session, by its hash. */
export const ownerReading = reading(
  (db, session: string, _: null) =>
    [
      db
        .select({ id: identifiers.id, sealedValue: identifiers.sealedValue })
        .from(identifiers)
        .where(
          and(
            inArray(identifiers.accountId, accountOf(db, session)),
            eq(identifiers.kind, 'phone'),
            isNotNull(identifiers.verifiedAt),
          ),
        ),
      db
        .select()
        .from(dataKeys)
        .where(
          inArray(
            dataKeys.ownerId,
            db
              .select({ id: accounts.personId })
              .from(accounts)
              .where(inArray(accounts.id, accountOf(db, session))),
          ),
        ),
    ] as const,
);

/** The name under which a device keeps the key, and the keys it may have already. */
export async function passkeyOwner(db: Db, ring: Keyring, here: Here, otherwise: string) {
  const [[phone], keyRows] = await ownerReading.read(db, here.sessionId, null);
  const [keys] = await passkeysReading.read(db, here.sessionId, null);
  const known = keys.map(key => key.credentialId);
  if (!phone) return { name: otherwise, known };
  const key = await openDataKeys(ring, here.personId, keyRows).of('profile');
  return { name: formatPhone(await unseal(key, phone.sealedValue, identifierPlace(phone.id))), known };
}
