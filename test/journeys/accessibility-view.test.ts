import { describe, expect, inject, test } from 'vitest';
import { viewText, viewWords } from '../../src/ui/view.ts';
import { Visitor } from '../harness/client.ts';
import { attribute, textOf } from '../harness/dom.ts';
import { newPerson, registerCitizen, registerOfficer, signIn } from '../world.ts';

const portal = inject('served');
const SETTINGS = '/accessibility/view';

/** Presses the button with this name and value on the settings page, as it stands there. */
async function choose(visitor: Visitor, part: string, word: string): Promise<void> {
  await visitor.get(SETTINGS);
  const form = visitor.page.forms.find(each => each.buttons.some(button => attribute(button, 'name') === part));
  const button = form?.buttons.find(each => attribute(each, 'value') === word && attribute(each, 'name') === part);
  if (!form || !button) throw new Error(`no button ${part}=${word}`);
  await visitor.send(form.fill({}, textOf(button)));
}

const cookie = (visitor: Visitor) => visitor.jar.all.get('view')?.value;
const htmlClass = (visitor: Visitor) => attribute(visitor.page.all('html')[0]!, 'class');
const pressed = (visitor: Visitor) =>
  visitor.page
    .all('main button')
    .filter(each => attribute(each, 'aria-pressed') === 'true')
    .map(each => `${attribute(each, 'name')}=${attribute(each, 'value')}`);
const sheets = (visitor: Visitor) => visitor.page.all('link[rel="stylesheet"]').length;

test('every page has the way to the view in its header, in words', async () => {
  const visitor = new Visitor(portal.url);
  for (const path of ['/', '/services/hunting-ticket', '/sign-in', '/nowhere', '/accessibility', '/staff']) {
    await visitor.get(path);
    expect(visitor.page.textOf('header')).toContain('Для слабовидящих');
  }
});

describe('each choice is a button of a plain form', () => {
  for (const [part, words] of Object.entries(viewWords))
    for (const word of words)
      test(`${part}: ${word}`, async () => {
        const visitor = new Visitor(portal.url);
        await choose(visitor, part, word);
        expect(visitor.page.hops).toEqual([`${SETTINGS}#${part}`]);
        expect(cookie(visitor)).toBe(word);
        expect(visitor.jar.all.get('view')?.attributes).toEqual({
          'max-age': String(365 * 24 * 3600),
          path: '/',
          httponly: true,
          samesite: 'Lax',
        });
        expect(htmlClass(visitor)).toBe(word);
        // One of each kind is chosen, and says so to those who do not see it.
        expect(pressed(visitor)).toHaveLength(Object.keys(viewWords).length);
        expect(pressed(visitor)).toContain(`${part}=${word}`);
        await visitor.get('/services');
        expect(htmlClass(visitor)).toBe(word);
        await choose(visitor, part, '');
        expect(cookie(visitor)).toBeUndefined();
      });
});

test('choices add up, in one short word, and are dropped at once from any page', async () => {
  const visitor = new Visitor(portal.url);
  for (const [part, word] of Object.entries({
    version: 'light',
    size: 's200',
    scheme: 'wb',
    font: 'serif',
    letters: 'l2',
    lines: 'h2',
    images: 'nopics',
  }))
    await choose(visitor, part, word);
  expect(cookie(visitor)).toBe('s200-wb-l2-h2-serif-nopics-light');
  await visitor.get('/services?q=билет');
  await visitor.submit({}, { form: SETTINGS, button: 'Обычный вид' });
  expect(decodeURI(visitor.page.path)).toBe('/services?q=билет');
  expect([cookie(visitor), htmlClass(visitor), sheets(visitor)]).toEqual([undefined, null, 1]);
  await choose(visitor, 'size', 's150');
  await visitor.submit({}, { button: 'Вернуть обычный вид' });
  expect(cookie(visitor)).toBeUndefined();
});

