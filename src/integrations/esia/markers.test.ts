import { expect, test } from 'vitest';
import { encodeText, toBase64Url } from '../../platform/bytes.ts';
import type { Signer } from '../../signatures/algorithms/signer.ts';
import { newRoot, newSigner, TC26_256_A } from '../../signatures/testing/authority.ts';
import { newRsaSigner } from '../../signatures/testing/rsa.ts';
import { type Expected, readMarker } from './markers.ts';
import { trustedKey } from './trusted.ts';

const at = Date.UTC(2026, 10, 21, 9, 0);
const seconds = at / 1000;
const gost = newSigner(TC26_256_A);
const rsa = await newRsaSigner();

const header = { ver: 1, typ: 'JWT', sbt: 'access', alg: 'GOST3410_2012_256' };
const claims = {
  iss: 'http://esia.gosuslugi.ru/',
  client_id: 'KABINET',
  scope: 'fullname?oid=1000299654 openid',
  'urn:esia:sid': 's',
  'urn:esia:sbj_id': 1000299654,
  nbf: seconds,
  iat: seconds,
  exp: seconds + 3600,
};
const json = (value: object) => toBase64Url(encodeText(JSON.stringify(value)));
async function marker(over: { header?: object; claims?: object } = {}, signer: Signer = gost) {
  const message = `${json({ ...header, ...over.header })}.${json({ ...claims, ...over.claims })}`;
  return `${message}.${toBase64Url(await signer.sign(encodeText(message)))}`;
}

const bare = (signer: Signer) => ({ keyInfo: signer.keyInfo, from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY });
const expected: Expected = {
  kind: 'access',
  issuer: claims.iss,
  clientId: 'KABINET',
  trusted: [bare(newSigner()), bare(rsa), bare(gost)],
  at,
  skew: 60_000,
};
const reading = async (text: string, over: Partial<Expected> = {}) =>
  readMarker(text, { ...expected, ...over }).catch(error => (error as Error).name);

test('a marker by any of the trusted keys is believed, GOST and RSA', async () => {
  const believed = { oid: '1000299654', scopes: ['fullname?oid=1000299654', 'openid'], expiresAt: at + 3_600_000 };
  expect(await reading(await marker())).toEqual(believed);
  expect(await reading(await marker({ header: { alg: 'RS256' } }, rsa))).toEqual(believed);
});

test('an id marker names us as its audience', async () => {
  const id = { header: { sbt: 'id' }, claims: { aud: ['KABINET'], sub: 1000299654 } };
  expect(await reading(await marker(id), { kind: 'id' })).toMatchObject({ oid: '1000299654' });
  const foreign = { header: { sbt: 'id' }, claims: { aud: ['OTHER'], sub: 1000299654 } };
  expect(await reading(await marker(foreign), { kind: 'id' })).toBe('EsiaUntrusted audience');
});

test.each([
  ['no signature asked', { header: { alg: 'none' } }, 'algorithm'],
  ['a secret of ours as the key', { header: { alg: 'HS256' } }, 'algorithm'],
  ['another family than it says', { header: { alg: 'RS256' } }, 'signature'],
  ['an id marker', { header: { sbt: 'id' } }, 'kind'],
  ['no marker of access', { header: { sbt: undefined } }, 'kind'],
  ['not a JWT', { header: { typ: 'JOSE' } }, 'kind'],
  ['another issuer', { claims: { iss: 'https://esia.gosuslugi.ru/' } }, 'issuer'],
  ['another client', { claims: { client_id: 'OTHER' } }, 'audience'],
  ['ended', { claims: { exp: seconds - 61 } }, 'expired'],
  ['no end', { claims: { exp: undefined } }, 'expired'],
  ['not begun', { claims: { nbf: seconds + 61 } }, 'not-yet-valid'],
  ['of tomorrow', { claims: { iat: seconds + 86_400 } }, 'not-yet-valid'],
  ['no beginning', { claims: { nbf: undefined, iat: undefined } }, 'not-yet-valid'],
  ['nobody', { claims: { 'urn:esia:sbj_id': undefined } }, 'subject'],
  ['a path for a person', { claims: { 'urn:esia:sbj_id': '1/../2' } }, 'subject'],
])('a marker that is %s is not believed', async (_, over, reason) => {
  expect(await reading(await marker(over))).toBe(`EsiaUntrusted ${reason}`);
});

test('clocks may differ by the configured time and no more', async () => {
  const late = await marker({ claims: { nbf: seconds + 30, exp: seconds + 31 } });
  expect(await reading(late)).toMatchObject({ oid: '1000299654' });
  expect(await reading(late, { skew: 10_000 })).toBe('EsiaUntrusted not-yet-valid');
  expect(await reading(late, { at: at + 92_000 })).toBe('EsiaUntrusted expired');
});

test('a foreign key, a changed claim, half a marker', async () => {
  expect(await reading(await marker({}, newSigner()))).toBe('EsiaUntrusted signature');
  const [head, , tail] = (await marker()).split('.');
  expect(await reading(`${head}.${json({ ...claims, 'urn:esia:sbj_id': 2 })}.${tail}`)).toBe('EsiaUntrusted signature');
  expect(await reading(`${head}.${json(claims)}.`)).toBe('EsiaUntrusted signature');
  for (const broken of ['', '.', 'a.b.c', `${head}.x.${tail}`, `${await marker()}.more`])
    expect(await reading(broken)).toBe('EsiaUntrusted not-a-marker');
});

test('a certificate is believed within its dates, a bare key always', async () => {
  const { certificate, signer } = await newRoot('ЕСИА', { from: at - 86_400_000, until: at + 1000 });
  const key = trustedKey(btoa(String.fromCharCode(...certificate.der)));
  const text = await marker({}, signer);
  expect(await reading(text, { trusted: [key] })).toMatchObject({ oid: '1000299654' });
  expect(await reading(text, { trusted: [key], at: at + 2000 })).toBe('EsiaUntrusted signature');
  expect(
    await reading(text, { trusted: [trustedKey(btoa(String.fromCharCode(...signer.keyInfo)))], at: at + 2000 }),
  ).toMatchObject({
    oid: '1000299654',
  });
  expect(() => trustedKey('!')).toThrow('not base64');
});
