import { expect, inject, test } from 'vitest';
import { services } from '../../src/catalogue/services.ts';
import { privacy } from '../../src/information/editions/privacy-texts.ts';
import { terms } from '../../src/information/editions/terms-texts.ts';
import { searchHelp } from '../../src/information/help/search-help.ts';
import { helpTitles } from '../../src/ui/help-topics.ts';
import { withFault } from '../faults/fault.ts';
import { Visitor } from '../harness/client.ts';
import { attribute, textOf } from '../harness/dom.ts';
import { expectValidFragment } from '../harness/html.ts';
import type { Page } from '../harness/page.ts';
import { exchange } from '../harness/wire.ts';
import { newPerson, registerCitizen, tryPassword } from '../world.ts';

const portal = inject('served');
const { url } = portal;
const topics = Object.keys(helpTitles);

const linksOf = (page: Page): string[] => page.all('main a').map(link => attribute(link, 'href') ?? '');
/** The articles a page leads to. */
const helpOf = (page: Page): string[] => linksOf(page).flatMap(href => /^\/help\/([\w-]+)$/.exec(href)?.[1] ?? []);

test('every link of every page of the help leads to a page that is there', async () => {
  const visitor = new Visitor(url);
  const pages = ['/help', '/help/faq', '/help/safety', '/help/browsers', ...topics.map(topic => `/help/${topic}`)];
  const links = new Set<string>();
  for (const path of pages) for (const href of linksOf(await visitor.get(path))) links.add(href.split('#')[0]!);
  expect(topics.filter(topic => !links.has(`/help/${topic}`))).toEqual([]);
  const dead: string[] = [];
  // Without a session each page of the cabinet is there: it asks to sign in.
  const { visitor: citizen } = await registerCitizen(portal);
  for (const href of links) {
    const { status, path } = await (href.startsWith('/cabinet') ? citizen : visitor).get(href);
    if (status !== 200 || path !== href) dead.push(`${href}: ${status} ${path}`);
  }
  expect(dead).toEqual([]);
  expect((await visitor.get('/help/moon-walk')).status).toBe(404);
});

test('«Помощь» stands on every page and leads to it', async () => {
  const visitor = new Visitor(url);
  for (const path of ['/', '/sign-in', '/services/hunting-ticket', '/nowhere']) {
    const page = await visitor.get(path);
    expect(page.all('footer a').some(link => attribute(link, 'href') === '/help' && textOf(link) === 'Помощь')).toBe(true);
  }
});

test('what is asked in the search of services finds articles too, with typos, without services and while one types', async () => {
  const visitor = new Visitor(url);
  const asks = async (q: string) => helpOf(await visitor.get(`/services?${new URLSearchParams({ q })}`));
  expect(await asks('не приходит кот из смс')).toContain('no-code');
  expect(await asks('востановить пороль')).toContain('forgotten-password');
  // Where services were found, an article has every word.
  expect(searchHelp('охотничий пароль')).not.toEqual([]);
  expect(await asks('охотничий пароль')).toEqual([]);
  expect(searchHelp('пароль').length).toBeGreaterThan(3);
  expect(await asks('пароль')).toHaveLength(3);
  const typed = `/services/suggestions?${new URLSearchParams({ q: 'забыл пароль' })}`;
  const fragment = await visitor.get(typed, { 'HX-Request-Type': 'partial' });
  expect(fragment.html).toContain('/help/forgotten-password');
  await expectValidFragment(fragment.html, fragment.path);
});

test('the box of the help finds by any word, and leads on to services', async () => {
  const visitor = new Visitor(url);
  await visitor.get('/help');
  const found = await visitor.submit({ q: 'потерял телефон' });
  expect(helpOf(found)[0]).toBe('lost-phone');
  expect(found.title).toMatch(/^Наш(лась|лись|лось) \d+ стат/);
  expect(linksOf(found)).toContain(`/services?${new URLSearchParams({ q: 'потерял телефон' })}`);
  const nothing = await visitor.submit({ q: 'синхрофазотрон' });
  expect(nothing.textOf('h1')).toBe('В помощи ничего не нашлось');
});

test('every service leads to the articles about what it asks', async () => {
  const visitor = new Visitor(url);
  const wrong: string[] = [];
  for (const service of services) {
    const help = helpOf(await visitor.get(`/services/${service.slug}`));
    const wanted = [
      'fill-form',
      ...(service.filing.requires === 'any' ? [] : ['sign-application']),
      ...(service.trustLevel === 2 ? ['confirm-identity'] : []),
      ...(service.fee ? ['fee'] : []),
      ...(service.form.pages.some(page => page.kind === 'files') ? ['upload-file'] : []),
    ];
    if (wanted.some(topic => !help.includes(topic)) || help.some(topic => !topics.includes(topic)))
      wrong.push(`${service.slug}: ${help}`);
  }
  expect(wrong).toEqual([]);
  expect(helpOf(await visitor.get('/services/doctor-appointment'))).toContain('booking');
});

