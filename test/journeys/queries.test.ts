import type { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { knock } from '../../bin/lib/dev-door.mjs';
import { daytimeFrom } from '../../src/region/daytime.ts';
import { defaultProfile } from '../../src/region/default-profile.ts';
import { everyPage } from '../album/every-page.ts';
import { apply } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { ownPortal, shiftClock, tick } from '../harness/portal.ts';
import { change, openDatabase, query } from '../harness/state.ts';
import { OFFICE } from '../mfc.ts';
import { act, take } from '../office.ts';
import { type Life, settle, wholeLife } from '../security/life.ts';
import { addressOf, isPrivate, routes, thingsOf } from '../security/routes.ts';
import { registerOfficer, signIn, signInOfficer } from '../world.ts';

type Asked = { statements: { sql: string; values: (string | number | null)[] }[]; trips: number };
const asked = () => knock(own.url, 'asked') as Promise<Asked>;
let own: Awaited<ReturnType<typeof ownPortal>>;
let database: DatabaseSync;
/** Every statement of these lives with the steps of its plan. */
let plans: { sql: string; steps: string[] }[];

/** How often each page waits for the database. */
let costs: Record<string, number>;

beforeAll(async () => {
  own = await ownPortal();
  await everyPage(own);
  const life = await wholeLife(own);
  costs = await pageCosts(life);
  await theRest(life);
  database = openDatabase(own);
  plans = (await asked()).statements.map(({ sql, values }) => {
    const rows = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values);
    return { sql, steps: rows.map(row => String(row.detail)) };
  });
}, 480_000);
afterAll(async () => {
  database?.close();
  await own.stop();
});

async function pageCosts(life: Life): Promise<Record<string, number>> {
  const { citizen, officer, number, open } = life;
  const found: Record<string, number> = {};
  const look = async (who: Visitor, path: string, name = path) => {
    const headers = { Cookie: who.jar.header, 'CF-Connecting-IP': who.address };
    const ask = async () => (await fetch(own.url + path, { headers, redirect: 'manual' })).arrayBuffer();
    // The first look of an isolate reads versions of services, and the first of a minute writes that the session is awake.
    await ask();
    // The queue and the cron ask in between at times, which only adds: a page's own is what is found twice.
    for (const counts: number[] = []; ; ) {
      const { trips } = await asked();
      await ask();
      counts.push((await asked()).trips - trips);
      found[name] = Math.min(...counts);
      if (counts.filter(count => count === found[name]).length === 2) return;
    }
  };
  await settle(own);
  const things = thingsOf(own, life);
  const stranger = new Visitor(own.url);
  const { visitor: window } = await registerOfficer(own, OFFICE, 'mfc');
  for (const route of routes.filter(({ method }) => method === 'GET')) {
    const desk = route.path.startsWith('/staff/desk');
    const who = !isPrivate(route) ? stranger : desk ? window : route.path.startsWith('/staff') ? officer : citizen;
    await look(who, addressOf(route, things), route.path);
  }
  const card = `/cabinet/applications/${number}`;
  for (const page of ['', '/withdrawal', '/again', '/correction', '/deadline']) await look(citizen, `${card}${page}`);
  await citizen.get(card);
  for (const text of ['Статус по ссылке', 'Сроки для календаря']) await look(stranger, citizen.page.link(text));
  for (const asked of ['status=active', 'service=hunting-ticket', 'number=3386'])
    await look(citizen, `/cabinet/applications?${asked}&before=${Date.now()}`);
  for (const list of ['drafts/new?service=hunting-ticket', 'messages?page=2', 'documents?page=2'])
    await look(citizen, `/cabinet/${list}`);
  await look(officer, '/staff/queue?status=checking&due=late');
  await look(officer, `/staff/cases/${open}/request`);
  await look(citizen, '/services?q=билет');
  const { visitor: support } = await registerOfficer(own, 'support', 'support');
  const [check] = query<{ id: string }>(own, "SELECT id FROM identity_checks WHERE status = 'waiting'");
  const [ticket] = query<{ id: string }>(own, "SELECT id FROM recovery_tickets WHERE state = 'waiting'");
  for (const path of ['/staff/tickets', '/staff/tickets?after=1_x', `/staff/tickets/${ticket?.id}`]) await look(support, path);
  for (const path of ['/staff/checks', `/staff/checks?after=1_x`, `/staff/checks/${check?.id}`]) await look(support, path);
  return found;
}

