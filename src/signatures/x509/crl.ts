import { checkSignature } from '../algorithms/check.ts';
import type { Family } from '../algorithms/scheme.ts';
import { schemeOf } from '../algorithms/scheme.ts';
import { unarmoured } from '../asn1/armour.ts';
import type { Bytes } from '../asn1/bytes.ts';
import { Malformed } from '../asn1/malformed.ts';
import { each, type Node, read } from '../asn1/read.ts';
import { context, contextPlain, ENUMERATED, GENERALIZED_TIME, INTEGER, SEQUENCE, UTC_TIME } from '../asn1/tags.ts';
import { time } from '../asn1/text.ts';
import { expect, inside, sequence } from '../asn1/values.ts';
import { type Certificate, readSigned, type Signed, serialOf } from './certificate.ts';
import { distributionUrls } from './distribution.ts';
import { CRL_SIGN, readExtensions } from './extensions.ts';
import { type Name, readName } from './name.ts';

/** A revocation list. Its entries stay bytes until one is looked for: some lists are megabytes long. */
export type Crl = {
  issuer: Name;
  thisUpdate: number;
  nextUpdate?: number;
  entries?: Node;
  /** Which certificates it tells of, when not of all: of these addresses, of people only, of centres only. */
  scope: { urls: string[]; only?: 'people' | 'authorities' };
  signed: Signed;
};

const ISSUING_POINT = '2.5.29.28';
const LIMIT = 64 * 1024 * 1024;

function scopeOf(extensions: Node | undefined): Crl['scope'] {
  const found = extensions ? readExtensions(inside(extensions)) : new Map<string, { critical: boolean; value: Bytes }>();
  for (const [name, { critical }] of found)
    if (critical && name !== ISSUING_POINT) throw new Malformed(`a list with the unknown condition ${name}`);
  const point = found.get(ISSUING_POINT);
  if (!point) return { urls: [] };
  const fields = sequence(read(point.value));
  const says = (n: number) => fields.some(({ tag, body }) => tag === contextPlain(n) && body[0] !== 0);
  // [3] some reasons only, [4] of other issuers too, [5] of attribute certificates.
  if (says(4) || says(5) || fields.some(({ tag }) => tag === contextPlain(3)))
    throw new Malformed('a list of a part of the reasons or issuers');
  const named = fields.find(({ tag }) => tag === context(0));
  const urls = distributionUrls(named);
  if (named && urls.length === 0) throw new Malformed('a list of a place without address');
  return { urls, only: says(1) ? 'people' : says(2) ? 'authorities' : undefined };
}

/** Reads a list of DER, PEM or base64. Throws Malformed when it is none, or one whose conditions we do not know (a delta). */
export function readCrl(saved: Bytes | string): Crl {
  const { fields, ...signed } = readSigned(unarmoured(saved, LIMIT), LIMIT);
  const parts = sequence(fields);
  if (parts[0]?.tag === INTEGER) parts.shift();
  const [algorithm, issuer, thisUpdate, ...optional] = parts;
  expect(algorithm, SEQUENCE);
  const next = optional[0]?.tag === UTC_TIME || optional[0]?.tag === GENERALIZED_TIME ? optional.shift() : undefined;
  const entries = optional[0]?.tag === SEQUENCE ? optional.shift() : undefined;
  return {
    issuer: readName(issuer),
    thisUpdate: time(thisUpdate),
    nextUpdate: next && time(next),
    entries,
    scope: scopeOf(optional.find(({ tag }) => tag === context(0))),
    signed,
  };
}

/** When (ms) a certificate was revoked, and the list's number of the reason. */
export type Revoked = { at: number; reason?: number };

const REASON = '2.5.29.21';

/** Every entry: the serial number, and a way to read the rest. Throws Malformed when one is broken. */
export function* entriesOf({ entries }: Crl): Generator<{ serial: string; read(): Revoked }> {
  if (!entries) return;
  for (const entry of each(entries)) {
    const [number, at, extensions] = sequence(entry);
    yield {
      serial: serialOf(number),
      read() {
        const reason = extensions && readExtensions(extensions).get(REASON);
        return { at: time(at), reason: reason && expect(read(reason.value), ENUMERATED).body[0] };
      },
    };
  }
}

/** The entry of a serial number. Throws Malformed when an entry before it is broken or names another issuer. */
export function revokedIn(crl: Crl, serial: string): Revoked | undefined {
  for (const entry of entriesOf(crl)) if (entry.serial === serial) return entry.read();
  return undefined;
}

/** Whether the list tells of this certificate at all. */
export function covers({ issuer, scope }: Pick<Crl, 'issuer' | 'scope'>, certificate: Certificate): boolean {
  const { crlUrls, isAuthority } = certificate.extensions;
  if (issuer.same !== certificate.issuer.same) return false;
  if (scope.only && scope.only !== (isAuthority ? 'authorities' : 'people')) return false;
  return scope.urls.length === 0 || scope.urls.some(url => crlUrls.includes(url));
}

/** Whether the issuer signed the list with a key that may sign lists. */
export async function isSignedBy(crl: Crl, issuer: Certificate, allowed: readonly Family[]): Promise<boolean> {
  const { keyUsage } = issuer.extensions;
  if (crl.issuer.same !== issuer.subject.same || (keyUsage && !keyUsage.has(CRL_SIGN))) return false;
  const { message, algorithm, signature } = crl.signed;
  const scheme = schemeOf(algorithm, undefined, allowed);
  return !('refused' in scheme) && (await checkSignature(scheme, issuer.keyInfo, message, signature)) === 'good';
}
