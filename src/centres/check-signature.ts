import { sha256, toHex } from '../platform/bytes.ts';
import { now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { Policies } from '../region/profile.ts';
import type { Bytes } from '../signatures/asn1/bytes.ts';
import { Malformed } from '../signatures/asn1/malformed.ts';
import type { SignatureRefusal, Verified } from '../signatures/cms/outcome.ts';
import { openMessage, readSignedData } from '../signatures/cms/signed-data.ts';
import { verifyCms } from '../signatures/cms/verify.ts';
import type { Certificate } from '../signatures/x509/certificate.ts';
import type { TrustRefusal } from '../signatures/x509/trust.ts';
import { oneOf } from './checks-at-once.ts';
import { type KnownTrust, knownTrust, type Missing } from './known-trust.ts';
import { allowedFamilies, revocationPolicy } from './signature-policy.ts';
import { wantLists } from './want-lists.ts';

/**
 * `too-large` was not looked into. `centre-suspended`: the Ministry has stopped its accreditation. `list-awaited`: the centre's list of
 * revoked certificates is being fetched, and the same signature may do in some minutes.
 */
export type Refused = SignatureRefusal | TrustRefusal | { kind: 'too-large' | 'centre-suspended' | 'list-awaited' };

export type Valid = {
  kind: 'valid';
  signer: Certificate;
  /** From the signer's certificate to the centre's that is believed. */
  chain: readonly Certificate[];
  revocation: 'fresh' | 'stale' | 'not-checked';
  /** SHA-256 in hex: of what was signed, and of the signature as it came. */
  contentHash: string;
  signatureHash: string;
};

/**
 * Checks a signature over a content by the trusted centres and the kept revocation lists. Nothing outside is asked.
 * Throws Overloaded while this isolate checks as many as it may.
 */
export async function checkSignature(
  db: Db,
  { signature: rules }: Pick<Policies, 'signature'>,
  saved: Bytes,
  content: Bytes,
): Promise<Valid | Refused> {
  if (saved.length > rules.maxBytes) return { kind: 'too-large' };
  const certificates = certificatesIn(saved);
  if (!certificates) return { kind: 'not-a-signature' };
  const known = await knownTrust(db, certificates);
  const missing: Missing[] = [];
  const at = now();
  const policy = revocationPolicy(rules);
  const standing = known.standing(policy, at, missing);
  const trust = { at, centres: known.centres, allowed: allowedFamilies(rules), revocation: policy, standing };
  const said = await oneOf(rules.atOnce, () => verifyCms(saved, content, trust));
  if (said.kind === 'revocation-unknown' && (await wantLists(db, missing))) return { kind: 'list-awaited' };
  if (said.kind !== 'valid') return named(said, known);
  const [contentHash, signatureHash] = await Promise.all([content, saved].map(async bytes => toHex(await sha256(bytes))));
  const { signer, chain, revocation } = said;
  return { kind: 'valid', signer, chain, revocation, contentHash: contentHash ?? '', signatureHash: signatureHash ?? '' };
}

/** The certificates that came along; undefined when it is no signature. */
function certificatesIn(saved: Bytes): Certificate[] | undefined {
  try {
    return readSignedData(openMessage(saved)).certificates;
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

function named(said: Exclude<Verified, { kind: 'valid' }>, { suspended }: KnownTrust): Refused {
  if (said.kind === 'unknown-issuer' && 'certificate' in said) {
    const { issuer } = said.certificate;
    if (suspended.some(({ subject }) => subject.same === issuer.same)) return { kind: 'centre-suspended' };
  }
  return said;
}
