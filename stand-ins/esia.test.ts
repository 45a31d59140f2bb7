import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newState } from '../src/integrations/esia/provider.ts';
import { newSystem, register } from './esia/new-system.testing.ts';
import { answerOf, codeOf, esiaAt, settle, signingAt, VERIFIER } from './esia/scene.testing.ts';
import { startOuterWorld } from './outer-world.testing.ts';

let world: Awaited<ReturnType<typeof startOuterWorld>>;
// Begun before everything else and looked at in the end: nobody waits for it alone.
let mute: Server;
let silence: Promise<string>;
const log = vi.spyOn(console, 'log');
beforeAll(async () => {
  log.mockImplementation(() => undefined);
  world = await startOuterWorld();
  mute = createServer().listen(0, '127.0.0.1');
  await once(mute, 'listening');
  const { port } = mute.address() as { port: number };
  const began = Date.now();
  const asked = (await esiaAt(`http://127.0.0.1:${port}/`)).refreshAccessToken('any');
  silence = nameOf(asked).then(name => `${name} after ${Math.round((Date.now() - began) / 1000)} s`);
}, 60_000);
afterAll(() => {
  mute.close();
  log.mockRestore();
  return world.stop();
});

const ANNA = '1000299601';
const IVAN = '1000299602';
const PETR = '1000299603';
const ELENA = '1000299605';
const nameOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    error => (error as Error).name,
  );

