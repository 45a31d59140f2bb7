import { beforeAll, describe, expect, inject, test } from 'vitest';
import { startDraft } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { ownPortal } from '../harness/portal.ts';
import { setRegion } from '../harness/region.ts';
import { exchange, type Reply } from '../harness/wire.ts';
import { isPrivate, routes } from '../security/routes.ts';
import { registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');

/** Open to everybody and yet no page for everybody. A new address is either among these or in a cache. */
const ofOneVisitor: Record<string, RegExp> = {
  'their form carries a token of this visitor':
    /^\/(sign-in|register|activate|confirm-email|not-me|unsubscribe|recovery|staff\/sign-in|staff\/invitations)/,
  'leads back to where this visitor came from': /^\/accessibility\/view$/,
  'tells of one document, by its code': /^\/verify\/:code$/,
  'tells of one application, to whoever holds its link': /^\/s\/:number/,
  'tells of this moment': /^\/(status\.txt|healthz)$/,
};
const paths = routes.filter(route => route.method === 'GET' && !isPrivate(route)).map(route => route.path);
const open = paths.filter(path => !Object.values(ofOneVisitor).some(known => known.test(path)));

/** An address of each such route; the assets by the names that a page gives them. */
const addresses: Record<string, string[]> = {
  '/services': ['/services', '/services?q=билет'.replace(/[^ -~]+/g, encodeURIComponent)],
  '/services/:slug': ['/services/hunting-ticket'],
  '/services/:slug/blank': ['/services/hunting-ticket/blank'],
  '/services/:slug/sample': ['/services/hunting-ticket/sample'],
  '/services/:slug/fit': ['/services/hunting-ticket/fit'],
  '/services/suggestions': [],
  '/help/:topic': ['/help/no-code'],
  '/privacy/:edition': ['/privacy/2026-11-21'],
  '/terms/:edition': ['/terms/2026-11-29'],
};
const isFile = (path: string) => path.endsWith('.pdf');
const pages = open.filter(path => !path.startsWith('/assets/') && !isFile(path)).flatMap(path => addresses[path] ?? [path]);
const files = open.filter(isFile).map(path => path.replace(':slug', 'hunting-ticket'));
let assets: string[];
const signedIn: Visitor[] = [];

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  exchange(portal.url, { method, path, headers: { 'Accept-Encoding': 'gzip', ...headers } });
const told = ({ status, headers, body }: Reply) => ({ status, etag: headers.etag, body: body.toString() });

beforeAll(async () => {
  signedIn.push((await registerCitizen(portal)).visitor, (await registerOfficer(portal, 'nature')).visitor);
  const [citizen] = signedIn as [Visitor];
  const draft = `${await startDraft(citizen, 'hunting-ticket')}/applicant`;
  const cookie = citizen.jar.header;
  const addresses = [ask('/', { Cookie: 'view=s200' }), ask('/'), ask(draft, { Cookie: cookie })];
  const looks = await Promise.all([...addresses, ask('/sign-in/passkey'), ask('/sign-in/signature'), ask('/help/no-code')]);
  assets = [...new Set(looks.flatMap(look => look.body.toString().match(/\/assets\/[\w.]+/g) ?? []))];
});

test('the open routes were found, and every kind of asset', () => {
  expect(pages.length).toBeGreaterThan(6);
  expect(assets.length).toBe(open.filter(path => path.startsWith('/assets/')).length);
  for (const known of Object.values(ofOneVisitor)) expect(paths.filter(path => known.test(path)).length).toBeGreaterThan(0);
});

describe('what is the same for everybody', () => {
  test.each(pages)('%s', async path => {
    const reply = await ask(path);
    expect(reply.status).toBe(200);
    expect(reply.headers).toMatchObject({
      'cache-control': 'public, max-age=5',
      vary: 'Cookie, HX-Request-Type, Save-Data',
      etag: expect.stringMatching(/^W\/"\w+"$/),
      'content-encoding': 'gzip',
    });
    const strangers = await Promise.all(['198.51.100.1', '2001:db8::1'].map(from => ask(path, { 'CF-Connecting-IP': from })));
    const known = await Promise.all(signedIn.map(who => ask(path, { Cookie: who.jar.header })));
    const asHtmx = await ask(path, { 'HX-Request-Type': 'full' });
    const plain = await ask(path, { 'Accept-Encoding': 'identity' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const other of [...strangers, ...known, asHtmx, plain]) {
      expect(told(other)).toEqual(told(reply));
      expect(other.setCookies).toEqual([]);
    }
  });

  test.each(pages)('%s is sent once, and again only when it differs', async path => {
    const first = await ask(path);
    for (const tag of [first.headers.etag!, `"other", ${first.headers.etag}`, '*', first.headers.etag!.replace('W/', '')]) {
      const again = await ask(path, { 'If-None-Match': tag });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, first.headers.etag]);
      expect(again.received).toBeLessThan(400);
      expect(again.headers).toMatchObject({ 'cache-control': first.headers['cache-control'], vary: first.headers.vary });
    }
    expect((await ask(path, { 'If-None-Match': 'W/"other"' })).status).toBe(200);
    const head = await ask(path, {}, 'HEAD');
    expect([head.status, head.headers.etag, head.body.length]).toEqual([200, first.headers.etag, 0]);
    expect((await ask(path, { 'If-None-Match': first.headers.etag! }, 'HEAD')).status).toBe(304);
  });

  test.each(pages)(
    '%s is another page in another view, with Save-Data, and as a fragment; nobody gets the neighbour’s',
    async path => {
      const ways: Record<string, string>[] = [
        {},
        { Cookie: 'view=s200' },
        { Cookie: 'view=bw' },
        { Cookie: 'view=light' },
        { Cookie: 'view=s200-light' },
        { 'HX-Request-Type': 'partial' },
      ];
      const first = await Promise.all(ways.map(way => ask(path, way)));
      const again = await Promise.all(ways.map(way => ask(path, way)));
      expect(new Set(first.map(reply => reply.headers.etag)).size).toBe(ways.length);
      expect(again.map(told)).toEqual(first.map(told));
      // The light version, asked for by the browser itself; and no value of the cookie makes a page of its own.
      expect(told(await ask(path, { 'Save-Data': 'on' }))).toEqual(told(first[3]!));
      expect(told(await ask(path, { Cookie: 'view=%22%3E%3Cb%3E' }))).toEqual(told(first[0]!));
    },
  );

  test.each(files)('%s is drawn once for all', async path => {
    const reply = await ask(path);
    expect([reply.status, reply.headers['content-type'], reply.headers['cache-control']]).toEqual([
      200,
      'application/pdf',
      'public, max-age=5',
    ]);
    const others = [{ Cookie: 'view=s200' }, ...signedIn.map(who => ({ Cookie: who.jar.header }))];
    for (const headers of others) expect(told(await ask(path, headers))).toEqual(told(reply));
    expect((await ask(path, { 'If-None-Match': reply.headers.etag! })).status).toBe(304);
    // Addresses without number lead to the one that is drawn.
    for (const other of [`${path}?n=1`, path.replace('g-t', 'g%2dt'), path.replace('l', '%6c')]) {
      const { status, headers } = await ask(other);
      expect([other, status, headers.location]).toEqual([other, 301, path]);
    }
  });

  test('a question of thousands of letters makes no longer page than the letters that are read', async () => {
    const question = encodeURIComponent('п'.repeat(5000));
    for (const path of ['/services?q=', '/help?q=', '/services?page=Infinity&q=']) {
      const { status, body } = await ask(path + question, { 'Accept-Encoding': 'identity' });
      expect([path, status]).toEqual([path, 200]);
      expect(body.length, path).toBeLessThan(40_000);
    }
  });

  test('assets are kept for ever under the hash of their content, and no longer under another', async () => {
    for (const path of assets) {
      const { status, headers, setCookies } = await ask(path, { Cookie: 'session=x' });
      expect([path, status, headers['cache-control'], setCookies]).toEqual([
        path,
        200,
        'public, max-age=31536000, immutable',
        [],
      ]);
      expect((await ask(path, { 'If-None-Match': headers.etag! })).status).toBe(304);
      const old = await ask(path.replace(/\.\w+\./, '.x.'));
      expect([old.status, old.headers['cache-control']]).toEqual([200, 'no-cache']);
    }
  });
});

