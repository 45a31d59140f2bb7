import { and, eq, gte, inArray } from 'drizzle-orm';
import { MINUTE } from '../../platform/clock.ts';
import type { Db, Statement } from '../../platform/db.ts';
import { openDataKeys, selectDataKeys } from '../../platform/sealing/data-keys.ts';
import { blindIndex, type Keyring } from '../../platform/sealing/keyring.ts';
import { type AlertRow, openAlertContacts } from '../alerts.ts';
import { appFactors, recoveryCodes } from '../factor-schema.ts';
import { newIdentifier } from '../identifier-row.ts';
import { passkeys } from '../passkey-schema.ts';
import { identifiers } from '../schema.ts';
import type { AccountKind } from '../sessions/session.ts';

const kinds = ['phone', 'email'] as const;

/**
 * Takes back a change of contacts, for the batch of «Это не я»: those confirmed since are no longer confirmed, and those the alert
 * names are again, unless they have become somebody else's. Only so can codes of recovery come to the person and not to the thief.
 * A minute before the alert counts too: a contact is confirmed a moment before it is told of.
 */
export async function takingBack(
  db: Db,
  ring: Keyring,
  alert: AlertRow,
  account: { id: string; kind: AccountKind; personId: string },
): Promise<Statement[]> {
  const before = (await openAlertContacts(ring, alert)) ?? {};
  const since = and(
    eq(identifiers.accountId, account.id),
    inArray(identifiers.kind, kinds),
    gte(identifiers.verifiedAt, alert.createdAt - MINUTE),
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

/** The same of what was added to enter with: an application and its spare codes, keys of devices. */
export const takingFactorsBack = (db: Db, alert: AlertRow, accountId: string): Statement[] => {
  const since = alert.createdAt - MINUTE;
  return [appFactors, recoveryCodes, passkeys].map(table =>
    db.delete(table).where(and(eq(table.accountId, accountId), gte(table.createdAt, since))),
  );
};
