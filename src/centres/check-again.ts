import { now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { Policies } from '../region/profile.ts';
import type { Certificate } from '../signatures/x509/certificate.ts';
import { knownTrust } from './known-trust.ts';
import { revocationPolicy } from './signature-policy.ts';

/** `unknown`: no list that is fresh enough tells; what was known when the signature was checked stays known. */
export type Again =
  | { kind: 'good'; revocation: 'fresh' | 'stale' }
  | { kind: 'unknown' }
  | { kind: 'revoked'; certificate: Certificate; revokedAt: number };

/**
 * What the kept revocation lists say by now of the certificates of a signature that was good: from the signer's up to the centre's.
 * One read; nothing outside is asked.
 */
export async function checkAgain(
  db: Db,
  { signature: rules }: Pick<Policies, 'signature'>,
  chain: readonly Certificate[],
): Promise<Again> {
  const known = await knownTrust(db, chain.slice(0, -1));
  const standing = known.standing(revocationPolicy(rules), now(), []);
  let worst: Again = { kind: 'good', revocation: 'fresh' };
  for (const [i, issuer] of chain.slice(1).entries()) {
    const certificate = chain[i]!;
    const said = await standing(certificate, issuer);
    if (said.kind === 'revoked') return { kind: 'revoked', certificate, revokedAt: said.at };
    if (said.kind === 'unknown') worst = said;
    else if (said.list === 'stale' && worst.kind === 'good') worst = { kind: 'good', revocation: 'stale' };
  }
  return worst;
}