/** What neither the album nor a plain life asks for: filters, pagers, searches, removals, a head, and the clock's work. */
async function theRest({ citizen, officer, person, draft, number, open }: Life): Promise<void> {
  await citizen.get(`/cabinet/applications?status=active&category=nature&from=2020-01-01&to=2030-01-01&before=${Date.now()}`);
  for (const asked of ['number=3386', 'service=hunting-ticket', 'number=3386&service=hunting-ticket&status=finished'])
    await citizen.get(`/cabinet/applications?${asked}&to=2030-01-01&before=${Date.now()}_99-2026-40142338-6`);
  await citizen.get('/cabinet/documents?page=2');
  await citizen.get('/cabinet/messages?page=2');
  await citizen.get(`${draft}/removal`);
  await citizen.submit({}, { form: '/removal' });
  for (const list of ['queue', 'mine']) await officer.get(`/staff/${list}?status=checking&after=${Date.now()}_${number}`);
  await officer.get('/staff/queue');
  await officer.submit({ find: person.family }, { form: '/staff/queue' });
  const head = await registerOfficer(own, 'nature', 'head');
  await take(head.visitor, open);
  await head.visitor.submit({}, { form: '/return' });
  await take(head.visitor, open);
  await act(head.visitor, open, 'request', { ground: 'photo-replace', words: 'Пришлите другое.' });
  const passed = await apply(citizen);
  await act(officer, passed, 'transfer', { department: 'social', words: 'Вам.' });
  await signIn(own, person);
  await signInOfficer(own, head.person);
  await citizen.get('/cabinet');
  await citizen.submit({}, { form: '/sign-out' });
  await change(
    own,
    `INSERT INTO service_publications (slug, revision, deed, by_role, at, detail) VALUES ('hunting-ticket', 1, 'works', 'admin', 1, '{}')`,
    `INSERT INTO service_states (slug, revision, live_hash, live_since, changed_at)
      SELECT slug, 1, hash, 1, 1 FROM service_versions WHERE slug = 'hunting-ticket' LIMIT 1`,
  );
  await change(
    own,
    `INSERT INTO service_news (slug, published_at) VALUES ('hunting-ticket', 1)`,
    `INSERT INTO consents (id, person_id, purpose, version, text, given_at) SELECT 'news', id, 'news', '1', '1', 1 FROM persons LIMIT 1`,
  );
  const day = 24 * 3_600_000;
  // News are told by day; the first look at them begins their round.
  for (const days of [30, 101, 101, 101]) {
    await shiftClock(own, daytimeFrom(defaultProfile, Date.now() + days * day) + 60_000 - Date.now());
    await tick(own);
  }
}

const named = (type: 'table' | 'index', rest = '') =>
  database.prepare(`SELECT name, sql FROM sqlite_master WHERE type = '${type}' AND sql IS NOT NULL ${rest}`).all() as {
    name: string;
    sql: string;
  }[];

test('these lives ask for every table', () => {
  const all = plans.map(({ sql }) => sql).join('\n');
  const tables = named('table', "AND sql LIKE '%STRICT%'").map(({ name }) => name);
  const silent = tables.filter(name => !new RegExp(`(from|update|into) "${name}"`, 'i').test(all));
  expect(silent).toEqual([]);
});

test('no statement reads a growing table, or an index of it, from end to end', () => {
  // The last three are no tables, but a hundred rows of one, a document with those issued in its place, and one's own services.
  const tables = ['region_profiles', 'service_states', 'file_sweep', 'dependencies'];
  const small = [...tables, 'json_each', 'late_counted', 'chain', 'own_services'];
  const slow = plans.flatMap(({ sql, steps }) =>
    steps
      .map(step => /^SCAN (?!CONSTANT ROW|\d+-ROW VALUES)(\S+)/.exec(step)?.[1])
      .filter(table => table !== undefined && !small.includes(table))
      .map(table => `${table}: ${sql}`),
  );
  expect(slow).toEqual([]);
});

test('a page of a list is read in the order of its index, and no further', () => {
  const sorted = plans.filter(
    ({ sql, steps }) => / limit \?( offset \?)?$/.test(sql) && steps.some(step => /TEMP B-TREE/.test(step)),
  );
  // Messages asked for by their ids are few.
  expect(sorted.map(({ sql }) => sql).filter(sql => !/from "outbox" where \("outbox"."id" in/.test(sql))).toEqual([]);
});

test('every index that is no key serves a statement', () => {
  const steps = plans.flatMap(plan => plan.steps).join('\n');
  const foreign = (table: string) =>
    database
      .prepare(`PRAGMA foreign_key_list("${table}")`)
      .all()
      .map(key => String(key.from));
  const idle = named('index', "AND sql NOT LIKE 'CREATE UNIQUE%'").filter(({ name, sql }) => {
    const [, table = '', first = ''] = /ON (\w+) \((\w+)/.exec(sql) ?? [];
    return !steps.includes(`INDEX ${name}`) && !foreign(table).includes(first);
  });
  // The admin's command asks by it: publish-report.test.ts.
  expect(idle.map(({ name }) => name).filter(name => name !== 'drafts_service')).toEqual([]);
});

test('a page waits for the database once, and what it reads comes with the session; a public page does not wait at all', () => {
  const most = (path: string) => {
    // An officer's look is recorded before anything is shown.
    if (/^\/staff\/(cases|checks|tickets)\/[^/]+($|\/files)/.test(path)) return 2;
    // What a new draft begins with, and what came late, is read after the session.
    if (/\/(again|correction|kept)$|^\/cabinet\/drafts\/new/.test(path)) return 2;
    // The code of a paper is asked for once the draft is known to be theirs.
    if (/\/print(\/file)?$/.test(path)) return 2;
    return Number(/^\/(cabinet|staff|consent|journal|s|verify|healthz|status|recovery\/(password|phone))\b|\/code$/.test(path));
  };
  expect(Object.entries(costs).filter(([path, trips]) => trips > most(path))).toEqual([]);
});
