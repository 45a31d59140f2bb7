import { and, eq, inArray, sql } from 'drizzle-orm';
import { personChain } from '../../platform/audit.ts';
import type { Db } from '../../platform/db.ts';
import { auditEvents } from '../../platform/schema.ts';
import type { Recognised } from '../entering/recognised.ts';
import { identifiers } from '../schema.ts';

/**
 * Whether an e-mail (its blind index) was confirmed by nothing but the link in its letter, pressed where the account was not signed in.
 * Somebody's mistyped address is a stranger's mailbox, and the stranger may have pressed.
 */
export async function byLinkAlone(
  db: Db,
  { id, personId }: Pick<Recognised, 'id' | 'personId'>,
  index: string,
): Promise<boolean> {
  const mail = db
    .select({ id: identifiers.id })
    .from(identifiers)
    .where(
      and(
        eq(identifiers.accountId, id),
        eq(identifiers.accountKind, 'citizen'),
        eq(identifiers.kind, 'email'),
        eq(identifiers.blindIndex, index),
      ),
    );
  const pressed = and(
    eq(auditEvents.chain, personChain(personId)),
    eq(auditEvents.action, 'email-confirmed'),
    inArray(auditEvents.subject, mail),
    sql`json_extract(${auditEvents.detail}, '$.by') IS NOT 'session'`,
  );
  return (await db.select({ seq: auditEvents.seq }).from(auditEvents).where(pressed).get()) !== undefined;
}
