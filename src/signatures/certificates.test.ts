import { expect, test } from 'vitest';
import type { Bytes } from './asn1/bytes.ts';
import { toHex } from './asn1/bytes.ts';
import { Malformed } from './asn1/malformed.ts';
import * as write from './asn1/write.ts';
import { streebog } from './gost/streebog.ts';
import { type Holder, newCentre, newCrl, newHolder, newRoot, newSigner } from './testing/authority.ts';
import { basicConstraints, crlPoint, extendedKeyUsage, issuingPoint, keyUsage, policies, unknown } from './testing/extensions.ts';
import { nameOf } from './testing/names.ts';
import { readCertificate } from './x509/certificate.ts';
import { gostFingerprint } from './x509/fingerprint.ts';
import { attribute } from './x509/name.ts';
import { subjectOf } from './x509/subject.ts';
import { type Trust, trustOf } from './x509/trust.ts';

const DAY = 86_400_000;
const from = Date.UTC(2026, 0, 1);
const at = from + 10 * DAY;
const root = await newRoot('Корень', { from });
const centre = await newCentre('Центр', root, { from });

const trust: Trust = { at, centres: [root.certificate], allowed: ['gost256'], revocation: { kind: 'not-checked' } };
const judged = async (holder: Holder, more: Partial<Trust> = {}) =>
  (await trustOf(holder.certificate, [centre.certificate], { ...trust, ...more })).kind;

test('whom a certificate names is read in digits, an organisation’s old number without its zeros', async () => {
  const subject = {
    commonName: 'ООО «Заря»',
    surname: 'Иванова',
    givenName: 'Анна Петровна',
    organisation: 'ООО «Заря»',
    title: 'Директор',
    email: 'anna@example.ru',
    snils: '11223344595',
    ogrn: '1047702026701',
    ogrnip: '304500116000157',
  };
  const person = await newHolder({ ...subject, inn: '500100732259', innOfOrganisation: '7707083893' }, centre, { from });
  expect(subjectOf(person.certificate.subject)).toEqual({ ...subject, inn: '500100732259', innOfOrganisation: '7707083893' });
  const old = await newHolder({ ...subject, inn: '007707083893' }, centre, { from });
  expect(subjectOf(old.certificate.subject)).toMatchObject({ inn: undefined, innOfOrganisation: '7707083893' });
});

test('a name that gives two different numbers gives none', async () => {
  const one = await newHolder({ snils: '11223344595' }, centre, { from });
  const name = { ...one.certificate.subject };
  const twice = { ...name, attributes: [...name.attributes, { oid: '1.2.643.100.3', value: '08765430300' }] };
  expect([attribute(name, '1.2.643.100.3'), attribute(twice, '1.2.643.100.3')]).toEqual(['11223344595', undefined]);
});

test('the hash ESIA asks for is of the DER', async () => {
  expect(await gostFingerprint(root.certificate)).toBe(toHex(streebog(root.certificate.der, 32)));
});

test('two different algorithms in one certificate, and one extension twice, are refused', async () => {
  const { message, signature } = root.certificate.signed;
  const other = write.sequence(write.oid('1.2.643.7.1.1.3.3'));
  expect(() => readCertificate(write.sequence(message, other, write.bits(signature)))).toThrow(Malformed);
  await expect(newHolder({}, centre, { from, extensions: [keyUsage(0), keyUsage(5)] })).rejects.toThrow(Malformed);
});

test.each([
  ['a person’s key', [keyUsage(0, 1)], 'trusted'],
  ['no word of usage', [], 'trusted'],
  ['a key for exchange', [keyUsage(2)], 'wrong-usage'],
  ['a key for mail', [extendedKeyUsage('1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.1')], 'trusted'],
  ['a key for time stamps', [extendedKeyUsage('1.3.6.1.5.5.7.3.8')], 'wrong-usage'],
  ['a centre’s key', [basicConstraints(), keyUsage(0)], 'wrong-usage'],
  ['an unknown condition', [unknown(true)], 'unknown-condition'],
  ['an unknown remark', [unknown(false)], 'trusted'],
  ['a class of the means', [policies('1.2.643.100.113.1')], 'trusted'],
] as [string, Bytes[], string][])('%s: %3$s', async (_, extensions, said) => {
  expect(await judged(await newHolder({ commonName: 'Анна' }, centre, { from, extensions }))).toBe(said);
});