describe('the client against the whole protocol', () => {
  test.each([
    ['v1', 'pkcs7', 'gost'],
    ['v1', 'pkcs7', 'rsa'],
    ['v2', 'raw', 'gost'],
    ['v2', 'raw', 'rsa'],
    ['v2', 'pkcs7', 'gost'],
    ['v2', 'pkcs7', 'rsa'],
  ] as const)('%s with %s by %s: in, refreshed, and the profile', async (version, secret, family) => {
    const { id, signer, certificate, publicKey } = await newSystem(family);
    const redirect = 'https://own.example/back?from=esia';
    // Half of them are known by the bare key.
    const keys = [secret === 'raw' ? publicKey : certificate];
    expect((await register(world.url, { id, keys, redirects: [redirect] })).status).toBe(201);
    const esia = await esiaAt(world.url, { version, secret, clientId: id }, signer, redirect);
    const tokens = await esia.validateAuthorizationCode(await codeOf(esia, ANNA), VERIFIER);
    expect(tokens).toMatchObject({ oid: ANNA });
    expect(tokens.expiresAt).toBeGreaterThan(Date.now() + 3_500_000);
    const again = await esia.refreshAccessToken(tokens.refreshToken());
    expect(again.accessToken()).not.toBe(tokens.accessToken());
    expect(await nameOf(esia.refreshAccessToken(tokens.refreshToken()))).toBe('EsiaRefused ESIA-007011');
    expect(await esia.person(again.accessToken())).toMatchObject({ oid: ANNA, trusted: true, snils: '11223344595' });
  });

  test('a service signs as the key does', async () => {
    for (const version of ['v1', 'v2'] as const) {
      const esia = await esiaAt(world.url, { version }, await signingAt(world.url));
      expect(await esia.validateAuthorizationCode(await codeOf(esia, ANNA), VERIFIER)).toMatchObject({ oid: ANNA });
    }
    const wrong = await esiaAt(world.url, {}, await signingAt(world.url, 'wrong'));
    expect(await nameOf(wrong.createAuthorizationURL(newState(), VERIFIER))).toBe('EsiaUnavailable signing 401');
    const absent = await esiaAt(world.url, {}, await signingAt('http://127.0.0.1:1/'));
    expect(await nameOf(absent.createAuthorizationURL(newState(), VERIFIER))).toBe('EsiaUnavailable unreachable');
  });

  test('the profile comes in our words, with what was granted and no more', async () => {
    const esia = await esiaAt(world.url);
    const profileOf = async (oid: string, scopes?: string[]) => {
      const back = await answerOf(await esia.createAuthorizationURL(newState(), VERIFIER, scopes), oid);
      const tokens = await esia.validateAuthorizationCode(back.searchParams.get('code') ?? '', VERIFIER, scopes);
      return esia.person(tokens.accessToken());
    };
    const anna = await profileOf(ANNA);
    expect(anna).toMatchObject({ surname: 'Иванова', birthDate: '1988-04-12', gender: 'female', inn: '990100001169' });
    expect(anna.contacts).toContainEqual({ kind: 'mobile', value: '+79000000101', verified: true });
    expect(anna.addresses).toContainEqual(
      expect.objectContaining({ kind: 'registration', postcode: '699001', city: 'Светлоозёрск', house: '7', flat: '12' }),
    );
    const passport = { type: 'RF_PASSPORT', series: '9901', number: '123456', issuedAt: '2008-05-20', departmentCode: '990001' };
    expect(anna.documents).toEqual([expect.objectContaining({ ...passport, verified: true })]);
    expect((await profileOf(ELENA)).children.map(({ name }) => name)).toEqual(['Михаил', 'Софья']);
    expect((await profileOf(PETR)).organisations[0]).toMatchObject({ kind: 'legal', ogrn: '1169900000126', chief: true });
    expect(await profileOf(IVAN)).toMatchObject({ trusted: false, documents: [], addresses: [] });
    const little = await profileOf(PETR, ['openid', 'fullname']);
    expect([little.snils, little.contacts, little.organisations]).toEqual([undefined, [], []]);
  });

  test('each key of ESIA is believed, one that nobody was told of is not', async () => {
    const esia = await esiaAt(world.url);
    for (const signing of ['gost-2027', 'rsa-2025', 'gost-2026']) {
      await settle(world.url, { signing });
      expect(await nameOf(esia.validateAuthorizationCode(await codeOf(esia, ANNA), VERIFIER))).toBe('no error');
    }
    await settle(world.url, { signing: 'unknown' });
    const entering = esia.validateAuthorizationCode(await codeOf(esia, ANNA), VERIFIER);
    expect(await nameOf(entering)).toBe('EsiaUntrusted signature');
    await settle(world.url, { signing: 'gost-2026' });
  });

  test('a code is of one use, and used again it takes everything back', async () => {
    const esia = await esiaAt(world.url);
    const code = await codeOf(esia, ANNA);
    const twice = await Promise.allSettled(Array.from({ length: 5 }, () => esia.validateAuthorizationCode(code, VERIFIER)));
    const [got, ...more] = twice.filter(one => one.status === 'fulfilled');
    expect(more).toEqual([]);
    expect(await nameOf(esia.validateAuthorizationCode(code, VERIFIER))).toBe('EsiaRefused ESIA-007011');
    expect(await nameOf(esia.person(got!.value.accessToken()))).toBe('EsiaRefused unknown');
    expect(await nameOf(esia.refreshAccessToken(got!.value.refreshToken()))).toBe('EsiaRefused ESIA-007011');
  });

  test('who ends the session in ESIA takes the markers with it, and comes back only to the system', async () => {
    const esia = await esiaAt(world.url);
    const tokens = await esia.validateAuthorizationCode(await codeOf(esia, ANNA), VERIFIER);
    const sid = (
      JSON.parse(atob(tokens.accessToken().split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/'))) as { 'urn:esia:sid': string }
    )['urn:esia:sid'];
    const leave = (to: string) => fetch(esia.createLogoutURL(to), { headers: { Cookie: `esia_sid=${sid}` }, redirect: 'manual' });
    expect((await leave('https://evil.example/')).status).toBe(400);
    expect((await leave('http://localhost:8787/')).headers.get('Location')).toBe('http://localhost:8787/');
    expect(await nameOf(esia.person(tokens.accessToken()))).toBe('EsiaRefused unknown');
  });

  test('down and unreachable are told by name, and each call is one line without a person in it', async () => {
    const esia = await esiaAt(world.url);
    const code = await codeOf(esia, ANNA);
    log.mockClear();
    await settle(world.url, { mode: 'down' });
    expect(await nameOf(esia.validateAuthorizationCode(code, VERIFIER))).toBe('EsiaUnavailable 503');
    await settle(world.url, { mode: 'works' });
    const tokens = await esia.validateAuthorizationCode(code, VERIFIER);
    await esia.person(tokens.accessToken());
    const nobody = await esiaAt('http://127.0.0.1:1/');
    expect(await nameOf(nobody.validateAuthorizationCode(code, VERIFIER))).toBe('EsiaUnavailable unreachable');
    const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)) as Record<string, unknown>);
    expect(lines.map(({ deed, outcome }) => `${deed} ${outcome}`).sort()).toEqual([
      'kids 200',
      'orgs 200',
      'person 200',
      'token 200',
      'token EsiaUnavailable 503',
      'token EsiaUnavailable unreachable',
    ]);
    for (const line of lines) expect(Object.keys(line)).toEqual(['event', 'requestId', 'deed', 'ms', 'outcome']);
  });

  test('a silent one is left after five seconds', async () => {
    expect(await silence).toBe('EsiaUnavailable silent after 5 s');
  });
});
