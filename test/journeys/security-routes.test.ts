import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { Visitor } from '../harness/client.ts';
import { ownPortal } from '../harness/portal.ts';
import { OFFICE } from '../mfc.ts';
import { type Asker, askerOf, told } from '../security/asker.ts';
import { changedTables, type Life, settle, snapshot, wholeLife } from '../security/life.ts';
import {
  absentThings,
  addressOf,
  isOpen,
  isPrivate,
  type Route,
  roleOf,
  routes,
  type Things,
  thingsOf,
} from '../security/routes.ts';
import { registerCitizen, registerOfficer } from '../world.ts';

let portal: Served;
let life: Life;
let things: Things;
const who: Record<'owner' | 'officer' | 'visitor' | 'nobody' | 'stranger' | 'neighbour' | 'mfc' | 'support', Asker> = {} as never;

beforeAll(async () => {
  portal = await ownPortal();
  life = await wholeLife(portal);
  things = thingsOf(portal, life);
  who.owner = await askerOf(life.citizen, '/cabinet');
  who.officer = await askerOf(life.officer, '/staff/queue');
  who.visitor = await askerOf(new Visitor(portal.url), '/register');
  who.nobody = await askerOf(new Visitor(portal.url), '/services');
  who.stranger = await askerOf((await registerCitizen(portal)).visitor, '/cabinet');
  who.neighbour = await askerOf((await registerOfficer(portal, 'trade')).visitor, '/staff/queue');
  who.mfc = { ...who.neighbour, ...(await askerOf((await registerOfficer(portal, OFFICE, 'mfc')).visitor, '/staff')) };
  who.support = await askerOf((await registerOfficer(portal, 'support', 'support')).visitor, '/staff/checks');
  await settle(portal);
}, 120_000);
afterAll(() => portal?.stop());

const isStaff = ({ path }: Route) => path.startsWith('/staff');
const rightful = (route: Route) => (isPrivate(route) ? (isStaff(route) ? who[roleOf(route)] : who.owner) : who.visitor);
const named = (list: Route[]) => list.map(route => [`${route.method} ${route.path}`, route] as const);
const posts = routes.filter(route => route.method !== 'GET');
const gets = routes.filter(route => route.method === 'GET');
const closed = routes.filter(isPrivate);
const quiet = async (act: () => Promise<unknown>) => {
  const before = snapshot(portal);
  await act();
  return changedTables(before, snapshot(portal));
};

test('there is something to look at', () => {
  expect(posts.length).toBeGreaterThan(25);
  expect(gets.length).toBeGreaterThan(40);
  expect([...new Set(routes.map(route => route.method))].sort()).toEqual(['GET', 'POST']);
});

describe('a change asked for by somebody else’s page is refused, and nothing is written', () => {
  test.each(named(posts))('%s', async (_, route) => {
    const path = addressOf(route, things);
    const { ask, token } = rightful(route);
    const other = route.path.startsWith('/staff') ? who.neighbour.token : who.stranger.token;
    const statuses: number[] = [];
    const changed = await quiet(async () => {
      for (const options of [
        ...(isOpen(route) ? [] : [{}, { token: '' }, { token: other }, { token: `${token}x` }]),
        ...['https://evil.example', 'null', `${portal.url}.evil.example`, portal.url.replace('http', 'https')].map(Origin => ({
          token,
          headers: { Origin },
        })),
        ...['cross-site', 'same-site'].map(site => ({ token, headers: { 'Sec-Fetch-Site': site } })),
      ])
        statuses.push((await ask(route.method, path, options)).status);
      if (isOpen(route)) return;
      // Nor where the token comes by any other way than the form.
      statuses.push((await ask(route.method, `${path}?csrf=${token}`)).status);
      statuses.push((await ask(route.method, path, { headers: { 'X-CSRF-Token': token } })).status);
    });
    expect(statuses).toEqual(statuses.map(() => 403));
    expect(changed).toEqual([]);
  });
});

describe('a guest is led to the right door, and nothing is written', () => {
  test.each(named(closed))('%s', async (_, route) => {
    const path = addressOf(route, things);
    const doors: string[] = [];
    const changed = await quiet(async () => {
      for (const asker of [who.nobody, isStaff(route) ? who.owner : who.officer]) {
        const { status, headers } = await asker.ask(route.method, path, { token: asker.token });
        doors.push(`${status} ${headers.location?.split('?')[0]}`);
      }
    });
    expect(doors).toEqual(doors.map(() => `303 ${isStaff(route) ? '/staff' : ''}/sign-in`));
    expect(changed).toEqual([]);
  });
});

