import { decodeText, encodeText } from '../../platform/bytes.ts';
import { checkSignature } from '../../signatures/algorithms/check.ts';
import { fromBase64 } from '../../signatures/asn1/armour.ts';
import type { Bytes } from '../../signatures/asn1/bytes.ts';
import { type Distrust, EsiaUntrusted } from './failures.ts';
import { schemes } from './schemes.ts';
import type { TrustedKey } from './trusted.ts';

/** What a marker must be to be believed. `at` and `skew` are milliseconds. */
export type Expected = {
  kind: 'access' | 'id';
  issuer: string;
  clientId: string;
  trusted: readonly TrustedKey[];
  at: number;
  skew: number;
};

/** A marker that is believed. */
export type Marker = {
  /** Whose: the person's number in ESIA. */
  oid: string;
  /** Of an access marker, as ESIA granted them; empty in an id marker. */
  scopes: string[];
  /** Milliseconds. */
  expiresAt: number;
};

type Json = Record<string, unknown>;

const algorithms: Record<string, keyof typeof schemes> = { RS256: 'rsa', GOST3410_2012_256: 'gost' };

/** Believes a marker of ESIA, or throws EsiaUntrusted with the reason. Dates may be off by `skew`, for clocks differ. */
export async function readMarker(text: string, expected: Expected): Promise<Marker> {
  const [head = '', body = '', tail = '', ...more] = text.split('.');
  const header = part(head);
  const claims = part(body);
  if (more.length > 0) throw new EsiaUntrusted('not-a-marker');
  const algorithm = typeof header.alg === 'string' && Object.hasOwn(algorithms, header.alg) && algorithms[header.alg];
  if (!algorithm) throw new EsiaUntrusted('algorithm');
  if (!(await isSigned(`${head}.${body}`, bytesOf(tail), algorithm, expected))) throw new EsiaUntrusted('signature');
  const reason = distrustOf(header, claims, expected);
  if (reason) throw new EsiaUntrusted(reason);
  return {
    oid: subjectOf(claims, expected.kind)!,
    scopes: typeof claims.scope === 'string' ? claims.scope.split(' ').filter(Boolean) : [],
    expiresAt: Number(claims.exp) * 1000,
  };
}

/** ESIA changes its certificate without notice, so any of the trusted ones will do, while it is in force. */
async function isSigned(message: string, signature: Bytes, algorithm: keyof typeof schemes, { trusted, at }: Expected) {
  for (const { keyInfo, from, until } of trusted) {
    if (at < from || at > until) continue;
    if ((await checkSignature(schemes[algorithm], keyInfo, encodeText(message), signature)) === 'good') return true;
  }
  return false;
}

function distrustOf(header: Json, claims: Json, { kind, issuer, clientId, at, skew }: Expected): Distrust | null {
  if (header.typ !== 'JWT' || header.sbt !== kind) return 'kind';
  if (claims.iss !== issuer) return 'issuer';
  if (kind === 'id' ? ![claims.aud].flat().includes(clientId) : claims.client_id !== clientId) return 'audience';
  const [exp, nbf, iat] = [claims.exp, claims.nbf ?? claims.iat, claims.iat ?? claims.nbf].map(Number) as [
    number,
    number,
    number,
  ];
  if (!(at <= exp * 1000 + skew)) return 'expired';
  if (!(at >= Math.max(nbf, iat) * 1000 - skew)) return 'not-yet-valid';
  return subjectOf(claims, kind) === null ? 'subject' : null;
}

function subjectOf(claims: Json, kind: Expected['kind']): string | null {
  const oid = String((kind === 'id' ? claims.sub : undefined) ?? claims['urn:esia:sbj_id'] ?? '');
  return /^\d{1,20}$/.test(oid) ? oid : null;
}

function part(text: string): Json {
  try {
    const value: unknown = JSON.parse(decodeText(fromBase64(text)));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  } catch {
    // Below.
  }
  throw new EsiaUntrusted('not-a-marker');
}

function bytesOf(text: string): Bytes {
  try {
    return fromBase64(text);
  } catch {
    // An empty signature is none: `alg: none` has ended before.
    return new Uint8Array();
  }
}
