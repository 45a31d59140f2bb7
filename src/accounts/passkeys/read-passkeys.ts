import { asc, inArray } from 'drizzle-orm';
import { reading } from '../../platform/read-ahead.ts';
import { accountOf } from '../enter.ts';
import { passkeys } from '../passkey-schema.ts';

/** The keys of whoever holds a session, by its hash: the oldest first. */
export const passkeysReading = reading(
  (db, session: string, _: null) =>
    [
      db
        .select({
          id: passkeys.id,
          credentialId: passkeys.credentialId,
          sealedName: passkeys.sealedName,
          createdAt: passkeys.createdAt,
          lastUsedAt: passkeys.lastUsedAt,
        })
        .from(passkeys)
        .where(inArray(passkeys.accountId, accountOf(db, session)))
        .orderBy(asc(passkeys.createdAt)),
    ] as const,
);