test('an ordinary visitor fetches nothing of it', async () => {
  const visitor = new Visitor(portal.url);
  await visitor.get('/');
  expect([sheets(visitor), htmlClass(visitor)]).toEqual([1, null]);
  visitor.jar.take('view=s200');
  await visitor.get('/');
  expect(sheets(visitor)).toBe(2);
  const sheet = attribute(visitor.page.all('link[rel="stylesheet"]')[1]!, 'href') ?? '';
  expect((await visitor.get(sheet)).reply.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('it stays after signing in and out, in the cabinet and in the console', async () => {
  const person = newPerson();
  await registerCitizen(portal, person);
  const visitor = new Visitor(portal.url);
  await choose(visitor, 'scheme', 'blue');
  await signIn(portal, person, visitor);
  expect([visitor.page.path, htmlClass(visitor)]).toEqual(['/cabinet', 'blue']);
  await visitor.submit({}, { form: '/sign-out' });
  expect(htmlClass(visitor)).toBe('blue');
  const { visitor: officer } = await registerOfficer(portal, 'nature');
  await choose(officer, 'scheme', 'brown');
  await officer.get('/staff/queue');
  expect(htmlClass(officer)).toBe('brown');
});

describe('the way back', () => {
  test('is the page one came from, its query too', async () => {
    const visitor = new Visitor(portal.url);
    await visitor.get('/services?q=билет&audience=person');
    const from = visitor.page.path;
    await visitor.click('Для слабовидящих');
    expect(visitor.page.link('Вернуться')).toBe(from);
    await visitor.submit({}, { button: '200 %' });
    expect(visitor.page.link('Вернуться')).toBe(from);
  });

  test('after a form with errors it is the page of the form', async () => {
    const visitor = new Visitor(portal.url);
    await visitor.get('/register');
    await visitor.submit({}, { headers: { Referer: `${portal.url}/register` } });
    expect(visitor.page.status).toBe(422);
    await visitor.click('Для слабовидящих');
    expect(visitor.page.link('Вернуться')).toBe('/register');
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/.//evil.example', 'javascript:alert(1)', SETTINGS])(
    'is never %s',
    async to => {
      const visitor = new Visitor(portal.url);
      await visitor.get(`${SETTINGS}?from=${encodeURIComponent(to)}`);
      expect(visitor.page.link('На главную')).toBe('/');
      const answer = await visitor.post(SETTINGS, new URLSearchParams({ from: to, reset: 'here' }).toString());
      expect([answer.status, answer.reply.headers.location]).toEqual([303, '/']);
    },
  );
});

test('a page of another site changes nothing; a text browser, which tells no origin, does', async () => {
  const visitor = new Visitor(portal.url, { modern: false });
  for (const [header, value] of [
    ['Origin', 'https://evil.example'],
    ['Origin', 'null'],
    ['Sec-Fetch-Site', 'cross-site'],
  ] as const) {
    const { status, reply } = await visitor.post(SETTINGS, 'size=s300', { [header]: value });
    expect([status, reply.setCookies]).toEqual([403, []]);
  }
  expect((await visitor.post(SETTINGS, 'size=s300')).status).toBe(303);
  expect(cookie(visitor)).toBe('s300');
});

test('what is no choice of ours is left as it was, in a form and in a cookie', async () => {
  const visitor = new Visitor(portal.url);
  visitor.jar.take('view=s200');
  for (const body of ['size=s999', 'size=%3Cscript%3E', 'scheme=s200', 'constructor=x', '__proto__=x', '']) {
    await visitor.post(SETTINGS, body);
    expect(cookie(visitor)).toBe('s200');
  }
  for (const value of ['s200x', '"><script>alert(1)</script>', 'wb-s200', 'x'.repeat(4000)]) {
    visitor.jar.take(`view=${value}`);
    await visitor.get('/');
    expect([htmlClass(visitor), sheets(visitor)]).toEqual([null, 1]);
  }
});

test('the longest view is a word that a cache may carry in its key', () => {
  const longest = Object.fromEntries(
    Object.entries(viewWords).map(([part, words]) => [part, [...words].sort((a, b) => b.length - a.length)[0]]),
  );
  expect(viewText(longest as never)).toMatch(/^[a-z0-9-]{1,40}$/);
});
