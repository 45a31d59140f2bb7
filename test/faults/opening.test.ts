import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { Visitor } from '../harness/client.ts';
import type { Page } from '../harness/page.ts';
import { ownPortal, shiftClock } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { changedTables, type Life, settle, snapshot, wholeLife } from '../security/life.ts';
import { addressOf, isPrivate, routes, type Things, thingsOf } from '../security/routes.ts';
import { metBy, withFault } from './fault.ts';

let portal: Served;
let life: Life;
let things: Things;
beforeAll(async () => {
  portal = await ownPortal();
  life = await wholeLife(portal);
  things = thingsOf(portal, life);
}, 120_000);
afterAll(() => portal?.stop());

/** What is known of mail, SMS and R2: without it a page only says nothing of them. */
const SPARED = 'select "name", "failures"';
const ofFiles: string[] = [];

function expectHuman(page: Page, text: string): void {
  expect(page.status, metBy(page)).toBe(503);
  expect(page.h1).toBe('Сейчас не получилось открыть страницу');
  expect(page.text).toContain(text);
  expect(Number(page.reply.headers['retry-after'])).toBeGreaterThan(0);
  expect(page.reply.headers['cache-control']).toBe('no-store');
  expect(page.text).toContain(page.reply.headers['x-request-id']);
  expect(page.link('Открыть ещё раз')).toBe(page.path);
}

describe('a page that can not be opened says so, and opens later', () => {
  const reading = routes.filter(route => route.method === 'GET').map(route => [`GET ${route.path}`, route] as const);
  test.each(reading)('%s', async (_, route) => {
    const path = addressOf(route, things);
    const visitor = !isPrivate(route) ? new Visitor(portal.url) : route.path.startsWith('/staff') ? life.officer : life.citizen;
    for (let statement = 1; ; statement++) {
      const before = snapshot(portal);
      const page = await visitor.get(path, withFault({ statement }));
      if (metBy(page) === '') break;
      if (metBy(page).startsWith(SPARED)) expect(page.status).toBe(200);
      else if (page.reply.headers['content-type']?.startsWith('text/plain')) expect(page.status).toBe(503);
      else expectHuman(page, 'Портал временно не может прочитать данные. Они на месте.');
      // A look at a case is recorded before what it shows is read.
      expect(changedTables(before, snapshot(portal)).filter(name => name !== 'audit_events')).toEqual([]);
    }
    const page = await visitor.get(path, withFault({ files: 'fail' }));
    if (metBy(page) !== '') {
      ofFiles.push(path);
      expectHuman(page, 'Ваш файл на месте, но открыть его пока нельзя.');
    }
    expect((await visitor.get(path)).status).toBeLessThan(500);
    // The first download of a document is news.
    await settle(portal);
  });
});

test('R2 that does not answer at all is waited for only so long', async () => {
  expect(ofFiles.length).toBeGreaterThan(3);
  const pages = await Promise.all(
    ofFiles.map(path => {
      const tab = new Visitor(portal.url);
      const { jar } = path.startsWith('/staff') ? life.officer : life.citizen;
      for (const [name, { value }] of jar.all) tab.jar.take(`${name}=${value}; Path=/`);
      return tab.get(path, withFault({ files: 'hang' }));
    }),
  );
  for (const page of pages) expectHuman(page, 'Хранилище файлов сейчас не отвечает.');
});

test('while the database takes no writes, every page that is only read opens', async () => {
  const pages = routes
    .filter(route => route.method === 'GET' && isPrivate(route))
    // The look of an officer must be recorded, the first opening of a message and of a document too.
    .filter(({ path }) => !/^\/staff\/cases\/:number($|\/files)/.test(path))
    .map(route => [route.path.startsWith('/staff') ? life.officer : life.citizen, addressOf(route, things)] as const);
  const open = async () => {
    const statuses: Record<string, number> = {};
    for (const [visitor, path] of pages) statuses[path] = (await visitor.get(path)).status;
    return statuses;
  };
  const before = await open();
  const seen = () => query(portal, 'SELECT max(last_seen_at) AS at FROM sessions')[0]?.at;
  const last = seen();
  // After a minute a look is written as presence.
  await shiftClock(portal, 2 * 60_000);
  await change(portal, `CREATE TRIGGER fault BEFORE UPDATE ON sessions BEGIN SELECT RAISE(ABORT, 'fault'); END`);
  expect(await open()).toEqual(before);
  expect(Object.values(before).filter(status => status === 200).length).toBeGreaterThan(20);
  expect(seen()).toBe(last);
  await change(portal, 'DROP TRIGGER fault');
  await open();
  expect(seen()).toBeGreaterThan(Number(last));
});
