import { and, eq } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import { found } from '../../platform/problems.ts';
import { passkeys } from '../passkey-schema.ts';
import type { AccountKind } from '../sessions/session.ts';

/** One's own key of this id; throws NotFound for anybody else's. */
export const ownPasskey = async (db: Db, { id: accountId, kind }: { id: string; kind: AccountKind }, id: string) =>
  found(
    await db
      .select({ id: passkeys.id })
      .from(passkeys)
      .where(and(eq(passkeys.id, id), eq(passkeys.accountId, accountId), eq(passkeys.accountKind, kind)))
      .get(),
  );
