import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { fillPage, pageOf, sendDraft, ticketAnswers } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { attribute } from '../harness/dom.ts';
import { FIRST_VISIT, firstVisit } from '../harness/first-visit.ts';
import { registerCitizen } from '../world.ts';

const portal = inject('served');
const KB = 1024;

test.each([
  '/',
  '/services',
  '/services?q=%D0%B1%D0%B8%D0%BB%D0%B5%D1%82',
  '/services/hunting-ticket',
  '/services/child-allowance',
  '/services/land-preliminary-approval',
  '/services/alcohol-retail-license',
  '/services/alcohol-license-renew',
  '/services/entrepreneur-registration',
  '/help',
  '/help?q=%D0%BA%D0%BE%D0%B4',
  '/help/no-code',
  '/help/fill-form',
  '/help/faq',
  '/help/safety',
  '/help/browsers',
  '/privacy',
  '/accessibility',
  '/verify',
  '/verify/7K3M-0QXW-1ABC-ZZZZ',
  '/nowhere',
  '/sign-in',
  '/register',
  '/staff/sign-in',
])('a first visit to %s: at most 10 KB of page and style in two requests', async path => {
  const { requests, bytes } = await firstVisit(portal.url, path);
  expect(requests).toBe(2);
  expect(bytes).toBeLessThanOrEqual(FIRST_VISIT);
});

test('no page of the way needs a font, a picture or a script to be drawn', async () => {
  const visitor = new Visitor(portal.url);
  for (const path of ['/', '/services/hunting-ticket', '/sign-in']) {
    await visitor.get(path);
    expect(visitor.page.all('img, link[rel="preload"], link[rel="font"]')).toEqual([]);
    for (const script of visitor.page.all('script')) expect(attribute(script, 'defer')).not.toBeNull();
    await visitor.get(path, { 'Save-Data': 'on' });
    expect(visitor.page.all('script')).toEqual([]);
  }
});

test('the script is at most 15 KB on the wire; what only one page needs is a small file of its own', async () => {
  const { visitor } = await registerCitizen(portal);
  await visitor.get('/cabinet/drafts/new?service=hunting-ticket');
  await visitor.submit({}, { button: 'Начать' });
  const scripts = visitor.page.all('script').map(script => String(attribute(script, 'src')));
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) {
    const { body } = (await visitor.get(script)).reply;
    const most = script.startsWith('/assets/portal.') ? 15 * KB : 1.5 * KB;
    expect(gzipSync(body, { level: 9 }).byteLength, script).toBeLessThanOrEqual(most);
  }
});

test('a whole application, from its start page to the receipt, cold and without script: at most 32 KB come', async () => {
  const { visitor } = await registerCitizen(portal);
  visitor.wire = { requests: 0, sent: 0, received: 0 };
  await visitor.get('/cabinet/drafts/new?service=hunting-ticket');
  const page = visitor.page.path;
  // The stylesheet comes once.
  await visitor.get(String(attribute(visitor.page.all('link[rel="stylesheet"]')[0]!, 'href')));
  const { wire } = visitor;
  await visitor.get(page);
  visitor.wire = wire;
  await visitor.submit({}, { button: 'Начать' });
  const answers = await ticketAnswers();
  const pages = new Set<string>();
  for (; pageOf(visitor) !== 'check'; await fillPage(visitor, answers)) pages.add(pageOf(visitor));
  await sendDraft(visitor);
  expect(pages.size).toBe(6);
  // Ten pages, their redirects and headers; what a person sends, a photograph above all, is theirs.
  expect(visitor.wire.received).toBeLessThanOrEqual(32 * KB);
});
