import { and, eq, isNull } from 'drizzle-orm';
import { changePerson } from '../../persons/change-person.ts';
import { changeProfile } from '../../persons/change-profile.ts';
import { openProfile } from '../../persons/profile.ts';
import { raiseTrust } from '../../persons/trust.ts';
import { now } from '../../platform/clock.ts';
import type { Statement } from '../../platform/db.ts';
import { openDataKeys, selectDataKeys } from '../../platform/sealing/data-keys.ts';
import { blindIndex } from '../../platform/sealing/keyring.ts';
import type { Access } from '../access.ts';
import { accessFact } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import type { Recognised } from '../entering/recognised.ts';
import { type IdentifierRow, newIdentifier } from '../identifier-row.ts';
import { identifiers } from '../schema.ts';
import type { Arrival, Beside } from './arrival.ts';
import { renaming } from './renaming.ts';
import { isSomebodyElse, valuesToTake } from './values-to-take.ts';

/** `somebody-else`: the name and the day of birth are another person's; nothing was changed. Else the announcements to poke. */
export type JoinOutcome = { kind: 'joined'; anew: boolean; announced: string[] } | { kind: 'somebody-else' };

/**
 * Makes a way in one of an account's, or tells the account what the way says today: identifiers, profile with its journal, trust,
 * and what the way keeps beside, in one batch. A repeat changes nothing but the day. `twin`: their СНИЛС belongs to another account.
 * An identifier that became another's meanwhile is a violation of `identifiers.`.
 */
export async function joinAccount(
  access: Access,
  account: Pick<Recognised, 'id' | 'kind' | 'personId' | 'actorId' | 'trustLevel'>,
  arrival: Arrival,
  { beside, twin = false }: { beside: Beside; twin?: boolean },
): Promise<JoinOutcome> {
  const { db, ring, device, stillHere } = access;
  const { named } = arrival;
  const { personId } = account;
  const mine = and(eq(identifiers.accountId, account.id), eq(identifiers.accountKind, account.kind));
  const reads = [selectDataKeys(db, [personId]), db.select().from(identifiers).where(mine)] as const;
  return changePerson(db, personId, reads, async (row, [keyRows, own], record) => {
    await stillHere();
    const keys = openDataKeys(ring, personId, keyRows);
    const known = { profile: await openProfile(keys, row.sealedProfile), trustLevel: account.trustLevel };
    if (isSomebodyElse(known, named)) return { kind: 'somebody-else' };
    const joined = await newlyKnownBy(access, account, await keys.of('profile'), own, arrival, twin);
    const values = valuesToTake(known, named);
    const change = await changeProfile(db, {
      keys,
      row,
      source: named.way,
      values,
      actor: { kind: 'citizen', id: personId },
      device,
    });
    const proven = named.confirmed && (joined.length > 0 || account.trustLevel < 2);
    const renamed = await renaming(access, { accountId: account.id, before: known.profile, values });
    const alert = joined.length > 0 ? await alerting({ db, ring }, { accountId: account.id, kind: 'way-joined', device }) : null;
    await record(alert && accessFact(account, 'way-joined', account.id), [
      ...joined,
      ...change.statements,
      ...(proven ? raiseTrust(db, { personId, level: 2, way: named.way, actorId: personId }) : []),
      ...(await beside(access, { id: account.id, keys }, arrival)),
      ...(renamed?.statements ?? []),
      ...(alert?.statements ?? []),
    ]);
    return { kind: 'joined', anew: joined.length > 0, announced: [...(alert?.announced ?? []), ...(renamed?.announced ?? [])] };
  });
}

/** Rows of what the account is known by from now on: the way's own number, and a confirmed СНИЛС. */
async function newlyKnownBy(
  { db, ring }: Access,
  account: Pick<Recognised, 'id' | 'kind'>,
  key: CryptoKey,
  own: IdentifierRow[],
  { named: { oid, confirmed, values } }: Arrival,
  twin: boolean,
): Promise<Statement[]> {
  const known = (kind: IdentifierRow['kind']) => own.some(row => row.kind === kind && row.verifiedAt !== null);
  const rowOf = (kind: 'esia' | 'snils', value: string) => newIdentifier(ring, key, account, { kind, value, verified: true });
  const statements: Statement[] = [];
  if (oid !== undefined && !known('esia')) statements.push(db.insert(identifiers).values(await rowOf('esia', oid)));
  if (values.snils === undefined || !confirmed || twin || known('snils')) return statements;
  const index = await blindIndex(ring, 'snils', values.snils);
  const claimed = own.find(row => row.kind === 'snils' && row.blindIndex === index);
  if (!claimed) return [...statements, db.insert(identifiers).values(await rowOf('snils', values.snils))];
  const confirm = and(eq(identifiers.id, claimed.id), isNull(identifiers.verifiedAt));
  return [...statements, db.update(identifiers).set({ verifiedAt: now() }).where(confirm)];
}
