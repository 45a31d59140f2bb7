import { beforeAll, expect, inject, test } from 'vitest';
import type { Service } from '../../src/catalogue/service.ts';
import { services } from '../../src/catalogue/services.ts';
import { DECIDED } from '../album/undecided.ts';
import { asServed } from '../harness/as-served.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../harness/axe.ts';
import { withPage } from '../harness/chromium.ts';
import { Visitor } from '../harness/client.ts';
import { dump, missing, noise } from '../harness/dump.ts';
import { FIRST_VISIT, firstVisit } from '../harness/first-visit.ts';
import { expectValidPage } from '../harness/html.ts';
import { ownWords } from '../harness/own-words.ts';
import type { Page } from '../harness/page.ts';
import { testWithTools } from '../harness/tools.ts';
import { strangeLetters } from '../plain-russian.ts';

const portal = inject('served');
type Seen = { service: Service; page: Page; requests: number; bytes: number };
const seen: Seen[] = [];

beforeAll(async () => {
  for (const service of services) seen.push({ service, ...(await firstVisit(portal.url, `/services/${service.slug}`)) });
});

test('a first visit to any service: at most 10 KB of page and style in two requests', () => {
  const heavy = seen.filter(({ page, requests, bytes }) => page.status !== 200 || requests !== 2 || bytes > FIRST_VISIT);
  expect(heavy.map(({ service, bytes }) => `${service.slug}: ${bytes}`)).toEqual([]);
});

test('the lists of the catalogue, all of them and each page, are as light', async () => {
  const paths = ['/', ...Array.from({ length: Math.ceil(services.length / 20) }, (_, page) => `/services?page=${page + 1}`)];
  for (const path of paths) expect((await firstVisit(portal.url, path)).bytes, path).toBeLessThanOrEqual(FIRST_VISIT);
});

test('every service’s page is valid HTML, and says its title, law, term and where to complain', async () => {
  const wrong: string[] = [];
  for (const { service, page } of seen) {
    await expectValidPage(page).catch(error => wrong.push(String(error.message)));
    const text = page.text.replace(/\s+/g, ' ');
    const told = [service.title, ...service.law.map(({ act }) => act), ...service.documents.map(({ name }) => name)];
    for (const words of told.map(each => each.replace(/\s+/g, ' ')))
      if (!text.includes(words)) wrong.push(`${service.slug}: «${words}» is not there`);
    if (/undefined|\[object|NaN|null/.test(text)) wrong.push(`${service.slug}: a word of the program`);
  }
  expect(wrong).toEqual([]);
});

test('letters that stand for words are explained on every service’s page', () => {
  const found = seen.flatMap(({ service, page }) => strangeLetters(ownWords(page)).map(letters => `${service.slug}: ${letters}`));
  expect(found).toEqual([]);
});

/** One page for each of the ways in which pages of services differ. */
const sample = (): Seen[] => {
  const kinds = Map.groupBy(seen, ({ service }) => `${service.decidedBy} ${service.fee !== null}`);
  return [...kinds.values()].map(each => each.toSorted((a, b) => b.bytes - a.bytes)[0]!);
};

test('axe finds nothing on a page of each kind, and none scrolls sideways at 320 pixels', { timeout: 600_000 }, () =>
  withPage({}, async browser => {
    const open = await asServed(browser);
    const undecided: string[] = [];
    for (const { page } of sample()) {
      await open(page);
      await browser.setViewportSize({ width: 1280, height: 640 });
      for (const { kind, place } of await expectAccessible(browser))
        if (!(kind in DECIDED)) undecided.push(`${page.path} ${kind} ${place}`);
      await browser.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(browser);
    }
    expect(undecided).toEqual([]);
  }),
);

testWithTools(['lynx'], 'lynx loses no words of the five longest pages', async () => {
  const { jar } = new Visitor(portal.url);
  for (const { page } of seen.toSorted((a, b) => b.bytes - a.bytes).slice(0, 5)) {
    const printed = dump('lynx', portal.url + page.path, jar);
    expect({ path: page.path, missing: missing(page, printed), noise: noise(printed) }).toEqual({
      path: page.path,
      missing: [],
      noise: [],
    });
  }
});
