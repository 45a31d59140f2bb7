import { and, eq, gte, inArray, isNotNull, sql } from 'drizzle-orm';
import { MINUTE } from '../../platform/clock.ts';
import type { Db, Statement } from '../../platform/db.ts';
import { esiaLinks, esiaTokens } from '../esia-schema.ts';
import { appFactors, recoveryCodes } from '../factor-schema.ts';
import { trustGrants } from '../journal-schema.ts';
import { passkeys } from '../passkey-schema.ts';
import { identifiers, persons } from '../schema.ts';

/** Takes back what was added to prove oneself with since a minute before `first` (ms): an application, its spare codes, keys of devices. */
export const takingFactorsBack = (db: Db, accountId: string, first: number): Statement[] =>
  [appFactors, recoveryCodes, passkeys].map(table =>
    db.delete(table).where(and(eq(table.accountId, accountId), gte(table.createdAt, first - MINUTE))),
  );

/** Takes back ESIA and signatures that were joined since a minute before `first` (ms), with the trust that they gave. */
export function takingWaysBack(db: Db, { id, personId }: { id: string; personId: string }, first: number): Statement[] {
  const since = first - MINUTE;
  const known = and(eq(identifiers.accountId, id), inArray(identifiers.kind, ['esia', 'snils']));
  const confirmed = and(known, gte(identifiers.verifiedAt, since));
  const left = sql<0 | 1 | 2>`coalesce((SELECT max(level) FROM ${trustGrants}
    WHERE person_id = ${personId} AND NOT (way IN ('esia', 'signature') AND at >= ${since})), 0)`;
  return [
    db.delete(identifiers).where(and(confirmed, isNotNull(identifiers.verifiedAt), gte(identifiers.createdAt, since))),
    db.update(identifiers).set({ verifiedAt: null }).where(confirmed),
    db.delete(esiaTokens).where(eq(esiaTokens.accountId, id)),
    db.delete(esiaLinks).where(and(eq(esiaLinks.accountId, id), gte(esiaLinks.linkedAt, since))),
    db.update(persons).set({ trustLevel: left }).where(eq(persons.id, personId)),
  ];
}
