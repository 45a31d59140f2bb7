import { and, between, eq, inArray, sql } from 'drizzle-orm';
import { type Again, checkAgain } from '../../centres/check-again.ts';
import type { Valid } from '../../centres/check-signature.ts';
import { type KeptCertificate, keptCertificate } from '../../centres/signer.ts';
import { MINUTE } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import type { Policies } from '../../region/profile.ts';
import { toBase64 } from '../../signatures/asn1/armour.ts';
import { readCertificate } from '../../signatures/x509/certificate.ts';
import type { Citizen } from '../citizen.ts';
import { sessions } from '../schema.ts';
import { signatures } from '../signature-schema.ts';
import { openCertificate } from './journal-row.ts';

/** A certificate that lets in is kept with its chain up to the centre's, DER in base64: the lists are asked about it once more. */
export const enteringCertificate = ({ signer, chain }: Pick<Valid, 'signer' | 'chain'>): KeptCertificate => ({
  ...keptCertificate(signer),
  chain: chain.map(({ der }) => toBase64(der)),
});

/**
 * What the kept lists say by now of the certificates with which the session of a signature began: revoked ones sign nothing that is
 * sent from it. Null where the session began otherwise, or before chains were kept. Nothing outside is asked.
 */
export async function enteredWith(
  db: Db,
  policies: Pick<Policies, 'signature'>,
  { authentication, sessionId, personId, keys }: Pick<Citizen, 'authentication' | 'sessionId' | 'personId' | 'keys'>,
): Promise<Again | null> {
  if (authentication !== 'signature') return null;
  const began = sql`(SELECT ${sessions.createdAt} FROM ${sessions} WHERE ${sessions.tokenHash} = ${sessionId})`;
  const rows = await db
    .select()
    .from(signatures)
    .where(
      and(
        eq(signatures.ownerId, personId),
        between(signatures.at, sql`${began} - ${MINUTE}`, sql`${began} + ${MINUTE}`),
        inArray(signatures.purpose, ['sign-in', 'register', 'prove']),
        eq(signatures.result, 'valid'),
      ),
    );
  let said: Again | null = null;
  for (const row of rows) {
    const chain = (await openCertificate(keys, row))?.chain?.map(readCertificate);
    if (chain) said = await checkAgain(db, policies, chain);
    if (said?.kind === 'revoked') return said;
  }
  return said;
}
