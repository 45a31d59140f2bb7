import { type Bytes, toHex } from '../asn1/bytes.ts';
import { Malformed } from '../asn1/malformed.ts';
import { type Node, read } from '../asn1/read.ts';
import { BOOLEAN, contextPlain, INTEGER } from '../asn1/tags.ts';
import { boolean, expect, flags, octets, oid, sequence, small } from '../asn1/values.ts';
import { distributionUrls } from './distribution.ts';

/** What a certificate says of its own use. `unknownCritical` are conditions that may not be overlooked and that we do not know. */
export type Extensions = {
  subjectKeyId?: string;
  authorityKeyId?: string;
  keyUsage?: Set<number>;
  extendedKeyUsage?: string[];
  isAuthority: boolean;
  pathLength?: number;
  crlUrls: string[];
  policies: string[];
  unknownCritical: string[];
};

export const DIGITAL_SIGNATURE = 0;
export const NON_REPUDIATION = 1;
export const KEY_CERT_SIGN = 5;
export const CRL_SIGN = 6;

const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';

/** Each extension once: name, whether critical, and the value inside its octets. */
export function readExtensions(node: Node): Map<string, { critical: boolean; value: Bytes }> {
  const found = new Map<string, { critical: boolean; value: Bytes }>();
  for (const item of sequence(node)) {
    const [name, second, third] = sequence(item);
    const key = oid(name);
    if (found.has(key)) throw new Malformed(`two extensions ${key}`);
    const critical = second?.tag === BOOLEAN && boolean(second);
    found.set(key, { critical, value: octets(second?.tag === BOOLEAN ? third : second) });
  }
  return found;
}

const readers: Record<string, (value: Node) => Partial<Extensions>> = {
  '2.5.29.14': value => ({ subjectKeyId: toHex(octets(value)) }),
  '2.5.29.35': value => {
    const id = sequence(value).find(({ tag }) => tag === contextPlain(0));
    return id ? { authorityKeyId: toHex(id.body) } : {};
  },
  [KEY_USAGE]: value => ({ keyUsage: flagsOfUsage(value) }),
  '2.5.29.37': value => ({ extendedKeyUsage: sequence(value).map(oid) }),
  [BASIC_CONSTRAINTS]: value => {
    const fields = sequence(value);
    const length = fields.find(({ tag }) => tag === INTEGER);
    const isAuthority = fields[0]?.tag === BOOLEAN && boolean(fields[0]);
    return { isAuthority, pathLength: length && small(length) };
  },
  '2.5.29.31': value => ({ crlUrls: sequence(value).flatMap(point => distributionUrls(sequence(point)[0])) }),
  '2.5.29.32': value => ({ policies: sequence(value).map(policy => oid(sequence(policy)[0])) }),
};

// Known and of no bearing on whether a signature holds: other names of the subject, the tools of signer and issuer.
const harmless = new Set(['2.5.29.17', '1.2.643.100.111', '1.2.643.100.112', '1.2.643.100.114']);

function flagsOfUsage(value: Node): Set<number> {
  expect(value, 0x03);
  if (value.body.length < 2) throw new Malformed('a usage of no bits');
  return flags(value);
}

/** Throws Malformed when one that we know is written in another way. */
export function extensionsOf(node: Node | undefined): Extensions {
  const all = { isAuthority: false, crlUrls: [], policies: [], unknownCritical: [] as string[] };
  if (!node) return all;
  const known: Partial<Extensions>[] = [];
  for (const [name, { critical, value }] of readExtensions(node)) {
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (reader) known.push(reader(read(value)));
    else if (critical && !harmless.has(name)) all.unknownCritical.push(name);
  }
  return Object.assign(all, ...known);
}
