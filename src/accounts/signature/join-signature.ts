import { and, eq, isNotNull } from 'drizzle-orm';
import { auditRow, chained, personChain, selectAuditTail } from '../../platform/audit.ts';
import { type Db, isUniqueViolation, runBatch } from '../../platform/db.ts';
import { auditEvents } from '../../platform/schema.ts';
import { unseal } from '../../platform/sealing/seal.ts';
import type { Access } from '../access.ts';
import { accessFact } from '../access-log.ts';
import { alerting } from '../alerts.ts';
import { changeProfile, selectProfileRow } from '../change-profile.ts';
import type { Citizen } from '../citizen.ts';
import { identifierPlace } from '../identifier.ts';
import { newIdentifier } from '../identifier-row.ts';
import { identifiers } from '../schema.ts';
import { signatures } from '../signature-schema.ts';
import { raiseTrust } from '../trust.ts';
import { journalRow } from './journal-row.ts';
import type { Offer } from './offer.ts';
import { isSamePress } from './used-challenge.ts';

/** `other-snils`: the cabinet's own confirmed СНИЛС is another one. `taken`: another cabinet has this one. */
export type Joined = { kind: 'joined'; announced: string[] } | { kind: 'other-snils' | 'taken' | 'spent' };

/** The confirmed СНИЛС of an account, for a batch. */
const selectSnils = (db: Db, accountId: string) =>
  db
    .select({ id: identifiers.id, sealedValue: identifiers.sealedValue })
    .from(identifiers)
    .where(
      and(
        eq(identifiers.accountId, accountId),
        eq(identifiers.accountKind, 'citizen'),
        eq(identifiers.kind, 'snils'),
        isNotNull(identifiers.verifiedAt),
      ),
    );

/**
 * Makes a signature a way into the cabinet that is open: its СНИЛС, names and ИНН become the cabinet's, its person is confirmed, and
 * they are told of it. One batch after one read.
 */
export async function joinSignature(access: Access, citizen: Citizen, offer: Offer): Promise<Joined> {
  try {
    return await chained(() => attempt(access, citizen, offer), ['profile_changes.']);
  } catch (error) {
    if (isUniqueViolation(error, 'identifiers.')) return { kind: 'taken' };
    if (!isUniqueViolation(error, 'signatures.')) throw error;
    const again = await isSamePress(access.db, offer.challenge, citizen.personId, offer.signatureHash);
    return again ? { kind: 'joined', announced: [] } : { kind: 'spent' };
  }
}

async function attempt(access: Access, { accountId, personId, trustLevel, keys }: Citizen, offer: Offer): Promise<Joined> {
  const { db, ring, device } = access;
  const { person, challenge, certificate, contentHash, signatureHash, revocation } = offer;
  const [[row], [own], [tail]] = await db.batch([
    selectProfileRow(db, personId),
    selectSnils(db, accountId),
    selectAuditTail(db, personChain(personId)),
  ]);
  if (!row) return { kind: 'spent' };
  const key = await keys.of('profile');
  if (own && (await unseal(key, own.sealedValue, identifierPlace(own.id))) !== person.snils) return { kind: 'other-snils' };
  const account = { id: accountId, kind: 'citizen' } as const;
  const snils = { kind: 'snils', value: person.snils, verified: true } as const;
  const actor = { kind: 'citizen', id: personId } as const;
  const changing = await changeProfile(db, { keys, row, source: 'signature', values: person, actor, device });
  const alert = await alerting(access, { accountId, kind: 'way-joined', device });
  const told = { purpose: 'prove', challenge, contentHash, signatureHash, revocation, result: 'valid' } as const;
  const fact = accessFact({ kind: 'citizen', personId, actorId: personId }, 'signature-joined', accountId);
  await runBatch(db, [
    ...(own ? [] : [db.insert(identifiers).values(await newIdentifier(ring, key, account, snils))]),
    ...(trustLevel < 2 ? raiseTrust(db, { personId, level: 2, way: 'signature', actorId: personId }) : []),
    ...changing.statements,
    db.insert(signatures).values(await journalRow(keys, told, certificate)),
    ...alert.statements,
    db.insert(auditEvents).values(await auditRow(tail, fact)),
  ]);
  return { kind: 'joined', announced: alert.announced };
}
