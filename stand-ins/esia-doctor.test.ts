import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { examine } from '../src/integrations/esia/doctor/examine.ts';
import { MINUTE } from '../src/platform/clock.ts';
import type { EsiaVariables } from '../src/platform/esia-config.ts';
import { testWithGost } from '../test/harness/openssl.ts';
import { newSystem, register } from './esia/new-system.testing.ts';
import { codeOf, esiaAt, settle, VERIFIER } from './esia/scene.testing.ts';
import { startOuterWorld, varOf } from './outer-world.testing.ts';

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

const good = (): EsiaVariables => ({
  ESIA_URL: `${world.url}esia`,
  ESIA_CLIENT_ID: 'KABINET99',
  ESIA_CERTIFICATE: varOf('wrangler.toml', 'ESIA_CERTIFICATE'),
  ESIA_TRUSTED: varOf('wrangler.toml', 'ESIA_TRUSTED'),
  ESIA_KEY: varOf('stand-ins/wrangler.toml', 'ESIA_CLIENT_KEY'),
});
/** What is not well, each as «what: said». */
const badly = async (over: EsiaVariables = {}, origin = 'http://localhost:8787') =>
  (await examine({ ...good(), ...over }, origin)).filter(({ mend }) => mend).map(({ what, said }) => `${what}: ${said}`);

test('a portal that is well connected has nothing to mend, and is told all of it', async () => {
  const findings = await examine(good(), 'http://localhost:8787');
  expect(findings.filter(({ mend }) => mend)).toEqual([]);
  expect(findings.map(({ what }) => what.replace(/ \(http.*| с возвратом.*/, ''))).toEqual([
    'Настройка',
    'Сертификат системы',
    'Хеш сертификата (client_certificate_hash)',
    'Закрытый ключ',
    'Сертификат ЕСИА № 1',
    'Сертификат ЕСИА № 2',
    'Сертификат ЕСИА № 3',
    'ЕСИА',
    'Часы',
    'Запрос на вход',
  ]);
  const service = {
    ESIA_SIGNER_URL: `${world.url}signing`,
    ESIA_SIGNER_TOKEN: varOf('stand-ins/wrangler.toml', 'ESIA_SIGNER_TOKEN'),
  };
  expect(await badly({ ...service, ESIA_KEY: '' })).toEqual([]);
  expect(await badly({ ESIA_VERSION: 'v1' })).toEqual([]);
});

test('each thing that is wrong is told by its name', async () => {
  const foreign = await newSystem('gost');
  expect(await badly({ ESIA_URL: '' })).toEqual(['Настройка: входа через Госуслуги нет']);
  expect(await badly({ ESIA_KEY: '' })).toEqual(['Настройка: не задана ESIA_KEY']);
  expect(await badly({ ESIA_VERSION: 'v9' })).toEqual(['Настройка: неверное значение ESIA_VERSION']);
  expect(await badly({ ESIA_CERTIFICATE: 'abc!' })).toEqual(['Сертификат системы: не читается']);
  expect((await badly({ ESIA_KEY: foreign.key })).join()).toMatch(/^Закрытый ключ: не подходит/);
  expect(await badly({ ESIA_TRUSTED: 'abc!' })).toEqual(['Сертификат ЕСИА № 1: не читается']);
  expect((await badly({ ESIA_URL: 'http://127.0.0.1:1' })).join()).toMatch(/^ЕСИА .*: не отвечает/);
  const service = { ESIA_SIGNER_URL: `${world.url}signing`, ESIA_SIGNER_TOKEN: 'wrong' };
  expect((await badly(service)).join()).toMatch(/^Сервис подписи: не подписал: .*401/);
});

test('ESIA’s own answer tells what the portal can not see by itself', async () => {
  const foreign = await newSystem('gost');
  const refused = async (over: EsiaVariables, origin?: string) => (await badly(over, origin)).join().replace(/.*: ЕСИА/, 'ЕСИА');
  expect(await refused({}, 'https://other.example')).toBe('ЕСИА отказала: ESIA-007023');
  expect(await refused({ ESIA_CLIENT_ID: 'NOBODY' })).toBe('ЕСИА отказала: ESIA-008010');
  expect(await refused({ ESIA_KEY: foreign.key, ESIA_CERTIFICATE: foreign.certificate })).toBe('ЕСИА отказала: ESIA-007053');
  expect(await refused({ ESIA_SCOPES: 'openid everything' })).toBe('ЕСИА отказала: ESIA-007006');
  await settle(world.url, { ahead: 20 * MINUTE });
  expect(await refused({})).toBe('ЕСИА отказала: ESIA-007015');
  await settle(world.url, { ahead: 0 });
});

testWithGost('a system that signs with openssl enters, in both versions', async bench => {
  const subject = ['-subj', '/CN=Own', '-days', '30', '-x509', '-nodes', '-keyout', 'key.pem', '-out', 'cert.pem'];
  bench.run('req', '-newkey', 'gost2012_256', '-pkeyopt', 'paramset:TCA', '-md_gost12_256', ...subject);
  bench.run('x509', '-in', 'cert.pem', '-outform', 'DER', '-out', 'cert.der');
  const hash = /= ?([\da-f]{64})/.exec(bench.run('dgst', '-md_gost12_256', 'cert.der').stdout)?.[1] ?? '';
  const sign = (...args: string[]) => {
    const [command = '', ...rest] = args;
    bench.run(command, '-out', 'signature', ...rest);
    return Promise.resolve(bench.get('signature'));
  };
  const signer = {
    certificateHash: hash,
    raw: (message: Uint8Array) => sign('dgst', '-md_gost12_256', '-sign', 'key.pem', bench.put('message', message)),
    pkcs7: (message: Uint8Array) =>
      sign(
        'cms',
        '-sign',
        '-binary',
        '-outform',
        'DER',
        '-signer',
        'cert.pem',
        '-inkey',
        'key.pem',
        '-md',
        'md_gost12_256',
        '-in',
        bench.put('message', message),
      ),
  };
  const certificate = new TextDecoder().decode(bench.get('cert.pem'));
  const redirect = 'https://own.example/back';
  await register(world.url, { id: 'OPENSSL', keys: [certificate], redirects: [redirect] });
  for (const version of ['v1', 'v2'] as const) {
    const esia = await esiaAt(world.url, { version, clientId: 'OPENSSL' }, signer, redirect);
    expect(await esia.validateAuthorizationCode(await codeOf(esia, '1000299601'), VERIFIER)).toMatchObject({ oid: '1000299601' });
  }
});
