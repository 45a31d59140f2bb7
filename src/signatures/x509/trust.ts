import type { Family } from '../algorithms/scheme.ts';
import type { Certificate } from './certificate.ts';
import type { Crl } from './crl.ts';
import { DIGITAL_SIGNATURE, KEY_CERT_SIGN, NON_REPUDIATION } from './extensions.ts';
import { isIn, type Path, pathsOf } from './paths.ts';
import { type RevocationPolicy, type Standing, standing } from './revocation.ts';

/** Whom we believe, and how strictly. `at` is the moment every date is held against, in milliseconds. */
export type Trust = {
  at: number;
  /** The accredited centres: a path ends at any of them. */
  centres: readonly Certificate[];
  /** Certificates believed by themselves, of systems registered with us: no centre and no list is asked. */
  signers?: readonly Certificate[];
  /** Certificates that may stand between. */
  intermediates?: readonly Certificate[];
  allowed: readonly Family[];
  revocation: RevocationPolicy;
  lists?: readonly Crl[];
  /** Asked instead of `lists` by who keeps them elsewhere, checked and cut to what is looked for. */
  standing?(certificate: Certificate, issuer: Certificate): Promise<Standing>;
};

/** Why a certificate is not believed. */
export type TrustRefusal = {
  kind:
    | 'expired'
    | 'not-yet-valid'
    | 'unknown-issuer'
    | 'unknown-condition'
    | 'wrong-usage'
    | 'revoked'
    | 'revocation-unknown'
    | 'weak-algorithm'
    | 'algorithm-not-allowed';
  /** Of which certificate this is true, and since when it was revoked. */
  certificate: Certificate;
  revokedAt?: number;
};

/** A certificate is believed, by this way; how fresh the lists were that say so. */
export type Trusted = { kind: 'trusted'; chain: Path; revocation: 'fresh' | 'stale' | 'not-checked' };

// TLS servers, code, time stamps and OCSP answers: keys for these sign no wills of people.
const notForPeople = ['1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.3', '1.3.6.1.5.5.7.3.8', '1.3.6.1.5.5.7.3.9'];

function mayNotSign({ extensions: { keyUsage, extendedKeyUsage } }: Certificate): boolean {
  if (keyUsage && !keyUsage.has(DIGITAL_SIGNATURE) && !keyUsage.has(NON_REPUDIATION)) return true;
  return !!extendedKeyUsage?.every(each => notForPeople.includes(each));
}

/** `below` is how many centres stand between this one and the signer. */
function mayNotIssue({ extensions: { isAuthority, keyUsage, pathLength } }: Certificate, below: number): boolean {
  return !isAuthority || (!!keyUsage && !keyUsage.has(KEY_CERT_SIGN)) || (pathLength !== undefined && pathLength < below);
}

function datesAndUsage(path: Path, at: number): TrustRefusal | undefined {
  for (const [i, certificate] of path.entries()) {
    const { notBefore, notAfter, extensions } = certificate;
    if (at < notBefore) return { kind: 'not-yet-valid', certificate };
    if (at > notAfter) return { kind: 'expired', certificate };
    if (extensions.unknownCritical.length > 0) return { kind: 'unknown-condition', certificate };
    // A centre that issued itself a new certificate is no step (RFC 5280, 6.1.4).
    const below = path.slice(1, i).filter(({ issuer, subject }) => issuer.same !== subject.same).length;
    if (i === 0 ? mayNotSign(certificate) : mayNotIssue(certificate, below)) return { kind: 'wrong-usage', certificate };
  }
  return undefined;
}

async function judge(path: Path, trust: Trust): Promise<Trusted | TrustRefusal> {
  const refusal = datesAndUsage(path, trust.at);
  if (refusal) return refusal;
  const policy = trust.revocation;
  if (policy.kind === 'not-checked') return { kind: 'trusted', chain: path, revocation: 'not-checked' };
  let revocation: Trusted['revocation'] = 'fresh';
  for (const [i, certificate] of path.slice(0, -1).entries()) {
    const issuer = path[i + 1]!;
    const said = trust.standing
      ? await trust.standing(certificate, issuer)
      : await standing(certificate, issuer, trust.lists ?? [], policy, trust.at, trust.allowed);
    if (said.kind === 'revoked') return { kind: 'revoked', certificate, revokedAt: said.at };
    if (said.kind === 'unknown') return { kind: 'revocation-unknown', certificate };
    if (said.list === 'stale') revocation = 'stale';
  }
  return { kind: 'trusted', chain: path, revocation };
}

/** Whether we believe that a certificate is whose it says, at the moment `trust.at`. `others` came with the message. */
export async function trustOf(
  signer: Certificate,
  others: readonly Certificate[],
  trust: Trust,
): Promise<Trusted | TrustRefusal> {
  if (isIn(trust.signers ?? [], signer))
    return datesAndUsage([signer], trust.at) ?? { kind: 'trusted', chain: [signer], revocation: 'not-checked' };
  if (signer.extensions.isAuthority) return { kind: 'wrong-usage', certificate: signer };
  const paths = await pathsOf(signer, trust.centres, [...(trust.intermediates ?? []), ...others], trust.allowed);
  let first: TrustRefusal | undefined;
  for (const path of paths.found) {
    const said = await judge(path, trust);
    if (said.kind === 'trusted') return said;
    first ??= said;
  }
  return first ?? { kind: paths.refused ?? 'unknown-issuer', certificate: signer };
}
