import { expect, test } from 'vitest';
import { decodeText, encodeText, toBase64Url } from '../../platform/bytes.ts';
import type { EsiaConfig } from '../../platform/esia-config.ts';
import { newSigner } from '../../signatures/testing/authority.ts';
import type { Answer, Caller } from './call.ts';
import { readProfile } from './profile.ts';
import { Esia, newState } from './provider.ts';

const key = newSigner();
const config: EsiaConfig = {
  url: 'https://esia.example',
  clientId: 'K',
  version: 'v2',
  secret: 'raw',
  scopes: ['openid', 'fullname'],
  certificate: '',
  signer: { kind: 'key', key: '' },
  trusted: [],
  issuer: 'http://esia.gosuslugi.ru/',
  skew: 0,
};
const signer = { certificateHash: 'aa', raw: key.sign, pkcs7: key.sign };
const trusted = [{ keyInfo: key.keyInfo, from: 0, until: Number.POSITIVE_INFINITY }];

const part = (value: object) => toBase64Url(encodeText(JSON.stringify(value)));
async function marker(sbt: 'access' | 'id', oid: number) {
  const seconds = Math.floor(Date.now() / 1000);
  const claims = {
    iss: config.issuer,
    nbf: seconds,
    iat: seconds,
    exp: seconds + 3600,
    client_id: 'K',
    aud: 'K',
    scope: 'openid',
  };
  const message = `${part({ typ: 'JWT', sbt, alg: 'GOST3410_2012_256' })}.${part({ ...claims, 'urn:esia:sbj_id': oid, sub: oid })}`;
  return `${message}.${toBase64Url(await key.sign(encodeText(message)))}`;
}

/** What becomes of a code when ESIA answers so. */
async function entering(answer: (state: string) => Promise<Answer> | Answer): Promise<string> {
  const call: Caller = async (_, __, { body }) => answer(new URLSearchParams(decodeText(body as Uint8Array)).get('state') ?? '');
  const esia = new Esia({ config, signer, trusted, call }, 'https://kabinet.example/sign-in/esia/return');
  const entered = esia.validateAuthorizationCode('code', 'verifier');
  return entered.then(
    ({ oid }) => oid,
    error => (error as Error).name,
  );
}

test('an answer is believed when it is to our question and both markers are of one person', async () => {
  const good = async (state: string) => ({ state, access_token: await marker('access', 1), id_token: await marker('id', 1) });
  expect(await entering(async state => ({ status: 200, json: await good(state) }))).toBe('1');
  expect(await entering(async () => ({ status: 200, json: await good(newState()) }))).toBe('EsiaUntrusted state');
  const mixed = async (state: string) => ({ ...(await good(state)), id_token: await marker('id', 2) });
  expect(await entering(async state => ({ status: 200, json: await mixed(state) }))).toBe('EsiaUntrusted subject');
  const swapped = async (state: string) => ({ ...(await good(state)), access_token: await marker('id', 1) });
  expect(await entering(async state => ({ status: 200, json: await swapped(state) }))).toBe('EsiaUntrusted kind');
  expect(await entering(state => ({ status: 200, json: { state } }))).toBe('EsiaUnavailable unreadable');
  expect(await entering(() => ({ status: 400, json: {} }))).toBe('EsiaRefused unknown');
});

/** A profile where ESIA embeds nothing and gives these addresses of documents. */
function profileWith(documents: string[]) {
  const asked: string[] = [];
  const home = 'https://esia.example/rs/prns/1';
  const answers: Record<string, object> = {
    [home]: { firstName: 'Ян', lastName: 'Ли', trusted: 'true', birthDate: '31.02.1990', snils: '1' },
    [`${home}/docs`]: { size: 1, elements: documents },
    [`${home}/docs/7`]: { type: 'RF_PASSPORT', number: '123456', vrfStu: 'NOT_VERIFIED' },
  };
  const call: Caller = async (_, url) => {
    asked.push(url);
    const json = answers[url.split('?')[0]!] as Answer['json'] | undefined;
    return json ? { status: 200, json } : { status: 403, json: {} };
  };
  const person = readProfile(call, { url: 'https://esia.example', oid: '1', token: 'secret', scopes: [] });
  return person.then(
    read => ({ read, asked }),
    error => ({ error: (error as Error).name, asked }),
  );
}

test('where ESIA does not embed, its addresses are followed, and what was not granted is empty', async () => {
  const { read } = (await profileWith(['https://esia.example/rs/prns/1/docs/7'])) as { read: object };
  expect(read).toMatchObject({
    name: 'Ян',
    trusted: true,
    birthDate: undefined,
    snils: undefined,
    contacts: [],
    documents: [{ type: 'RF_PASSPORT', number: '123456', verified: false }],
  });
});

test.each([
  'https://evil.example/rs/prns/1/docs/7',
  'https://esia.example.evil.example/rs/prns/1/docs/7',
  'https://esia.example@evil.example/rs/',
  'http://esia.example/rs/prns/1/docs/7',
  'https://esia.example/rs/../aas/oauth2/te',
  'javascript:alert(1)',
  '',
])('the marker never goes to %s', async address => {
  const { error, asked } = (await profileWith([address])) as { error: string; asked: string[] };
  expect(error).toBe('EsiaUntrusted address');
  expect(asked).not.toContain(address);
});
