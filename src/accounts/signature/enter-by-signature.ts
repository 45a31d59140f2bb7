import type { Context } from 'hono';
import type { Valid } from '../../centres/check-signature.ts';
import { isUniqueViolation } from '../../platform/db.ts';
import { openDataKeys, selectDataKeys } from '../../platform/sealing/data-keys.ts';
import type { Access } from '../access.ts';
import { doors } from '../doors.ts';
import { admit } from '../entering/admit.ts';
import type { Recognised } from '../entering/recognised.ts';
import { tokenOfChallenge } from '../sessions/session.ts';
import { signatures } from '../signature-schema.ts';
import type { VisitEnv } from '../visit.ts';
import { enteringCertificate } from './entering-certificate.ts';
import { journalRow } from './journal-row.ts';

const begun = { authentication: 'signature', foreignComputer: false } as const;

type Entering = { account: Recognised; valid: Valid; challenge: string; next: string };

/** Opens the cabinet of who signed: the session and the line of the journal in one batch. Null when this file was used before. */
export async function enterBySignature(
  c: Context<VisitEnv>,
  { db, ring }: Access,
  { account, valid, challenge, next }: Entering,
): Promise<Response | null> {
  const { personId } = account;
  const keys = openDataKeys(ring, personId, await selectDataKeys(db, [personId]));
  const { contentHash, signatureHash, revocation } = valid;
  const told = { purpose: 'sign-in', challenge, contentHash, signatureHash, revocation, result: 'valid' } as const;
  const row = await journalRow(keys, told, enteringCertificate(valid));
  // One signature opens one session: another person's over the same file must not come upon it.
  const token = await tokenOfChallenge(ring, `${challenge}:${signatureHash}`);
  const opening = { token, spending: [db.insert(signatures).values(row)] };
  try {
    return await admit(c, doors.citizen, { account, begun, next, opening });
  } catch (error) {
    if (!isUniqueViolation(error, 'signatures.')) throw error;
    return null;
  }
}

/** Opens the cabinet that a signature was just joined to: its person is confirmed by it. */
export const enterJoined = (c: Context<VisitEnv>, account: Recognised, next: string): Promise<Response> =>
  admit(c, doors.citizen, { account: { ...account, trustLevel: 2 }, begun, next });
