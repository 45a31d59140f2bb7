import { unarmoured } from '../asn1/armour.ts';
import { type Bytes, sameBytes, toHex } from '../asn1/bytes.ts';
import { Malformed } from '../asn1/malformed.ts';
import { type Node, read } from '../asn1/read.ts';
import { context } from '../asn1/tags.ts';
import { time } from '../asn1/text.ts';
import { bits, expect, inside, integerBytes, sequence } from '../asn1/values.ts';
import { type Extensions, extensionsOf } from './extensions.ts';
import { type Name, readName } from './name.ts';

/** A certificate as it was read; nothing of it is checked yet. Times are milliseconds. */
export type Certificate = {
  der: Bytes;
  /** In hex, as people see it in their programs. */
  serial: string;
  issuer: Name;
  subject: Name;
  notBefore: number;
  notAfter: number;
  /** SubjectPublicKeyInfo. */
  keyInfo: Bytes;
  extensions: Extensions;
  signed: Signed;
};

/** What an issuer signs, with what, and the signature: certificates and revocation lists are made so. */
export type Signed = { message: Bytes; algorithm: Node; signature: Bytes };

/** SEQUENCE { message, algorithm, signature }. */
export function readSigned(der: Bytes, limit?: number): Signed & { fields: Node } {
  const [fields, algorithm, signature, more] = sequence(read(der, 'der', limit));
  if (!fields || !algorithm || more) throw new Malformed('not three parts');
  return { fields: expect(fields, 0x30), message: fields.whole, algorithm, signature: bits(signature) };
}

/** Leading zeros say nothing; an even number of digits. */
export const serialOf = (node: Node | undefined): string => toHex(integerBytes(node)).replace(/^(?:00)+(?=.)/, '');

/** Reads one certificate of DER, PEM or base64. Throws Malformed when it is none. */
export function readCertificate(saved: Bytes | string): Certificate {
  const der = unarmoured(saved);
  const { fields, ...signed } = readSigned(der, 256 * 1024);
  const parts = sequence(fields);
  if (parts[0]?.tag === context(0)) parts.shift();
  const [serial, algorithm, issuer, validity, subject, keyInfo, ...optional] = parts;
  const [notBefore, notAfter] = sequence(validity);
  if (!algorithm || !sameBytes(algorithm.whole, signed.algorithm.whole)) throw new Malformed('two different algorithms');
  const extensions = optional.find(({ tag }) => tag === context(3));
  return {
    der,
    serial: serialOf(serial),
    issuer: readName(issuer),
    subject: readName(subject),
    notBefore: time(notBefore),
    notAfter: time(notAfter),
    keyInfo: expect(keyInfo, 0x30).whole,
    extensions: extensionsOf(extensions && inside(extensions)),
    signed,
  };
}
