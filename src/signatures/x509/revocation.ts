import type { Family } from '../algorithms/scheme.ts';
import { toHex } from '../asn1/bytes.ts';
import { Malformed } from '../asn1/malformed.ts';
import type { Certificate } from './certificate.ts';
import { type Crl, covers, isSignedBy, type Revoked, revokedIn } from './crl.ts';

/**
 * What to do about revocation, as data of the configuration. `fresh`: a list in its time is needed for every certificate.
 * `stale-accepted`: one may be `forMs` past its next update, for the days a centre does not answer. `not-checked` says so aloud.
 */
export type RevocationPolicy = { kind: 'not-checked' } | { kind: 'fresh' } | { kind: 'stale-accepted'; forMs: number };

/** A policy that asks lists. */
export type Checking = Exclude<RevocationPolicy, { kind: 'not-checked' }>;

/** What lists say of a certificate at a moment. */
export type Standing =
  | { kind: 'good'; list: 'fresh' | 'stale' }
  | { kind: 'revoked'; at: number; reason?: number }
  | { kind: 'unknown' };

const REMOVED_FROM_LIST = 8;

// A list is hashed whole to check it, and it is checked for one issuer again and again.
const checked = new WeakMap<Crl, Map<string, Promise<boolean>>>();

function signedBy(crl: Crl, issuer: Certificate, allowed: readonly Family[]): Promise<boolean> {
  const known = checked.get(crl) ?? new Map<string, Promise<boolean>>();
  checked.set(crl, known);
  const key = `${toHex(issuer.der)} ${allowed.join()}`;
  const answer = known.get(key) ?? isSignedBy(crl, issuer, allowed);
  known.set(key, answer);
  return answer;
}

/** The newest list of this issuer that tells of the certificate: one made after the moment in question knows of it too. */
async function newest(certificate: Certificate, issuer: Certificate, lists: readonly Crl[], allowed: readonly Family[]) {
  const candidates = lists.filter(list => covers(list, certificate));
  for (const list of candidates.toSorted((a, b) => b.thisUpdate - a.thisUpdate))
    if (await signedBy(list, issuer, allowed)) return list;
  return undefined;
}

/** Whether the certificate stood at the time `at`, by the lists at hand. */
export async function standing(
  certificate: Certificate,
  issuer: Certificate,
  lists: readonly Crl[],
  policy: Checking,
  at: number,
  allowed: readonly Family[],
): Promise<Standing> {
  const list = await newest(certificate, issuer, lists, allowed);
  if (!list) return { kind: 'unknown' };
  try {
    return standingIn(list, revokedIn(list, certificate.serial), policy, at);
  } catch (error) {
    if (error instanceof Malformed) return { kind: 'unknown' };
    throw error;
  }
}

/** What one list says of a certificate at the time `at`: its entry, and how old the list is. */
export function standingIn(
  { thisUpdate, nextUpdate }: Pick<Crl, 'thisUpdate' | 'nextUpdate'>,
  entry: Revoked | undefined,
  policy: Checking,
  at: number,
): Standing {
  if (entry && entry.at <= at && entry.reason !== REMOVED_FROM_LIST) return { kind: 'revoked', ...entry };
  const until = nextUpdate ?? thisUpdate;
  if (at <= until) return { kind: 'good', list: 'fresh' };
  if (policy.kind === 'stale-accepted' && at <= until + policy.forMs) return { kind: 'good', list: 'stale' };
  return { kind: 'unknown' };
}
