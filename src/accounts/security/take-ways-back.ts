import { and, eq, gte, inArray, isNotNull } from 'drizzle-orm';
import { persons } from '../../persons/schema.ts';
import { MINUTE } from '../../platform/clock.ts';
import type { Db, Statement } from '../../platform/db.ts';
import { esiaLinks, esiaTokens } from '../esia-schema.ts';
import { appFactors, recoveryCodes } from '../factor-schema.ts';
import { passkeys } from '../passkey-schema.ts';
import { identifiers } from '../schema.ts';
import { knownDevices } from '../security-schema.ts';
import { leftOfTrust } from './left-of-trust.ts';

/** Takes back what was added to prove oneself with since a minute before `first` (ms): an application, its spare codes, keys of devices. */
export const takingFactorsBack = (db: Db, accountId: string, first: number): Statement[] =>
  [appFactors, recoveryCodes, passkeys].map(table =>
    db.delete(table).where(and(eq(table.accountId, accountId), gte(table.createdAt, first - MINUTE))),
  );

/** Takes back ESIA, signatures and a municipal code that were joined since a minute before `first` (ms), with the trust that they gave. */
export function takingWaysBack(db: Db, { id, personId }: { id: string; personId: string }, first: number): Statement[] {
  const since = first - MINUTE;
  const known = and(eq(identifiers.accountId, id), inArray(identifiers.kind, ['esia', 'snils', 'municipal']));
  const confirmed = and(known, gte(identifiers.verifiedAt, since));
  return [
    db.delete(identifiers).where(and(confirmed, isNotNull(identifiers.verifiedAt), gte(identifiers.createdAt, since))),
    db.update(identifiers).set({ verifiedAt: null }).where(confirmed),
    db.delete(esiaTokens).where(eq(esiaTokens.accountId, id)),
    db.delete(esiaLinks).where(and(eq(esiaLinks.accountId, id), gte(esiaLinks.linkedAt, since))),
    db
      .update(persons)
      .set({ trustLevel: leftOfTrust(personId, 'joined', since) })
      .where(eq(persons.id, personId)),
  ];
}

/** Devices that were first seen since a minute before `first` (ms) are known no more. */
export const takingDevicesBack = (db: Db, accountId: string, first: number): Statement =>
  db.delete(knownDevices).where(and(eq(knownDevices.accountId, accountId), gte(knownDevices.firstSeenAt, first - MINUTE)));
