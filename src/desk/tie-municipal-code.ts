import { and, eq, sql } from 'drizzle-orm';
import type { Access } from '../accounts/access.ts';
import { recordAccess } from '../accounts/access-log.ts';
import { alerting } from '../accounts/alerts.ts';
import { newIdentifier } from '../accounts/identifier-row.ts';
import type { Officer } from '../accounts/officer.ts';
import { identifiers } from '../accounts/schema.ts';
import { initials } from '../persons/person-name.ts';
import { type AuditFact, personChain } from '../platform/audit.ts';
import { isUniqueViolation } from '../platform/db.ts';
import { blindIndex } from '../platform/sealing/keyring.ts';
import { type DeskPerson, shownPassport } from './activation/desk-person.ts';
import { readPerson } from './activation/read-person.ts';
import { type Refused, whoseCabinet } from './activation/whose-cabinet.ts';
import { deskDeed } from './desk-deeds.ts';

export type TieOutcome =
  | { kind: 'done'; announced: string[] }
  /** The code is another person's login. */
  | { kind: 'taken' }
  /** There is nothing to untie. */
  | { kind: 'none' }
  | { kind: Refused };

/**
 * An officer who holds a person's passport ties the municipal code (normalised) to the confirmed cabinet of their СНИЛС, in place of an
 * earlier one; null unties it. The person is told by every channel; the same code twice is one deed, unless a code of a МФЦ was given
 * in between: that one leaves only what was shown since (`leavingProven`).
 */
export async function tieMunicipalCode(
  access: Access,
  officer: Officer,
  { person, code }: { person: DeskPerson; code: string | null },
): Promise<TieOutcome> {
  const { db, ring } = access;
  const cabinet = await whoseCabinet(access, { purpose: 'restore', person });
  if ('refused' in cabinet) return { kind: cabinet.refused };
  const { account } = cabinet;
  if (!account) return { kind: 'no-cabinet' };
  const mine = and(
    eq(identifiers.accountId, account.id),
    eq(identifiers.accountKind, 'citizen'),
    eq(identifiers.kind, 'municipal'),
  );
  const had = await db
    .select({ index: identifiers.blindIndex, shown: shownSince.as('shown') })
    .from(identifiers)
    .where(mine)
    .get();
  if (code === null && !had) return { kind: 'none' };
  const same = code !== null && had?.index === (await blindIndex(ring, 'municipal', code));
  if (same && had?.shown === 1) return { kind: 'done', announced: [] };
  const { keys } = await readPerson(access, account.personId);
  const owner = { id: account.id, kind: 'citizen' } as const;
  const row =
    code === null
      ? null
      : await newIdentifier(ring, await keys.of('profile'), owner, { kind: 'municipal', value: code, verified: true });
  const alert = await alerting(access, { accountId: account.id, kind: row ? 'way-joined' : 'mfc-changed' });
  const about = { whom: initials(person), document: shownPassport(person.passport) };
  const deed = { kind: row ? 'login-tied' : 'login-untied', subject: account.id, personId: account.personId, about } as const;
  const fact: AuditFact = {
    chain: personChain(account.personId),
    actor: { kind: 'officer', id: officer.staffId },
    action: row ? 'way-joined' : 'way-removed',
    subject: account.id,
    detail: { office: officer.department },
  };
  try {
    await recordAccess(db, fact, [
      db.delete(identifiers).where(mine),
      ...(row ? [db.insert(identifiers).values(row)] : []),
      ...(await deskDeed(db, officer, deed)),
      ...alert.statements,
    ]);
  } catch (error) {
    if (isUniqueViolation(error, 'identifiers.')) return { kind: 'taken' };
    throw error;
  }
  return { kind: 'done', announced: alert.announced };
}

/** Whether the code was tied after every code of a МФЦ that waits for this account. */
const shownSince = sql<number>`NOT EXISTS (
  SELECT 1 FROM activations AS own
  WHERE own.account_id = ${identifiers}.account_id AND own.state = 'waiting' AND own.created_at > ${identifiers}.created_at
)`;
