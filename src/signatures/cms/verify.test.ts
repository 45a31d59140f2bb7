import { expect, test } from 'vitest';
import { digest } from '../algorithms/digest.ts';
import { digestAlgorithm } from '../algorithms/signer.ts';
import { toBase64, toPem } from '../asn1/armour.ts';
import type { Bytes } from '../asn1/bytes.ts';
import { read } from '../asn1/read.ts';
import { context } from '../asn1/tags.ts';
import { sequence } from '../asn1/values.ts';
import * as write from '../asn1/write.ts';
import { newCentre, newHolder, newRoot } from '../testing/authority.ts';
import type { Trust } from '../x509/trust.ts';
import { CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_CERTIFICATE_V2, SIGNING_TIME } from './attributes.ts';
import { createCms } from './create.ts';
import { DATA, SIGNED_DATA } from './signed-data.ts';
import { verifyCms } from './verify.ts';

const from = Date.UTC(2026, 0, 1);
const at = Date.UTC(2026, 5, 1);
const text = (value: string) => new TextEncoder().encode(value) as Bytes;
const content = text('Вход на портал\nпроверочная строка');

const root = await newRoot('Корень', { from });
const centre = await newCentre('Центр', root, { from });
const person = await newHolder({ commonName: 'Иванова Анна', snils: '11223344595' }, centre, { from });
const trust: Trust = {
  at,
  centres: [root.certificate],
  intermediates: [centre.certificate],
  allowed: ['gost256'],
  revocation: { kind: 'not-checked' },
};
const verify = async (message: Bytes | string) => (await verifyCms(message, content, trust)).kind;
const verifyAttached = async (message: Bytes) => (await verifyCms(message, undefined, trust)).kind;

const attribute = (name: string, ...values: Bytes[]) => write.sequence(write.oid(name), write.setOf(values));
const contentType = attribute(CONTENT_TYPE, write.oid(DATA));
const messageDigest = attribute(MESSAGE_DIGEST, write.octets(await digest('streebog-256', content)));
const signingTime = attribute(SIGNING_TIME, write.time(at));

type Crafted = { signed: Bytes; sent?: Bytes; attached?: Bytes; type?: string; keyId?: string; unsigned?: Bytes };

/** A message as strange programs make it: what is signed and what is sent may differ. */
async function craft({ signed, sent, attached, type = DATA, keyId, unsigned }: Crafted): Promise<Bytes> {
  const { certificate, signer } = person;
  const [, serial, , issuer] = sequence(read(certificate.signed.message));
  const id = keyId ? write.value(0x80, text(keyId)) : write.sequence(issuer!.whole, serial!.whole);
  const algorithm = digestAlgorithm('streebog-256');
  const signature = write.octets(await signer.sign(signed));
  const about = [id, algorithm, ...(sent ? [sent] : [])];
  const info = write.sequence(write.integer(1), ...about, signer.algorithm.ofMessage, signature, ...(unsigned ? [unsigned] : []));
  const inside = write.sequence(write.oid(type), ...(attached ? [write.value(context(0), write.octets(attached))] : []));
  const certificates = write.value(context(0), certificate.der);
  const data = write.sequence(write.integer(1), write.setOf([algorithm]), inside, certificates, write.setOf([info]));
  return write.sequence(write.oid(SIGNED_DATA), write.value(context(0), data));
}

const withAttributes = (...attributes: Bytes[]) =>
  craft({ signed: write.value(0x31, ...attributes), sent: write.value(context(0), ...attributes) });

test('a signature of our own holds in every way people save it, and tells who and when', async () => {
  const der = await createCms({ content, ...person, signedAt: at });
  expect(await verifyCms(der, content, trust)).toMatchObject({ kind: 'valid', signedAt: at, content, chain: { length: 3 } });
  expect([await verify(toPem('CMS', der)), await verify(toBase64(der))]).toEqual(['valid', 'valid']);
  expect(await verifyAttached(await createCms({ content, ...person, signedAt: at, attached: true }))).toBe('valid');
});

