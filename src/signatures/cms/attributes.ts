import { type Bytes, concat } from '../asn1/bytes.ts';
import { Malformed } from '../asn1/malformed.ts';
import { children, type Node } from '../asn1/read.ts';
import { SET } from '../asn1/tags.ts';
import { time } from '../asn1/text.ts';
import { octets, oid, sequence, setOf } from '../asn1/values.ts';
import * as write from '../asn1/write.ts';

export const CONTENT_TYPE = '1.2.840.113549.1.9.3';
export const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
export const SIGNING_TIME = '1.2.840.113549.1.9.5';
export const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

/** What a signer says under the signature. */
export type Attributes = {
  contentType: string;
  messageDigest: Bytes;
  /** When the signer says they signed: their own clock, believed by nobody. */
  signedAt?: number;
  /** ESSCertIDv2: the digest of the signer's certificate; the algorithm's default is SHA-256. */
  certificate?: { digestOid: string; digest: Bytes };
};

const SHA_256 = '2.16.840.1.101.3.4.2.1';

function essCertId(value: Node): { digestOid: string; digest: Bytes } {
  const [first] = sequence(sequence(value)[0]);
  const [one, two] = sequence(first);
  return one?.tag === 0x30
    ? { digestOid: oid(sequence(one)[0]), digest: octets(two) }
    : { digestOid: SHA_256, digest: octets(one) };
}

/** Reads the signed attributes. Throws Malformed when content type or digest is missing, and when one that we read stands twice. */
export function readAttributes(node: Node): Attributes {
  const found = new Map<string, Node>();
  for (const item of children(node)) {
    const [name, values] = sequence(item);
    const key = oid(name);
    const [value, more] = setOf(values);
    if (!value || more || found.has(key)) {
      if ([CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_TIME, SIGNING_CERTIFICATE_V2].includes(key))
        throw new Malformed(`attribute ${key} not once`);
    } else found.set(key, value);
  }
  const signedAt = found.get(SIGNING_TIME);
  const certificate = found.get(SIGNING_CERTIFICATE_V2);
  return {
    contentType: oid(found.get(CONTENT_TYPE)),
    messageDigest: octets(found.get(MESSAGE_DIGEST)),
    signedAt: signedAt && time(signedAt),
    certificate: certificate && essCertId(certificate),
  };
}

/** The bytes the signature may be over: the attributes as they came, and as DER sorts them. Some programs sign one and send the other. */
export function signedBytes(node: Node): Bytes[] {
  const parts = children(node).map(({ whole }) => whole);
  return [concat(Uint8Array.of(SET), node.whole.subarray(1)), write.setOf(parts)];
}
