import { toldBy } from '../../persons/profile.ts';
import { raiseTrust } from '../../persons/trust.ts';
import { auditRow } from '../../platform/audit.ts';
import { isUniqueViolation, runBatch } from '../../platform/db.ts';
import { auditEvents } from '../../platform/schema.ts';
import type { Access } from '../access.ts';
import { accessFact } from '../access-log.ts';
import { newAccount } from '../registration/new-account.ts';
import { tokenOfChallenge } from '../sessions/session.ts';
import { startSession } from '../sessions/start-session.ts';
import { signatures } from '../signature-schema.ts';
import { findBySnils } from './find-signer.ts';
import { journalRow } from './journal-row.ts';
import type { Offer } from './offer.ts';
import { isSamePress } from './used-challenge.ts';

/** `spent`: the signature has opened something already, or this СНИЛС became somebody's meanwhile. */
export type Registered = { kind: 'in'; token: string } | { kind: 'spent' };

const entrance = { authentication: 'signature', secondFactor: 'none', foreignComputer: false } as const;

/**
 * A cabinet of who signed: person, account, keys, session, the proof of who they are, the journal's line and the audit row in one
 * batch. 63-ФЗ ст. 6 ч. 1: a qualified signature stands for one's own hand, so its person is confirmed.
 */
export async function registerBySignature(access: Access, offer: Offer): Promise<Registered> {
  const { db, ring } = access;
  const { person, challenge, certificate, contentHash, signatureHash, revocation } = offer;
  const token = await tokenOfChallenge(ring, challenge);
  const made = await newAccount(access, {
    kind: 'citizen',
    passwordHash: null,
    profile: toldBy('signature', person),
    identifiers: [{ kind: 'snils', value: person.snils, verified: true }],
    session: { token, entrance, trust: 2 },
  });
  const { accountId, personId, keys } = made;
  const owner = { kind: 'citizen', personId, actorId: personId } as const;
  const told = { purpose: 'register', challenge, contentHash, signatureHash, revocation, result: 'valid' } as const;
  try {
    await runBatch(db, [
      ...made.statements,
      ...raiseTrust(db, { personId, level: 2, way: 'signature', actorId: personId }),
      db.insert(signatures).values(await journalRow(keys, told, certificate)),
      db.insert(auditEvents).values(await auditRow(undefined, accessFact(owner, 'registered', accountId))),
    ]);
  } catch (error) {
    if (!['identifiers.', 'signatures.', 'sessions.'].some(key => isUniqueViolation(error, key))) throw error;
    return enterAgain(access, offer);
  }
  return { kind: 'in', token };
}

async function enterAgain(access: Access, { person, challenge, signatureHash }: Offer): Promise<Registered> {
  const account = await findBySnils(access, person.snils);
  if (!account || !(await isSamePress(access.db, challenge, account.personId, signatureHash))) return { kind: 'spent' };
  return {
    kind: 'in',
    token: await startSession(access, account, entrance, { token: await tokenOfChallenge(access.ring, challenge) }),
  };
}
