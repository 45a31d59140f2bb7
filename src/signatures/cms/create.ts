import { digest } from '../algorithms/digest.ts';
import { digestAlgorithm, type Signer } from '../algorithms/signer.ts';
import type { Bytes } from '../asn1/bytes.ts';
import { read } from '../asn1/read.ts';
import { context } from '../asn1/tags.ts';
import { sequence } from '../asn1/values.ts';
import * as write from '../asn1/write.ts';
import type { Certificate } from '../x509/certificate.ts';
import { CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_CERTIFICATE_V2, SIGNING_TIME } from './attributes.ts';
import { DATA, SIGNED_DATA } from './signed-data.ts';

/** What is signed, by whom, and when they say. */
export type NewMessage = {
  content: Bytes;
  signer: Signer;
  certificate: Certificate;
  /** Milliseconds. */
  signedAt: number;
  /** Certificates to send along. */
  chain?: readonly Certificate[];
  attached?: boolean;
};

const attribute = (name: string, value: Bytes) => write.sequence(write.oid(name), write.setOf([value]));

/** The issuer and the serial number as the certificate itself writes them. */
function issuerAndSerial({ signed }: Certificate): Bytes {
  const parts = sequence(read(signed.message));
  if (parts[0]?.tag === context(0)) parts.shift();
  return write.sequence(parts[2]!.whole, parts[0]!.whole);
}

/** CAdES-BES (ETSI EN 319 122): the attributes with the digest of the signer's own certificate. */
async function attributesOf({ content, signer, certificate, signedAt }: NewMessage): Promise<Bytes[]> {
  const certificateId = write.sequence(
    digestAlgorithm(signer.digest),
    write.octets(await digest(signer.digest, certificate.der)),
  );
  return [
    attribute(CONTENT_TYPE, write.oid(DATA)),
    attribute(SIGNING_TIME, write.time(signedAt)),
    attribute(MESSAGE_DIGEST, write.octets(await digest(signer.digest, content))),
    attribute(SIGNING_CERTIFICATE_V2, write.sequence(write.sequence(certificateId))),
  ];
}

/** Signs, detached unless told otherwise. The DER of a CMS message of one signer. */
export async function createCms(message: NewMessage): Promise<Bytes> {
  const { content, signer, certificate, chain = [], attached = false } = message;
  const attributes = await attributesOf(message);
  const signerInfo = write.sequence(
    write.integer(1),
    issuerAndSerial(certificate),
    digestAlgorithm(signer.digest),
    write.setOf(attributes, context(0)),
    signer.algorithm.ofMessage,
    write.octets(await signer.sign(write.setOf(attributes))),
  );
  const signedData = write.sequence(
    write.integer(1),
    write.setOf([digestAlgorithm(signer.digest)]),
    write.sequence(write.oid(DATA), ...(attached ? [write.value(context(0), write.octets(content))] : [])),
    write.setOf(
      [certificate, ...chain].map(({ der }) => der),
      context(0),
    ),
    write.setOf([signerInfo]),
  );
  return write.sequence(write.oid(SIGNED_DATA), write.value(context(0), signedData));
}
