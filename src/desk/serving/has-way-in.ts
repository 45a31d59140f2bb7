import { and, eq, inArray, notInArray } from 'drizzle-orm';
import type { Recognised } from '../../accounts/entering/recognised.ts';
import { identifiers } from '../../accounts/schema.ts';
import { personChain } from '../../platform/audit.ts';
import type { Db } from '../../platform/db.ts';
import type { PersonAction } from '../../platform/person-actions.ts';
import { auditEvents } from '../../platform/schema.ts';

/** What only the person does; sessions are swept, the audit stays. */
const ENTERED: PersonAction[] = ['registered', 'activated', 'signed-in', 'recovered', 'way-joined'];

/**
 * Whether anybody enters this account by themselves: it has a password, is known by more than numbers of documents, or was entered
 * by somebody else than an officer at a desk. One read.
 */
export async function hasWayIn(
  db: Db,
  { id, personId, passwordHash }: Pick<Recognised, 'id' | 'personId' | 'passwordHash'>,
): Promise<boolean> {
  if (passwordHash !== null) return true;
  const [contacts, entered] = await db.batch([
    db
      .select({ id: identifiers.id })
      .from(identifiers)
      .where(
        and(
          eq(identifiers.accountId, id),
          eq(identifiers.accountKind, 'citizen'),
          notInArray(identifiers.kind, ['snils', 'inn', 'municipal']),
        ),
      )
      .limit(1),
    db
      .select({ seq: auditEvents.seq })
      .from(auditEvents)
      .where(
        and(
          eq(auditEvents.chain, personChain(personId)),
          eq(auditEvents.actorKind, 'citizen'),
          inArray(auditEvents.action, ENTERED),
        ),
      )
      .limit(1),
  ]);
  return contacts.length > 0 || entered.length > 0;
}
