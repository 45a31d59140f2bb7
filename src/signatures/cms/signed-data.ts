import { unarmoured } from '../asn1/armour.ts';
import type { Bytes } from '../asn1/bytes.ts';
import { toHex } from '../asn1/bytes.ts';
import { Malformed } from '../asn1/malformed.ts';
import { children, type Node, read } from '../asn1/read.ts';
import { context, contextPlain, INTEGER, SEQUENCE } from '../asn1/tags.ts';
import { inside, octets, oid, sequence, setOf } from '../asn1/values.ts';
import { type Certificate, readCertificate, serialOf } from '../x509/certificate.ts';
import { readName } from '../x509/name.ts';

export const SIGNED_DATA = '1.2.840.113549.1.7.2';
export const DATA = '1.2.840.113549.1.7.1';
const MAX_CERTIFICATES = 32;

/** Who signed: by issuer and serial number, or by the id of the key. */
export type SignerId = { issuer: string; serial: string } | { keyId: string };

/** One signature of a message, as it stands in it. */
export type SignerInfo = {
  id: SignerId;
  digestOid: string;
  signedAttributes?: Node;
  algorithm: Node;
  signature: Bytes;
};

/** A message of CMS (RFC 5652) as it was read. `content` is there when it is attached. */
export type SignedData = { contentType: string; content?: Bytes; certificates: Certificate[]; signers: SignerInfo[] };

/** The SignedData inside ContentInfo. Throws Malformed when the bytes are no signature at all. */
export function openMessage(saved: Bytes | string): Node {
  const [type, wrapped] = sequence(read(unarmoured(saved), 'ber', 16 * 1024 * 1024));
  if (oid(type) !== SIGNED_DATA || wrapped?.tag !== context(0)) throw new Malformed('no signed data');
  return inside(wrapped);
}

function signerId(node: Node | undefined): SignerId {
  if (node?.tag === contextPlain(0)) return { keyId: toHex(node.body) };
  if (node?.tag === context(0)) return { keyId: toHex(octets(node, contextPlain(0))) };
  const [issuer, serial] = sequence(node);
  return { issuer: readName(issuer).same, serial: serialOf(serial) };
}

function readSigner(node: Node): SignerInfo {
  const [, id, digest, ...rest] = sequence(node);
  const signedAttributes = rest[0]?.tag === context(0) ? rest.shift() : undefined;
  const [algorithm, signature] = rest;
  if (algorithm?.tag !== SEQUENCE) throw new Malformed('no algorithm of the signature');
  return { id: signerId(id), digestOid: oid(sequence(digest)[0]), signedAttributes, algorithm, signature: octets(signature) };
}

/** One of the certificates that came along; those of other kinds and broken ones help nobody and hurt nobody. */
function optionalCertificate({ tag, whole }: Node): Certificate[] {
  if (tag !== SEQUENCE) return [];
  try {
    return [readCertificate(whole)];
  } catch (error) {
    if (error instanceof Malformed) return [];
    throw error;
  }
}

/** Throws Malformed when a part is missing or written in another way. */
export function readSignedData(node: Node): SignedData {
  const [version, , content, ...rest] = sequence(node);
  if (version?.tag !== INTEGER) throw new Malformed('no version');
  const [type, wrapped] = sequence(content);
  const certificates = rest.find(({ tag }) => tag === context(0));
  const signers = rest[rest.length - 1];
  return {
    contentType: oid(type),
    content: wrapped && octets(inside(wrapped)),
    certificates: certificates ? children(certificates, MAX_CERTIFICATES).flatMap(optionalCertificate) : [],
    signers: setOf(signers).map(readSigner),
  };
}
