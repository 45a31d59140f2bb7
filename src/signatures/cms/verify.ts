import { checkSignature } from '../algorithms/check.ts';
import { digest } from '../algorithms/digest.ts';
import { digestNames } from '../algorithms/oids.ts';
import { type Scheme, schemeOf } from '../algorithms/scheme.ts';
import { type Bytes, sameBytes } from '../asn1/bytes.ts';
import { Malformed } from '../asn1/malformed.ts';
import type { Node } from '../asn1/read.ts';
import type { Certificate } from '../x509/certificate.ts';
import { type Trust, trustOf } from '../x509/trust.ts';
import { type Attributes, readAttributes, signedBytes } from './attributes.ts';
import { otherLineEnds } from './line-ends.ts';
import type { SignatureRefusal, Verified } from './outcome.ts';
import { DATA, openMessage, readSignedData, type SignedData, type SignerId, type SignerInfo } from './signed-data.ts';

const matches = (id: SignerId, { extensions, issuer, serial }: Certificate): boolean =>
  'keyId' in id ? extensions.subjectKeyId === id.keyId : issuer.same === id.issuer && serial === id.serial;

/** Whether one of the candidates' keys made the signature over any of the forms. */
async function whoSigned(candidates: Certificate[], forms: Bytes[], scheme: Scheme, signature: Bytes) {
  let refused: 'weak-algorithm' | 'algorithm-not-allowed' | undefined;
  for (const candidate of candidates)
    for (const form of forms) {
      const said = await checkSignature(scheme, candidate.keyInfo, form, signature);
      if (said === 'good') return candidate;
      if (said !== 'bad') refused ??= said;
    }
  return refused;
}

async function contentRefusal(content: Bytes, scheme: Scheme, attributes: Attributes): Promise<SignatureRefusal | undefined> {
  if (sameBytes(await digest(scheme.digest, content), attributes.messageDigest)) return undefined;
  for (const other of otherLineEnds(content))
    if (sameBytes(await digest(scheme.digest, other), attributes.messageDigest)) return { kind: 'other-content', lineEnds: true };
  return { kind: 'other-content', lineEnds: false };
}

/** The certificate the signature itself vouches for (ESSCertIDv2): another one may not stand in its place. */
async function isVouchedFor({ der }: Certificate, vouched: Attributes['certificate']): Promise<boolean> {
  if (!vouched) return true;
  const name = digestNames[vouched.digestOid];
  return !!name && sameBytes(await digest(name, der), vouched.digest);
}

// Attributes of an earlier message, shown as a content that was signed without attributes, carry its signature.
const looksLikeAttributes = (content: Bytes) => content[0] === 0x31;

async function verifySigner(message: SignedData, signer: SignerInfo, content: Bytes, trust: Trust): Promise<Verified> {
  const scheme = schemeOf(signer.algorithm, signer.digestOid, trust.allowed);
  if ('refused' in scheme) return { kind: scheme.refused };
  const attributes = signer.signedAttributes && readAttributes(signer.signedAttributes);
  if (attributes && attributes.contentType !== message.contentType) return { kind: 'broken' };
  const known = [...message.certificates, ...(trust.signers ?? []), ...(trust.intermediates ?? [])];
  const candidates = known.filter(each => matches(signer.id, each));
  if (candidates.length === 0) return { kind: 'no-signer-certificate' };
  const other = attributes && (await contentRefusal(content, scheme, attributes));
  if (other) return other;
  const forms = signer.signedAttributes ? signedBytes(signer.signedAttributes) : [content];
  const author = await whoSigned(candidates, forms, scheme, signer.signature);
  if (typeof author === 'string') return { kind: author };
  if (!author) return attributes ? { kind: 'broken' } : { kind: 'other-content', lineEnds: false };
  if (!attributes && looksLikeAttributes(content)) return { kind: 'broken' };
  if (!(await isVouchedFor(author, attributes?.certificate))) return { kind: 'broken' };
  const trusted = await trustOf(author, message.certificates, trust);
  if (trusted.kind !== 'trusted') return trusted;
  const { chain, revocation } = trusted;
  return { kind: 'valid', signer: author, chain, signedAt: attributes?.signedAt, revocation, content };
}

async function verifyMessage(opened: Node, given: Bytes | undefined, trust: Trust): Promise<Verified> {
  const message = readSignedData(opened);
  const [signer, second] = message.signers;
  // A time stamp, a certificate file and an answer of OCSP are signed data too.
  if (!signer || message.contentType !== DATA) return { kind: 'not-a-signature' };
  if (second) return { kind: 'several-signers' };
  const content = message.content ?? given;
  if (!content) return { kind: 'no-content' };
  if (given && !sameBytes(given, content)) {
    const lineEnds = otherLineEnds(given).some(other => sameBytes(other, content));
    return { kind: 'other-content', lineEnds };
  }
  return verifySigner(message, signer, content, trust);
}

/**
 * Verifies a signature as a person saved it: PEM, base64, DER or BER, attached or detached. `content` is what must have been
 * signed; without it an attached message is taken at its word, and the caller reads `content` of the outcome.
 * Without signed attributes a wrong content and a broken signature cannot be told apart: both are 'other-content'. Never throws.
 */
export async function verifyCms(saved: Bytes | string, content: Bytes | undefined, trust: Trust): Promise<Verified> {
  let opened: Node;
  try {
    opened = openMessage(saved);
  } catch (error) {
    if (error instanceof Malformed) return { kind: 'not-a-signature' };
    throw error;
  }
  try {
    return await verifyMessage(opened, content, trust);
  } catch (error) {
    if (error instanceof Malformed) return { kind: 'broken' };
    throw error;
  }
}