/** Answers that lead on without a look whether the thing is there; what they lead to is asked for here too. */
const leadsOn = new Set([
  'POST /cabinet/drafts/:draft/removal',
  'GET /cabinet/drafts/:draft/submission',
  'GET /cabinet/applications/:number/mending',
]);
const ofThings = closed.filter(({ path }) => /:(number|draft|file|id)\b/.test(path));

describe('a stranger’s thing is answered like one that nobody has, and nothing is written', () => {
  test.each(named(ofThings))('%s', async (name, route) => {
    const { ask, token } = roleOf(route) === 'mfc' ? who.mfc : isStaff(route) ? who.neighbour : who.stranger;
    const absent = absentThings(things);
    const changed = await quiet(async () => {
      const theirs = told(await ask(route.method, addressOf(route, things), { token }), things);
      const nobodys = told(await ask(route.method, addressOf(route, absent), { token }), absent);
      expect(theirs).toEqual(nobodys);
      if (leadsOn.has(name)) expect([302, 303]).toContain(theirs.status);
      else expect(theirs.status).toBe(404);
    });
    expect(changed).toEqual([]);
  });

  test('nor is a thing of one’s own under another’s address', async () => {
    const { ask } = who.stranger;
    const mine = await askerOf((await registerCitizen(portal)).visitor, '/cabinet');
    for (const path of [
      `/cabinet/applications/${things.number}/files/${things.file}`,
      `/cabinet/drafts/${things.draft}/files/${things['drafts.file']}`,
    ])
      for (const asker of [ask, mine.ask]) expect((await asker('GET', path)).status).toBe(404);
    const crossed = `/cabinet/applications/${things.number}/files/${things['drafts.file']}`;
    expect((await who.owner.ask('GET', crossed)).status).toBe(404);
    await settle(portal);
  });
});

/** Everybody who works here has a desk and a way out. */
const everybodys = ['/staff', '/staff/sign-out', '/staff/session', '/staff/kept', '/staff/proof', '/staff/security'];
const isEverybodys = ({ path }: Route) => everybodys.includes(path) || /^\/staff\/(kept|proof|security)\//.test(path);

describe('an officer of the wrong role sees no console', () => {
  test.each(named(closed.filter(route => isStaff(route) && !isEverybodys(route))))('%s', async (_, route) => {
    const changed = await quiet(async () => {
      const wrong = roleOf(route) === 'mfc' ? who.officer : who.mfc;
      const { status } = await wrong.ask(route.method, addressOf(route, things), { token: wrong.token });
      expect(status).toBe(404);
    });
    expect(changed).toEqual([]);
  });
});

/** The looks that are recorded, and by which tables. */
const recorded: Record<string, string[]> = {
  '/cabinet/messages/:id': ['messages'],
  '/staff/cases/:number': ['audit_events'],
  '/staff/cases/:number/files/:file': ['audit_events'],
};
const downloads = '/cabinet/documents/:id/file';

describe('looking changes nothing but what records the look', () => {
  test.each(named(gets.filter(route => route.path !== downloads)))('%s', async (_, route) => {
    for (const method of ['GET', 'HEAD']) {
      const changed = await quiet(() => rightful(route).ask(method, addressOf(route, things)));
      if (method === 'GET' && recorded[route.path]) expect(changed).toEqual(recorded[route.path]);
      else expect(changed.filter(table => !recorded[route.path]?.includes(table))).toEqual([]);
    }
  });

  test('the first download of a document is recorded, the second is not', async () => {
    const path = addressOf({ method: 'GET', path: downloads }, things);
    expect(await quiet(() => who.owner.ask('HEAD', path))).toEqual([]);
    const first = await quiet(async () => expect((await who.owner.ask('GET', path)).status).toBe(200));
    expect(first).toEqual(expect.arrayContaining(['audit_events', 'documents', 'outbox']));
    await settle(portal);
    expect(await quiet(() => who.owner.ask('GET', path))).toEqual([]);
  });
});
