import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Asked, newState } from '../src/integrations/esia/provider.ts';
import { MINUTE } from '../src/platform/clock.ts';
import type { EsiaConfig } from '../src/platform/esia-config.ts';
import { newSystem, register } from './esia/new-system.testing.ts';
import { answerOf, codeOf, esiaAt, RETURN, settle, VERIFIER } from './esia/scene.testing.ts';
import { startOuterWorld } from './outer-world.testing.ts';

let world: Awaited<ReturnType<typeof startOuterWorld>>;
const log = vi.spyOn(console, 'log');
beforeAll(async () => {
  log.mockImplementation(() => undefined);
  world = await startOuterWorld();
}, 60_000);
afterAll(() => {
  log.mockRestore();
  return world.stop();
});

const ANNA = '1000299601';
const PETR = '1000299603';
type Spoil = (parameters: URLSearchParams) => void;
const set =
  (name: string, value: string): Spoil =>
  parameters =>
    parameters.set(name, value);
const drop =
  (name: string): Spoil =>
  parameters =>
    parameters.delete(name);
const later: Spoil = parameters =>
  parameters.set(
    'timestamp',
    parameters
      .get('timestamp')!
      .replace(/:\d\d /, ':00 ')
      .replace(/^\d{4}/, '2025'),
  );

/** ESIA's code for a request for a code that was spoiled; the address it came back to, or `page`. */
async function refusalOf(spoil: Spoil, over: Partial<EsiaConfig> = {}, asked?: Asked, person = ANNA) {
  const esia = await esiaAt(world.url, over);
  const url = await esia.createAuthorizationURL(newState(), VERIFIER, undefined, asked);
  spoil(url.searchParams);
  try {
    const back = await answerOf(url, person);
    const code = /ESIA-\d+/.exec(back.searchParams.get('error_description') ?? '')?.[0] ?? 'none';
    return `${code} ${back.searchParams.get('state') === url.searchParams.get('state') ? 'back' : 'stateless'}`;
  } catch (error) {
    return `${(error as Error).message} page`;
  }
}

const permission = { sysname: 'P', purposes: [{ sysname: 'A' }], scopes: [{ sysname: 'S' }], actions: [{ sysname: 'B' }] };
const permit = (over: object): Spoil => set('permissions', btoa(JSON.stringify([{ ...permission, ...over }])));

describe('a request for a code is refused', () => {
  test.each([
    ['nobody asks', drop('client_id'), 'ESIA-007014 page'],
    ['a stranger asks', set('client_id', 'NOBODY'), 'ESIA-008010 page'],
    ['no way back', drop('redirect_uri'), 'ESIA-007014 page'],
    ['a foreign way back', set('redirect_uri', 'https://evil.example/'), 'ESIA-007023 page'],
    ['a way back below ours', set('redirect_uri', `${RETURN}/more`), 'ESIA-007023 page'],
    ['a state that is no UUID', set('state', 'x'), 'ESIA-007003 page'],
    ['two states', p => p.append('state', newState()), 'ESIA-007003 page'],
    ['another kind of answer', set('response_type', 'token'), 'ESIA-007009 back'],
    ['no scope', drop('scope'), 'ESIA-007013 back'],
    ['an unknown scope', set('scope', 'openid everything'), 'ESIA-007006 back'],
    ['an unknown access', set('access_type', 'forever'), 'ESIA-007003 back'],
    ['a plain challenge', set('code_challenge_method', 'plain'), 'ESIA-007003 back'],
    ['a challenge that is none', set('code_challenge', 'short'), 'ESIA-007003 back'],
    ['a time that is none', set('timestamp', 'now'), 'ESIA-007003 back'],
    ['a time of last year', later, 'ESIA-007015 back'],
    ['no secret', drop('client_secret'), 'ESIA-007014 back'],
    ['a secret that is none', set('client_secret', '!'), 'ESIA-007053 back'],
    ['no hash', drop('client_certificate_hash'), 'ESIA-007014 back'],
    ['the hash of another thing', set('client_certificate_hash', 'a'.repeat(64)), 'ESIA-007053 back'],
    ['a scope other than was signed', set('scope', 'openid'), 'ESIA-007053 back'],
    ['a state other than was signed', set('state', newState()), 'ESIA-007053 back'],
    ['organisations that were not signed', set('scope_org', 'org_fullname?org_oid=1'), 'ESIA-007053 back'],
    ['permissions that are none', set('permissions', 'e30'), 'ESIA-007003 back'],
    ['a permission of no kind', permit({ sysname: '' }), 'ESIA-036700 back'],
    ['a permission for no scope', permit({ scopes: [] }), 'ESIA-036702 back'],
    ['a permission for no action', permit({ actions: [] }), 'ESIA-036705 back'],
    ['a permission for no purpose', permit({ purposes: [] }), 'ESIA-036707 back'],
    ['a permission for no time', permit({ expire: 0 }), 'ESIA-036716 back'],
  ])('%s', async (_, spoil, code) => {
    expect(await refusalOf(spoil)).toBe(code);
  });

  test('in the first version a bare signature is no secret, and a foreign certificate none of ours', async () => {
    expect(await refusalOf(() => undefined, { version: 'v1', secret: 'raw' })).toBe('ESIA-007053 back');
    const { signer } = await newSystem('gost');
    const esia = await esiaAt(world.url, { version: 'v1' }, signer);
    const back = await answerOf(await esia.createAuthorizationURL(newState(), VERIFIER), ANNA);
    expect(back.searchParams.get('error_description')).toMatch(/^ESIA-007002/);
  });

  test('a PKCS #7 over another string, in both versions', async () => {
    for (const version of ['v1', 'v2'] as const)
      expect(await refusalOf(set('scope', 'openid'), { version, secret: 'pkcs7' })).toBe('ESIA-007053 back');
  });

  test('by the person, and by the organisation they do not work in', async () => {
    expect(await refusalOf(() => undefined, {}, undefined, '')).toBe('ESIA-007004 back');
    const scopeOrg = ['org_fullname?org_oid=1000399603'];
    expect(await refusalOf(() => undefined, {}, { scopeOrg })).toBe('ESIA-007194 back');
    expect(await refusalOf(() => undefined, {}, { scopeOrg, permissions: [permission] }, PETR)).toBe('none back');
  });
});

