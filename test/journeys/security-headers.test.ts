import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { Visitor } from '../harness/client.ts';
import { ownPortal } from '../harness/portal.ts';
import { change } from '../harness/state.ts';
import type { Reply } from '../harness/wire.ts';
import { askerOf } from '../security/asker.ts';
import { type Life, settle, wholeLife } from '../security/life.ts';
import { thingsOf } from '../security/routes.ts';
import { newPerson, registerCitizen } from '../world.ts';

const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const DOWNLOAD = "default-src 'none'; sandbox";

let portal: Served;
let life: Life;
const replies: Record<string, Reply> = {};

/** One answer of every kind the portal gives, each by its own way. */
async function collect(): Promise<void> {
  const things = thingsOf(portal, life);
  const { ask, token } = await askerOf(life.citizen, '/cabinet');
  const home = await ask('GET', '/');
  const asset = (kind: string) => new RegExp(`/assets/portal[^"]+\\.${kind}`).exec(home.body.toString())?.[0] ?? '';
  const guest = new Visitor(portal.url);
  Object.assign(replies, {
    'public 200': home,
    'sign-in 200': await (await askerOf(guest, '/sign-in')).ask('GET', '/register'),
    'first page of a visit': (await new Visitor(portal.url).get('/sign-in')).reply,
    'cabinet 200': await ask('GET', '/cabinet'),
    'fragment 200': await ask('GET', '/cabinet', { headers: { 'HX-Request': 'true', 'HX-Request-Type': 'partial' } }),
    'redirect 302': await ask('GET', `/cabinet/drafts/${things.draft}`),
    'redirect 303': await (await askerOf(new Visitor(portal.url), '/services')).ask('GET', '/cabinet/profile'),
    'forbidden 403': await ask('POST', '/sign-out'),
    'absent 404': await ask('GET', '/nowhere'),
    'absent file 404': await ask('GET', `/cabinet/documents/${'C'.repeat(22)}/file`),
    'control character 404': await ask('GET', '/cabinet/drafts/%0d%0aSet-Cookie:a=b/submission'),
    'gone 410': await ask('GET', '/staff/invitations/nobody'),
    'unsupported 415': await ask('POST', '/cabinet/drafts', { token, headers: { 'Content-Type': 'application/json' } }),
    'with faults 422': (await guest.submit({ login: '', password: '' })).reply,
    'too large 413': (await life.citizen.post('/cabinet/drafts', `csrf=${token}&a=${'a'.repeat(70_000)}`)).reply,
    'style sheet': await ask('GET', asset('css')),
    script: await ask('GET', asset('js')),
    icon: await ask('GET', asset('svg')),
    'text 200': await ask('GET', '/status.txt'),
    'file of the citizen': await ask('GET', `/cabinet/applications/${things.number}/files/${things.file}`),
    'file of a draft': await ask('GET', `/cabinet/drafts/${things.draft}/files/${things['drafts.file']}`),
    'file for the officer': await (await askerOf(life.officer, '/staff/queue')).ask(
      'GET',
      `/staff/cases/${things.number}/files/${things.file}`,
    ),
    document: await ask('GET', `/cabinet/documents/${things['documents.id']}/file`),
    options: await ask('OPTIONS', '/cabinet'),
  });
  await settle(portal);
  await change(portal, 'ALTER TABLE drafts RENAME TO hidden');
  replies['broken 503'] = await ask('GET', `/cabinet/drafts/${things.draft}`);
  await change(portal, 'ALTER TABLE hidden RENAME TO drafts', 'ALTER TABLE region_profiles RENAME TO region_hidden').catch(
    () => undefined,
  );
}

beforeAll(async () => {
  portal = await ownPortal();
  life = await wholeLife(portal);
  await collect();
}, 120_000);
afterAll(() => portal?.stop());

test('every kind has been met', () => {
  for (const [kind, { status }] of Object.entries(replies)) {
    const wanted = /\d{3}/.exec(kind)?.[0];
    if (wanted) expect([kind, status]).toEqual([kind, Number(wanted)]);
    else if (kind !== 'options') expect([kind, status]).toEqual([kind, 200]);
  }
});

test('every answer carries the headers that keep a browser in its place', () => {
  for (const [kind, { headers }] of Object.entries(replies)) {
    const isDownload = /^file|^document/.test(kind);
    // A redirect has no content of its own.
    const content = !/^redirect/.test(kind);
    const policy = isDownload ? DOWNLOAD : POLICY;
    expect.soft([kind, headers['content-security-policy']]).toEqual([kind, content ? policy : undefined]);
    expect.soft([kind, headers['x-content-type-options']]).toEqual([kind, content ? 'nosniff' : undefined]);
    expect.soft([kind, headers['referrer-policy']]).toEqual([kind, 'same-origin']);
    expect.soft([kind, headers['cross-origin-opener-policy']]).toEqual([kind, 'same-origin']);
    expect.soft([kind, headers['cross-origin-resource-policy']]).toEqual([kind, content ? 'same-origin' : undefined]);
    expect.soft([kind, headers['x-request-id']]).toEqual([kind, expect.stringMatching(/^[\w-]{22}$/)]);
    expect.soft([kind, headers['strict-transport-security']]).toEqual([kind, undefined]);
    expect.soft([kind, headers['x-powered-by'] ?? headers.server]).toEqual([kind, undefined]);
  }
});

