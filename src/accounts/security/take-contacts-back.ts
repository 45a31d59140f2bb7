import { and, eq, gte, inArray, isNull, notInArray } from 'drizzle-orm';
import { MINUTE } from '../../platform/clock.ts';
import type { Db, Statement } from '../../platform/db.ts';
import { openDataKeys, selectDataKeys } from '../../platform/sealing/data-keys.ts';
import { blindIndex, type Keyring } from '../../platform/sealing/keyring.ts';
import { type AlertRow, type ContactsBefore, openAlertContacts } from '../alerts.ts';
import { newIdentifier } from '../identifier-row.ts';
import { maskIdentifier } from '../mask-identifier.ts';
import { identifiers } from '../schema.ts';
import type { AccountKind } from '../sessions/session.ts';

const kinds = ['phone', 'email'] as const;

/**
 * Takes back changes of contacts, for the batch of «Это не я»: the oldest of the alerts that names them tells how the person was
 * reached before, and nothing else is confirmed after it. Only so can codes of recovery come to the person and not to the thief. A
 * contact of before that has become somebody else's stays theirs.
 */
export async function takingContactsBack(
  db: Db,
  ring: Keyring,
  account: { id: string; kind: AccountKind; personId: string },
  alerts: AlertRow[],
): Promise<Statement[]> {
  const found = await namedFirst(ring, alerts);
  if (!found) return [];
  const { at, to } = found;
  const since = at - MINUTE;
  const before = await Promise.all(
    valuesIn(to).map(async each => ({ ...each, index: await blindIndex(ring, each.kind, each.value) })),
  );
  const others = and(
    eq(identifiers.accountId, account.id),
    inArray(identifiers.kind, kinds),
    notInArray(
      identifiers.blindIndex,
      before.map(({ index }) => index),
    ),
  );
  const statements: Statement[] = [
    db.delete(identifiers).where(and(others, gte(identifiers.createdAt, since))),
    db.update(identifiers).set({ verifiedAt: null, mainAt: null, verifiedBy: null }).where(others),
  ];
  const key = await openDataKeys(ring, account.personId, await selectDataKeys(db, [account.personId])).of('profile');
  for (const { kind, value, main, index } of before) {
    const mine = and(eq(identifiers.accountId, account.id), eq(identifiers.kind, kind), eq(identifiers.blindIndex, index));
    // It was confirmed before that alert: a recovery by it answers what came after.
    const row = await newIdentifier(ring, key, account, { kind, value, verified: since, by: kind === 'phone' ? 'code' : null });
    statements.push(
      db.delete(identifiers).where(and(mine, isNull(identifiers.verifiedAt))),
      // The index of verified ones vetoes it in silence: it stands already, or has become another's.
      db.insert(identifiers).values(row).onConflictDoNothing(),
      db
        .update(identifiers)
        .set({ mainAt: main ? since : null })
        .where(mine),
    );
  }
  return statements;
}

/** The main contacts that these alerts put back, masked: a number that was given up long ago must be seen at once. */
export async function reachedAgain(ring: Keyring, alerts: AlertRow[]): Promise<string[]> {
  const found = await namedFirst(ring, alerts);
  const mains = valuesIn(found?.to ?? {}).filter(({ main }) => main);
  return mains.map(({ kind, value }) => maskIdentifier(kind, value) ?? '');
}

/** The oldest alert that names how the person was reached; a recovery that replaced no telephone does not. */
async function namedFirst(ring: Keyring, alerts: AlertRow[]): Promise<{ at: number; to: ContactsBefore } | null> {
  for (const alert of alerts) {
    const { to } = await openAlertContacts(ring, alert);
    if (alert.sealedTo !== null && (alert.kind !== 'recovered' || valuesIn(to).length > 0)) return { at: alert.createdAt, to };
  }
  return null;
}

const valuesIn = ({ others = [], ...mains }: ContactsBefore) => [
  ...kinds.flatMap(kind => (mains[kind] === undefined ? [] : [{ kind, value: mains[kind], main: true }])),
  ...others.map(each => ({ ...each, main: false })),
];
