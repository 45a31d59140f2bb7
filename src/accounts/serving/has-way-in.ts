import { and, eq, isNull, notInArray } from 'drizzle-orm';
import type { Db } from '../../platform/db.ts';
import type { Recognised } from '../entering/recognised.ts';
import { identifiers, sessions } from '../schema.ts';

/**
 * Whether anybody enters this account by themselves: it has a password, is known by more than numbers of documents, or was entered
 * by somebody else than an officer at a desk. One read.
 */
export async function hasWayIn(db: Db, { id, passwordHash }: Pick<Recognised, 'id' | 'passwordHash'>): Promise<boolean> {
  if (passwordHash !== null) return true;
  const [contacts, entered] = await db.batch([
    db
      .select({ id: identifiers.id })
      .from(identifiers)
      .where(
        and(
          eq(identifiers.accountId, id),
          eq(identifiers.accountKind, 'citizen'),
          notInArray(identifiers.kind, ['snils', 'inn']),
        ),
      )
      .limit(1),
    db
      .select({ hash: sessions.tokenHash })
      .from(sessions)
      .where(and(eq(sessions.accountId, id), eq(sessions.kind, 'citizen'), isNull(sessions.servedBy)))
      .limit(1),
  ]);
  return contacts.length > 0 || entered.length > 0;
}
