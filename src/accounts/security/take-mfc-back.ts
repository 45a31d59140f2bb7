import { and, eq, gte, inArray } from 'drizzle-orm';
import { persons } from '../../persons/schema.ts';
import { MINUTE } from '../../platform/clock.ts';
import type { Db, Statement } from '../../platform/db.ts';
import { identifiers } from '../schema.ts';
import { leftOfTrust } from './left-of-trust.ts';

/**
 * Takes back what a code of a МФЦ gave since a minute before `first` (ms): the telephone, and the trust. Contacts of before stay out:
 * they may be those of the stranger whom a passport has put out. So nobody is in until a passport is seen again (decision 021). СНИЛС
 * and ИНН stay, for by them a МФЦ finds the cabinet.
 */
export function takingMfcBack(db: Db, { id, personId }: { id: string; personId: string }, first: number): Statement[] {
  const since = first - MINUTE;
  const contacts = and(eq(identifiers.accountId, id), inArray(identifiers.kind, ['phone', 'email']));
  return [
    db.delete(identifiers).where(and(contacts, gte(identifiers.verifiedAt, since))),
    db
      .update(persons)
      .set({ trustLevel: leftOfTrust(personId, 'mfc', since) })
      .where(eq(persons.id, personId)),
  ];
}
