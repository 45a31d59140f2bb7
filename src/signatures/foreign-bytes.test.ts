import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bytes } from './asn1/bytes.ts';
import { children, read } from './asn1/read.ts';
import { bits, boolean, oid } from './asn1/values.ts';
import * as write from './asn1/write.ts';
import { readAttributes } from './cms/attributes.ts';
import { createCms } from './cms/create.ts';
import { openMessage, readSignedData } from './cms/signed-data.ts';
import { verifyCms } from './cms/verify.ts';
import { gostPrivateKey, gostPrivateKeyInfo, gostPublicKey, newGostKey } from './gost/keys.ts';
import { newCrl, newHolder, newRoot, TC26_256_A } from './testing/authority.ts';
import { attempt, bytes } from './testing/foreign.ts';
import { readCertificate } from './x509/certificate.ts';
import { readCrl, revokedIn } from './x509/crl.ts';
import type { Trust } from './x509/trust.ts';

const from = Date.UTC(2026, 0, 1);
const root = await newRoot('Корень', { from });
const person = await newHolder({ commonName: 'Анна', snils: '11223344595' }, root, { from });
const list = await newCrl(root, {
  thisUpdate: from,
  nextUpdate: from + 1000,
  revoked: [{ certificate: person.certificate, at: from }],
});
const listDer = write.sequence(list.signed.message, list.signed.algorithm.whole, write.bits(list.signed.signature));

const content = new TextEncoder().encode('проверочная строка') as Bytes;
const message = await createCms({ content, ...person, signedAt: from });
const trust: Trust = {
  at: from + 1000,
  centres: [root.certificate],
  allowed: ['gost256'],
  revocation: { kind: 'fresh' },
  lists: [await newCrl(root, { thisUpdate: from, nextUpdate: from + 9000, revoked: [] })],
};

/** Every reader of foreign bytes. */
const readers: [name: string, seed: Bytes, read: (bytes: Bytes) => unknown][] = [
  ['certificate', person.certificate.der, readCertificate],
  ['revocation list', listDer, each => revokedIn(readCrl(each), 'ff')],
  [
    'message',
    message,
    each =>
      readSignedData(openMessage(each)).signers.map(
        ({ signedAttributes }) => signedAttributes && readAttributes(signedAttributes),
      ),
  ],
  ['public key', person.signer.keyInfo, gostPublicKey],
  ['private key', gostPrivateKeyInfo(newGostKey(TC26_256_A)), gostPrivateKey],
  [
    'plain values',
    person.certificate.der,
    each => [read(each, 'ber')].map(node => [oid(node), bits(node), boolean(node), children(node)]),
  ],
];

test.each(readers)('a %s of any bytes is read or refused by name, and at once', (_, seed, reading) => {
  const start = performance.now();
  fc.assert(
    fc.property(bytes({ maxLength: 300 }), noise => {
      attempt(() => reading(noise));
    }),
    { numRuns: 300 },
  );
  const changes = fc.array(fc.tuple(fc.nat(seed.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(changes, fc.nat(seed.length), (places, length) => {
      const changed = seed.slice();
      for (const [at, byte] of places) changed[at] = byte;
      attempt(() => reading(changed));
      attempt(() => reading(changed.slice(0, length)));
    }),
    { numRuns: 300 },
  );
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('a message of any bytes never throws, and a changed one is valid only for the same person and content', async () => {
  expect(await verifyCms(message, content, trust)).toMatchObject({ kind: 'valid' });
  await fc.assert(
    fc.asyncProperty(fc.nat(message.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
      const changed = message.slice();
      changed[at]! ^= mask;
      const said = await verifyCms(changed, content, trust);
      if (said.kind === 'valid') expect([said.signer.der, said.content]).toEqual([person.certificate.der, content]);
    }),
    { numRuns: 120 },
  );
  await fc.assert(
    fc.asyncProperty(bytes({ maxLength: 200 }), async noise => (await verifyCms(noise, content, trust)).kind !== 'valid'),
  );
});

/** Where the part begins in the whole. */
const placeOf = (whole: Bytes, part: Bytes) => whole.findIndex((_, at) => part.every((byte, i) => whole[at + i] === byte));

test('any byte changed in the content, the signature or the certificate is never valid', async () => {
  expect(await verifyCms(message, content, trust)).toMatchObject({ kind: 'valid' });
  const [signer] = readSignedData(openMessage(message)).signers;
  const parts = [signer!.signature, person.certificate.der].map(part => ({ from: placeOf(message, part), length: part.length }));
  const never = async (changedMessage: Bytes, changedContent: Bytes) =>
    (await verifyCms(changedMessage, changedContent, trust)).kind !== 'valid';
  for (const { from: start, length } of parts)
    await fc.assert(
      fc.asyncProperty(fc.nat(length - 1), fc.nat(7), (at, bit) => {
        const changed = message.slice();
        changed[start + at]! ^= 1 << bit;
        return never(changed, content);
      }),
      { numRuns: 60 },
    );
  await fc.assert(
    fc.asyncProperty(fc.nat(content.length - 1), fc.nat(7), (at, bit) => {
      const changed = content.slice();
      changed[at]! ^= 1 << bit;
      return never(message, changed);
    }),
    { numRuns: 30 },
  );
});