test('attributes out of order hold when they were signed as they were sent, and when they were sorted only for signing', async () => {
  const [longest, middle, short] = [messageDigest, signingTime, contentType];
  expect(await verify(await withAttributes(longest, middle, short))).toBe('valid');
  const sorted = write.setOf([longest, middle, short]);
  expect(await verify(await craft({ signed: sorted, sent: write.value(context(0), longest, middle, short) }))).toBe('valid');
  expect(
    await verify(
      await craft({ signed: write.value(0x31, middle, longest, short), sent: write.value(context(0), longest, middle, short) }),
    ),
  ).toBe('broken');
});

test('content type and digest must be among the attributes, once each and true', async () => {
  expect(await verify(await withAttributes(contentType, messageDigest))).toBe('valid');
  expect(await verify(await withAttributes(contentType))).toBe('broken');
  expect(await verify(await withAttributes(messageDigest))).toBe('broken');
  expect(await verify(await withAttributes(contentType, messageDigest, messageDigest))).toBe('broken');
  expect(await verify(await withAttributes(contentType, attribute(MESSAGE_DIGEST)))).toBe('broken');
  expect(await verify(await withAttributes(attribute(CONTENT_TYPE, write.oid(SIGNED_DATA)), messageDigest))).toBe('broken');
  const unknown = attribute('1.2.3.4', write.nothing());
  expect(await verify(await withAttributes(contentType, unknown, messageDigest))).toBe('valid');
});

test('the certificate the signature vouches for must be the signer’s', async () => {
  const vouch = (hash: Bytes) =>
    attribute(
      SIGNING_CERTIFICATE_V2,
      write.sequence(write.sequence(write.sequence(digestAlgorithm('streebog-256'), write.octets(hash)))),
    );
  const own = await digest('streebog-256', person.certificate.der);
  const other = await digest('streebog-256', centre.certificate.der);
  expect(await verify(await withAttributes(contentType, messageDigest, vouch(own)))).toBe('valid');
  expect(await verify(await withAttributes(contentType, messageDigest, vouch(other)))).toBe('broken');
});

test('what was added after the signing, a time stamp for one, is passed over', async () => {
  const [signed, sent] = [write.setOf([contentType, messageDigest]), write.setOf([contentType, messageDigest], context(0))];
  const unsigned = write.value(context(1), attribute('1.2.840.113549.1.9.16.2.14', write.sequence(write.octets(content))));
  expect(await verify(await craft({ signed, sent, unsigned }))).toBe('valid');
});

test('the attributes of one message are no content of another', async () => {
  const attributes = write.setOf([contentType, messageDigest]);
  expect(await verifyAttached(await craft({ signed: attributes, attached: attributes }))).toBe('broken');
  expect(await verifyAttached(await craft({ signed: content, attached: content }))).toBe('valid');
});

test('a time stamp, another’s key id and attached words other than the given ones are refused', async () => {
  expect(await verify(await craft({ signed: content, type: '1.2.840.113549.1.9.16.1.4' }))).toBe('not-a-signature');
  expect(await verify(await craft({ signed: content, keyId: 'somebody' }))).toBe('no-signer-certificate');
  const said = await verifyCms(await createCms({ content, ...person, signedAt: at, attached: true }), text('иное'), trust);
  expect(said).toEqual({ kind: 'other-content', lineEnds: false });
});

test('an algorithm nobody allowed is refused by name', async () => {
  const der = await createCms({ content, ...person, signedAt: at });
  expect(await verifyCms(der, content, { ...trust, allowed: ['rsa', 'gost512'] })).toEqual({ kind: 'algorithm-not-allowed' });
  expect(await verifyCms(der, content, { ...trust, allowed: [] })).toEqual({ kind: 'algorithm-not-allowed' });
});