test('only what is the same for everybody may be kept by a cache, and it carries no cookie', () => {
  const kept = Object.entries(replies).filter(([, { headers }]) => headers['cache-control'] !== 'no-store');
  expect(kept.map(([kind]) => kind).sort()).toEqual(['icon', 'public 200', 'script', 'style sheet']);
  for (const [, { headers, setCookies }] of kept) {
    expect(headers['cache-control']).toMatch(/^public, max-age=\d+/);
    expect(setCookies).toEqual([]);
  }
  expect(replies['public 200']?.headers.vary).toContain('HX-Request-Type');
});

test('a file is always saved and never shown', () => {
  for (const [kind, { headers }] of Object.entries(replies).filter(([name]) => /^file|^document/.test(name)))
    expect([kind, headers['content-disposition']]).toEqual([kind, expect.stringMatching(/^attachment; /)]);
});

test('a fault tells its number and nothing of the inside', () => {
  const { body, headers } = replies['broken 503']!;
  const text = body.toString();
  expect(text).toContain(headers['x-request-id']);
  expect(text).not.toMatch(/SELECT|SQLITE|D1_|drizzle|\.ts|\.js:|\bat \w+ \(|no such table/);
});

test('cookies are out of reach of scripts and of other sites', () => {
  const seen = Object.values(replies).flatMap(({ setCookies }) => setCookies);
  expect(seen.length).toBeGreaterThan(0);
  for (const cookie of seen)
    expect(cookie).toMatch(/^(visit|session|seen)=[^;]*; (Max-Age=0; )?Path=\/; HttpOnly; SameSite=Lax$/);
});

describe('on https', () => {
  let secure: Served;
  beforeAll(async () => {
    secure = await ownPortal({ vars: { ORIGIN: 'https://kabinet.example' } });
  });
  afterAll(() => secure?.stop());

  test('cookies are bound to the host and to https, and browsers are told to stay there', async () => {
    // The front that speaks TLS stands before us: here its requests come plain.
    const visitor = new Visitor(secure.url, { modern: false });
    const set: string[] = [];
    await visitor.get('/register');
    set.push(...visitor.page.reply.setCookies);
    await registerCitizen(secure, newPerson(), visitor);
    expect(visitor.page.path).toBe('/cabinet');
    expect(visitor.page.reply.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains; preload');
    expect([...visitor.jar.all.keys()].sort()).toEqual(['__Host-seen', '__Host-session']);
    for (const [name, { attributes }] of visitor.jar.all)
      expect([name, attributes]).toEqual([name, { path: '/', httponly: true, secure: true, samesite: 'Lax' }]);
    expect(set).toEqual([expect.stringMatching(/^__Host-visit=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/)]);
  });

  test('only its own origin may ask for a change', async () => {
    const { ask, token } = await askerOf(new Visitor(secure.url, { modern: false }), '/sign-in');
    for (const [Origin, status] of [
      ['https://kabinet.example', 422],
      ['http://kabinet.example', 403],
      [secure.url, 403],
    ] as const)
      expect((await ask('POST', '/sign-in', { token, headers: { Origin } })).status).toBe(status);
  });

  test('a plain cookie of the same name opens nothing there', async () => {
    const { visitor } = await registerCitizen(secure, newPerson(), new Visitor(secure.url, { modern: false }));
    const token = visitor.jar.all.get('__Host-session')?.value ?? '';
    const thief = new Visitor(secure.url);
    thief.jar.take(`session=${token}; Path=/`);
    await thief.get('/cabinet');
    expect(thief.page.path).toMatch(/^\/sign-in/);
  });
});

test('what a client says of hosts and proxies changes nothing', async () => {
  const served = inject('served');
  const { ask } = await askerOf(new Visitor(served.url), '/services');
  const plain = await ask('GET', '/services');
  const spoofed = await ask('GET', '/services', {
    headers: {
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'https',
      'X-Forwarded-For': '6.6.6.6',
      'X-Original-URL': '/staff/queue',
      'X-Rewrite-URL': '/staff/queue',
      Forwarded: 'host=evil.example',
      Cookie: 'session=x; staff=x',
    },
  });
  const of = ({ status, headers, body }: Reply) => ({ status, body: body.toString(), location: headers.location });
  expect(of(spoofed)).toEqual(of(plain));
  const led = await ask('GET', '/cabinet', { headers: { Host: 'evil.example' } });
  expect(led.headers.location).toBe('/sign-in?next=%2Fcabinet');
});
