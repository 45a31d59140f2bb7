import { digest } from '../algorithms/digest.ts';
import { gostSigner, type Signer } from '../algorithms/signer.ts';
import { type Bytes, fromHex, toBigInt, toHex } from '../asn1/bytes.ts';
import { context } from '../asn1/tags.ts';
import * as write from '../asn1/write.ts';
import { newGostKey } from '../gost/keys.ts';
import { type Certificate, readCertificate } from '../x509/certificate.ts';
import { type Crl, readCrl } from '../x509/crl.ts';
import type { Subject } from '../x509/subject.ts';
import { authorityKeyId, basicConstraints, keyUsage, subjectKeyId } from './extensions.ts';
import { nameOf } from './names.ts';

// A centre of our own for tests and for stand-ins: real keys, real certificates, nobody's trust.

export const TC26_256_A = '1.2.643.7.1.2.1.1.1';
const DAY = 86_400_000;

/** Somebody with a key and a certificate. */
export type Holder = { signer: Signer; certificate: Certificate; name: Bytes };

export type Issue = {
  /** Milliseconds. */
  from: number;
  until?: number;
  signer?: Signer;
  extensions?: Bytes[];
};

const keyIdOf = async (signer: Signer) => toHex((await digest('SHA-256', signer.keyInfo)).subarray(0, 20));

export const newSigner = (parameterSet = TC26_256_A): Signer => gostSigner(newGostKey(parameterSet));

async function certify(name: Bytes, issuer: { signer: Signer; name: Bytes }, issue: Issue, usage: Bytes[]): Promise<Holder> {
  const signer = issue.signer ?? newSigner();
  const { ofCertificate } = issuer.signer.algorithm;
  const ids = [subjectKeyId(await keyIdOf(signer)), authorityKeyId(await keyIdOf(issuer.signer))];
  const message = write.sequence(
    write.value(context(0), write.integer(2)),
    write.integer(toBigInt(crypto.getRandomValues(new Uint8Array(12)))),
    ofCertificate,
    issuer.name,
    write.sequence(write.time(issue.from), write.time(issue.until ?? issue.from + 365 * DAY)),
    name,
    signer.keyInfo,
    write.value(context(3), write.sequence(...ids, ...(issue.extensions ?? usage))),
  );
  const der = write.sequence(message, ofCertificate, write.bits(await issuer.signer.sign(message)));
  return { signer, certificate: readCertificate(der), name };
}

/** A centre that certified itself. */
export async function newRoot(commonName: string, issue: Issue): Promise<Holder> {
  const name = nameOf({ commonName });
  const signer = issue.signer ?? newSigner();
  return certify(name, { signer, name }, { ...issue, signer }, [basicConstraints(), keyUsage(0, 5, 6)]);
}

/** A centre under another one. */
export const newCentre = (commonName: string, issuer: Holder, issue: Issue): Promise<Holder> =>
  certify(nameOf({ commonName }), issuer, issue, [basicConstraints(0), keyUsage(0, 5, 6)]);

/** A person's or an organisation's certificate. */
export const newHolder = (subject: Subject, issuer: Holder, issue: Issue): Promise<Holder> =>
  certify(nameOf(subject), issuer, issue, [keyUsage(0, 1)]);

export type NewCrl = {
  thisUpdate: number;
  nextUpdate: number;
  revoked: { certificate: Certificate; at: number; reason?: number }[];
  extensions?: Bytes[];
};

const reasonOf = (reason: number) =>
  write.sequence(write.sequence(write.oid('2.5.29.21'), write.octets(write.value(0x0a, Uint8Array.of(reason)))));

/** A revocation list of a centre. */
export async function newCrl(issuer: Holder, { thisUpdate, nextUpdate, revoked, extensions = [] }: NewCrl): Promise<Crl> {
  const entries = revoked.map(({ certificate, at, reason }) =>
    write.sequence(
      write.integer(toBigInt(fromHex(certificate.serial))),
      write.time(at),
      ...(reason === undefined ? [] : [reasonOf(reason)]),
    ),
  );
  const message = write.sequence(
    write.integer(1),
    issuer.signer.algorithm.ofCertificate,
    issuer.name,
    write.time(thisUpdate),
    write.time(nextUpdate),
    ...(entries.length ? [write.sequence(...entries)] : []),
    ...(extensions.length ? [write.value(context(0), write.sequence(...extensions))] : []),
  );
  const signature = write.bits(await issuer.signer.sign(message));
  return readCrl(write.sequence(message, issuer.signer.algorithm.ofCertificate, signature));
}