test('every page of an error leads to its article', async () => {
  const visitor = new Visitor(url);
  const stale = { Origin: url };
  await visitor.get('/nowhere');
  expect([visitor.page.status, helpOf(visitor.page)]).toEqual([404, ['page-not-found']]);
  await visitor.get('/sign-in');
  await visitor.post('/sign-in', 'csrf=x', stale);
  expect([visitor.page.status, helpOf(visitor.page)]).toEqual([403, ['stale-page']]);
  await visitor.post('/sign-in', 'x'.repeat(70_000), stale);
  expect([visitor.page.status, helpOf(visitor.page)]).toEqual([413, ['too-large']]);
  await visitor.post('/sign-in', '{}', { ...stale, 'Content-Type': 'application/json' });
  expect([visitor.page.status, helpOf(visitor.page)]).toEqual([415, ['unread-form']]);
  await visitor.get('/cabinet', { Cookie: 'session=x', ...withFault({ statement: 1 }) });
  expect([visitor.page.status, helpOf(visitor.page)]).toEqual([503, ['broken']]);
});

test('doors that are closed, codes that are wrong and links that are over lead to theirs', async () => {
  const visitor = new Visitor(url);
  const who = newPerson();
  await registerCitizen(portal, who);
  for (let i = 0; i < 3; i++) await tryPassword(portal, who.phone, 'Не тот пароль 1');
  const locked = await tryPassword(portal, who.phone, who.password);
  expect([locked.status, helpOf(locked)]).toEqual([423, ['sign-in-closed']]);

  await visitor.get('/register');
  await visitor.submit(newPerson());
  const seen: [number, string[]][] = [];
  // A code is six digits: one guess in two hundred thousand is right.
  for (let i = 0; i < 5; i++) {
    await visitor.submit({ code: `00000${i}` }, { button: 'Подтвердить' });
    seen.push([visitor.page.status, helpOf(visitor.page)]);
  }
  expect(seen).toEqual([
    [422, []],
    [422, []],
    [422, ['wrong-code']],
    [422, ['wrong-code']],
    [410, ['wrong-code']],
  ]);

  await visitor.get('/sign-in/esia/return?state=nobody&code=x');
  expect([visitor.page.status, helpOf(visitor.page)]).toEqual([410, ['esia-trouble']]);
  for (const path of [`/not-me/${'N'.repeat(22)}?key=x`, `/confirm-email/${'C'.repeat(22)}?key=x`]) {
    await visitor.get(path);
    await visitor.submit({}, {});
    expect([path, helpOf(visitor.page)]).toEqual([path, ['dead-link']]);
  }
  await visitor.get(`/recovery/by-hand/${'T'.repeat(22)}/access?key=x`);
  expect([visitor.page.status, helpOf(visitor.page)]).toEqual([410, ['dead-link']]);
});

test('a picture comes as it is named, with its words; who wants none reads them', async () => {
  const visitor = new Visitor(url);
  const page = await visitor.get('/help/no-code');
  const [picture] = page.all('main img');
  const words = attribute(picture!, 'alt')!;
  expect(['width', 'height', 'loading'].map(name => attribute(picture!, name))).toEqual([
    '480',
    expect.stringMatching(/^\d+$/),
    'lazy',
  ]);
  const { reply } = await visitor.get(attribute(picture!, 'src')!);
  expect([reply.status, reply.headers['content-type'], reply.body.subarray(8, 12).toString()]).toEqual([
    200,
    'image/webp',
    'WEBP',
  ]);
  const plainly: Record<string, string>[] = [{ 'Save-Data': 'on' }, { Cookie: 'view=nopics' }, { Cookie: 'view=light' }];
  for (const headers of plainly) {
    const html = (await exchange(url, { path: '/help/no-code', headers })).body.toString();
    expect(html).not.toContain('<img');
    expect(html).toContain(words);
  }
});

test('each former edition of what people have read stands at its own address, one link away from the one in force', async () => {
  const visitor = new Visitor(url);
  for (const { path, editions } of [privacy, terms]) {
    const [current, ...former] = editions;
    const own = linksOf(await visitor.get(path));
    expect([visitor.page.text.includes('прежняя редакция'), visitor.page.all('h2').map(textOf)]).toEqual([
      false,
      [...current.sections.map(({ title }) => title), 'Редакции'],
    ]);
    for (const { date, sections } of former) {
      expect(own).toContain(`${path}/${date}`);
      const page = await visitor.get(`${path}/${date}`);
      expect(page.all('h2').map(textOf)).toEqual([...sections.map(({ title }) => title), 'Редакции']);
      expect([page.text.includes('Это прежняя редакция.'), linksOf(page).includes(path)]).toEqual([true, true]);
    }
  }
  expect((await visitor.get('/privacy/2020-01-01')).status).toBe(404);
});