test('a believed system’s own certificate needs no centre, and ends with its dates', async () => {
  const system = await newRoot('Система', { from });
  expect(await judged(system)).toBe('wrong-usage');
  expect(await judged(system, { signers: [system.certificate] })).toBe('trusted');
  expect(await judged(system, { signers: [system.certificate], at: from + 999 * DAY })).toBe('expired');
});

test('who has the centre’s name and key id but not its key is not the centre, and a person is none', async () => {
  const forged = { ...centre, signer: { ...newSigner(), keyInfo: centre.signer.keyInfo } };
  expect(await judged(await newHolder({ commonName: 'Анна' }, forged, { from }))).toBe('unknown-issuer');
  // Without a word of usage, so that only the basic constraints speak.
  const person = await newHolder({ commonName: 'Пётр' }, root, { from, extensions: [] });
  const guest = await newHolder({ commonName: 'Анна' }, person, { from });
  expect((await trustOf(guest.certificate, [person.certificate], trust)).kind).toBe('wrong-usage');
});

test('of two paths the good one counts, and a web of certificates does not hang', async () => {
  const person = await newHolder({ commonName: 'Анна' }, centre, { from });
  const name = nameOf({ commonName: 'Центр' });
  const { signer } = centre;
  const expired = await newCentre('Центр', root, { from: from - 99 * DAY, until: from, signer });
  const others = [expired.certificate, centre.certificate];
  expect((await trustOf(person.certificate, others, trust)).kind).toBe('trusted');
  // Thirty centres of one name and key that certify each other.
  const web: Holder[] = [{ ...centre, name }];
  for (let i = 0; i < 30; i++)
    web.push(await newCentre('Центр', web[i % 3]!, { from, signer, extensions: [basicConstraints()] }));
  const start = performance.now();
  const said = await trustOf(
    person.certificate,
    web.slice(1).map(({ certificate }) => certificate),
    { ...trust, centres: [] },
  );
  expect(said.kind).toBe('unknown-issuer');
  expect(performance.now() - start).toBeLessThan(5000);
});

test('a list tells only of the certificates of its address, and a delta of none', async () => {
  const url = 'http://centre.test/2.crl';
  const extensions = [keyUsage(0), crlPoint(url)];
  const person = await newHolder({ commonName: 'Анна' }, root, { from, extensions });
  const dates = { thisUpdate: from, nextUpdate: at + DAY };
  const revoked = [{ certificate: person.certificate, at: from + DAY, reason: 1 }];
  const policy = (list: Awaited<ReturnType<typeof newCrl>>) => judged(person, { lists: [list], revocation: { kind: 'fresh' } });
  expect(await policy(await newCrl(root, { ...dates, revoked: [], extensions: [issuingPoint(url)] }))).toBe('trusted');
  expect(
    await policy(await newCrl(root, { ...dates, revoked: [], extensions: [issuingPoint('http://centre.test/1.crl')] })),
  ).toBe('revocation-unknown');
  expect(await policy(await newCrl(root, { ...dates, revoked }))).toBe('revoked');
  expect(await policy(await newCrl(root, { ...dates, revoked: [{ ...revoked[0]!, at: at + 1000 }] }))).toBe('trusted');
  expect(await policy(await newCrl(root, { ...dates, revoked: [{ ...revoked[0]!, reason: 8 }] }))).toBe('trusted');
  // Another centre's list, and one a centre of the same name made with another key.
  expect(await policy(await newCrl(centre, { ...dates, revoked: [] }))).toBe('revocation-unknown');
  expect(await policy(await newCrl(await newRoot('Корень', { from }), { ...dates, revoked: [] }))).toBe('revocation-unknown');
  // Of two lists the newer counts, for a moment before it was made too.
  const older = await newCrl(root, { ...dates, revoked: [] });
  const newer = await newCrl(root, { ...dates, thisUpdate: from + 2 * DAY, revoked });
  const both: Partial<Trust> = { lists: [older, newer], revocation: { kind: 'fresh' } };
  expect(await judged(person, both)).toBe('revoked');
  expect(await judged(person, { ...both, at: from + 1.5 * DAY })).toBe('revoked');
  expect(await judged(person, { ...both, at: from + 0.5 * DAY })).toBe('trusted');
  await expect(newCrl(root, { ...dates, revoked: [], extensions: [unknown(true)] })).rejects.toThrow(Malformed);
});