/** ESIA's code for a request for markers that was spoiled on its way. */
async function markersRefusal(spoil: Spoil, code: string) {
  const esia = await esiaAt(world.url, {}, undefined, RETURN, spoil);
  const outcome = await esia.validateAuthorizationCode(code, VERIFIER).catch(error => (error as Error).name);
  return typeof outcome === 'string' ? outcome.replace('EsiaRefused ', '') : 'none';
}

describe('a request for markers is refused', () => {
  test.each([
    ['another verifier', set('code_verifier', 'x'.repeat(43)), 'ESIA-007040'],
    ['no verifier', drop('code_verifier'), 'ESIA-007014'],
    ['another grant', set('grant_type', 'password'), 'ESIA-007012'],
    ['no code', drop('code'), 'ESIA-007014'],
    ['a code other than was signed', set('code', 'another'), 'ESIA-007053'],
    ['another type', set('token_type', 'MAC'), 'ESIA-007003'],
    ['a foreign address', set('redirect_uri', 'https://evil.example/'), 'ESIA-007023'],
    ['no state', drop('state'), 'ESIA-007014'],
    ['a state other than was signed', set('state', newState()), 'ESIA-007053'],
    ['no hash', drop('client_certificate_hash'), 'ESIA-007014'],
    ['a time of last year', later, 'ESIA-007015'],
  ])('%s', async (_, spoil, refusal) => {
    expect(await markersRefusal(spoil, await codeOf(await esiaAt(world.url), ANNA))).toBe(refusal);
  });

  test('a verifier where no challenge was given', async () => {
    const esia = await esiaAt(world.url);
    const url = await esia.createAuthorizationURL(newState(), VERIFIER);
    url.searchParams.delete('code_challenge');
    const code = (await answerOf(url, ANNA)).searchParams.get('code')!;
    expect(await markersRefusal(() => undefined, code)).toBe('ESIA-007039');
  });

  test('a code of another system, an old one, and a clock that is wrong', async () => {
    const { id, signer, certificate } = await newSystem('gost');
    await register(world.url, { id, keys: [certificate], redirects: [RETURN] });
    const other = await esiaAt(world.url, { clientId: id }, signer);
    expect(await markersRefusal(() => undefined, await codeOf(other, ANNA))).toBe('ESIA-007011');
    const old = await codeOf(await esiaAt(world.url), ANNA);
    await settle(world.url, { ahead: 4 * MINUTE });
    expect(await markersRefusal(() => undefined, old)).toBe('ESIA-007011');
    await settle(world.url, { ahead: 11 * MINUTE });
    expect(await markersRefusal(() => undefined, old)).toBe('ESIA-007015');
    await settle(world.url, { ahead: 0 });
  });
});

test.each([
  ['the portal’s own name', { id: 'KABINET99' }],
  ['a key that is none', { keys: ['hello'] }],
  ['no key', { keys: [] }],
  ['an address that is none', { redirects: ['here'] }],
])('a system with %s is not registered', async (_, over) => {
  const { id, certificate } = await newSystem('gost');
  const client = { id, keys: [certificate], redirects: ['https://own.example/'], ...over };
  expect((await register(world.url, client)).status).toBe(400);
});

test('a person registers a system and changes the behaviour on the page itself', async () => {
  const { id, certificate } = await newSystem('rsa');
  const form = (path: string, fields: Record<string, string>) =>
    fetch(`${world.url}esia/${path}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  expect(
    (await form('clients', { id, key: certificate, redirects: 'https://own.example/a\nhttps://own.example/b' })).status,
  ).toBe(303);
  expect((await form('clients', { id, key: 'hello', redirects: '' })).status).toBe(400);
  expect((await form('settings', { signing: 'gost-2027' })).status).toBe(303);
  expect((await form('settings', { signing: 'nobody' })).status).toBe(400);
  const page = await (await fetch(`${world.url}esia`)).text();
  expect(page).toContain('<h1>Вместо Госуслуг (ЕСИА)</h1>');
  expect(page).toContain(`<code>${id}</code>: https://own.example/a, https://own.example/b`);
  expect(page).toContain('Сейчас подписывает gost-2027.');
  await form('settings', { signing: 'gost-2026' });
});
