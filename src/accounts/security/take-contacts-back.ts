import { and, eq, gte, inArray } from 'drizzle-orm';
import { MINUTE } from '../../platform/clock.ts';
import type { Db, Statement } from '../../platform/db.ts';
import { openDataKeys, selectDataKeys } from '../../platform/sealing/data-keys.ts';
import { blindIndex, type Keyring } from '../../platform/sealing/keyring.ts';
import { type AlertRow, type Contacts, openAlertContacts } from '../alerts.ts';
import { newIdentifier } from '../identifier-row.ts';
import { identifiers } from '../schema.ts';
import type { AccountKind } from '../sessions/session.ts';

const kinds = ['phone', 'email'] as const;

/**
 * Takes back changes of contacts, for the batch of «Это не я»: those confirmed since are no longer confirmed, and those that the
 * oldest of the alerts name are again, unless they have become somebody else's. Only so can codes of recovery come to the person and
 * not to the thief. A minute before the first alert (`first`, ms) counts too: a contact is confirmed a moment before it is told of.
 */
export async function takingContactsBack(
  db: Db,
  ring: Keyring,
  account: { id: string; kind: AccountKind; personId: string },
  alerts: AlertRow[],
  first: number,
): Promise<Statement[]> {
  const named = await Promise.all(alerts.map(alert => openAlertContacts(ring, alert)));
  const before: Contacts = Object.assign({}, ...named.reverse());
  const since = and(
    eq(identifiers.accountId, account.id),
    inArray(identifiers.kind, kinds),
    gte(identifiers.verifiedAt, first - MINUTE),
  );
  const statements: Statement[] = [db.update(identifiers).set({ verifiedAt: null, mainAt: null }).where(since)];
  const key = await openDataKeys(ring, account.personId, await selectDataKeys(db, [account.personId])).of('profile');
  for (const kind of kinds) {
    const value = before[kind];
    if (value === undefined) continue;
    const same = and(eq(identifiers.kind, kind), eq(identifiers.blindIndex, await blindIndex(ring, kind, value)));
    const mine = and(same, eq(identifiers.accountId, account.id));
    const row = await newIdentifier(ring, key, account, { kind, value, verified: true });
    statements.push(
      db.delete(identifiers).where(mine),
      // The index of verified ones vetoes it in silence: what became another's stays theirs.
      db.insert(identifiers).values(row).onConflictDoNothing(),
    );
  }
  return statements;
}