test('what is of one visitor is never to be kept: no answer under /cabinet and /staff, none with a cookie, no fault', async () => {
  const mine = routes.filter(route => route.method === 'GET' && !/:/.test(route.path) && !pages.includes(route.path));
  expect(mine.length).toBeGreaterThan(15);
  for (const { path } of mine.filter(route => !route.path.startsWith('/assets/') && route.path !== '/services/suggestions')) {
    for (const headers of [...signedIn.map(who => ({ Cookie: who.jar.header })), {}]) {
      const reply = await ask(path, headers);
      expect([path, reply.headers['cache-control'], reply.headers.etag]).toEqual([path, 'no-store', undefined]);
    }
  }
  for (const path of ['/nowhere', '/services/moon-walk', '/verify?code=x'])
    expect((await ask(path)).headers['cache-control'], path).toBe('no-store');
});

test('a changed region shows within ten seconds, though its pages were kept', { timeout: 60_000 }, async () => {
  const own = await ownPortal();
  try {
    const title = async () => /<title>([^<]*)/.exec((await exchange(own.url, { path: '/' })).body.toString())?.[1];
    expect(await title()).toContain('Услуги Приозёрного края');
    const { defaultProfile } = await import('../../src/region/default-profile.ts');
    await setRegion(own, { ...defaultProfile, portalName: 'Услуги Нового края' });
    // A browser may go on for max-age, five seconds more, with what it has.
    await expect.poll(title, { timeout: 6_000, interval: 250 }).toContain('Услуги Нового края');
  } finally {
    await own.stop();
  }
});
