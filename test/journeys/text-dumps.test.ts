import { describe, expect, inject } from 'vitest';
import { apply, fillDraft, startDraft, ticketAnswers } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { textOf } from '../harness/dom.ts';
import { dump, missing, noise } from '../harness/dump.ts';
import { testWithTools } from '../harness/tools.ts';
import { act, take } from '../office.ts';
import { registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');

/** Opens a page as a browser would, then as lynx and w3m print it, and compares. */
async function readsWell(visitor: Visitor, path: string) {
  await visitor.get(path);
  expect(visitor.page.path.split('?')[0], 'text browsers lose the cookies of the command line on a redirect').toBe(
    path.split('?')[0],
  );
  for (const kind of ['lynx', 'w3m'] as const) {
    let printed = dump(kind, portal.url + path, visitor.jar);
    // Others work on the same portal: a line may leave the queue between the two looks.
    for (let n = 0; n < 3 && missing(visitor.page, printed).length > 0; n++) {
      await visitor.get(path);
      printed = dump(kind, portal.url + path, visitor.jar);
    }
    const read = { kind, path, missing: missing(visitor.page, printed), noise: noise(printed) };
    expect(read).toEqual({ kind, path, missing: [], noise: [] });
    expect(printed.milliseconds, `${kind} ${path}`).toBeLessThan(2000);
  }
}

/** Sends the present page's form with these fields to be refused; the dumps hold every error. A form is sent once: it has a version. */
async function refusesWell(visitor: Visitor, fields: Record<string, string>, button: string) {
  const { path } = visitor.page;
  const fill = () =>
    visitor.page.forms.findLast(each => each.buttons.some(b => textOf(b).includes(button)))!.fill(fields, button);
  await visitor.send(fill());
  const refused = visitor.page;
  expect(refused.status, path).toBe(422);
  expect(refused.errors.length).toBeGreaterThan(0);
  for (const kind of ['lynx', 'w3m'] as const) {
    await visitor.get(path);
    const { action, entries } = fill();
    const body = new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString();
    const printed = dump(kind, new URL(action, visitor.page.url).href, visitor.jar, body);
    expect({ kind, path, missing: missing(refused, printed), noise: noise(printed) }).toEqual({
      kind,
      path,
      missing: [],
      noise: [],
    });
  }
  await visitor.get(path);
}

const SERVICES = [
  'hunting-ticket',
  'child-allowance',
  'land-preliminary-approval',
  'alcohol-retail-license',
  'alcohol-license-renew',
];
const PUBLIC = [
  '/',
  '/services',
  '/services?q=охота',
  '/services?q=абракадабра',
  '/sign-in',
  '/staff/sign-in',
  '/register',
  '/verify',
  '/privacy',
  '/accessibility',
  '/help',
  '/help?q=код',
  '/help/no-code',
  '/help/faq',
  '/help/safety',
];

describe('lynx -dump and w3m -dump hold every label, error and status, and nothing else', () => {
  testWithTools(['lynx', 'w3m'], 'of public pages', async () => {
    const visitor = new Visitor(portal.url);
    for (const path of [...PUBLIC, ...SERVICES.map(slug => `/services/${slug}`)]) await readsWell(visitor, path);
    await visitor.get('/register');
    await refusesWell(visitor, { family: 'Ким', phone: '12', password: 'коротко' }, 'Получить код');
    await visitor.get('/sign-in');
    await refusesWell(visitor, { login: '+7 999 000-00-00', password: 'Tihaya-reka-1' }, 'Войти');
  });

  testWithTools(['lynx', 'w3m'], 'of the form, the cabinet and the card', async () => {
    const { visitor } = await registerCitizen(portal);
    const draft = await startDraft(visitor, 'hunting-ticket');
    await refusesWell(visitor, { 'birth-date.day': '40' }, 'Далее');
    const answers = await ticketAnswers();
    await fillDraft(visitor, answers);
    for (const page of [...Object.keys(answers.pages), 'photo', 'check']) await readsWell(visitor, `${draft}/${page}`);
    const number = await apply(visitor);
    const card = `/cabinet/applications/${number}`;
    for (const path of [card, `${card}/receipt`, `${card}/documents`, `${card}/withdrawal`]) await readsWell(visitor, path);
    const rest = ['', '/applications', '/messages', '/documents', '/profile', '/drafts/new?service=hunting-ticket'];
    for (const path of rest) await readsWell(visitor, `/cabinet${path}`);
  });

  testWithTools(['lynx', 'w3m'], 'of the first page of every form', async () => {
    const { visitor } = await registerCitizen(portal);
    for (const slug of SERVICES) {
      await startDraft(visitor, slug);
      await readsWell(visitor, visitor.page.path);
      await visitor.submit({}, { button: 'Далее' });
    }
  });

  testWithTools(['lynx', 'w3m'], 'of the queue and the case', async () => {
    const { visitor: citizen } = await registerCitizen(portal);
    const number = await apply(citizen);
    const { visitor: officer } = await registerOfficer(portal, 'nature');
    await take(officer, number);
    for (const path of ['/staff/queue', '/staff/mine', `/staff/cases/${number}`]) await readsWell(officer, path);
    await officer.get(`/staff/cases/${number}`);
    await officer.click('Запросить сведения');
    await readsWell(officer, officer.page.path);
    await refusesWell(officer, {}, 'Запросить');
    await act(officer, number, 'request', { ground: 'photo-replace', words: 'Пришлите другое фото.' });
    await readsWell(officer, `/staff/cases/${number}`);
    await readsWell(citizen, '/cabinet');
    await readsWell(citizen, `/cabinet/applications/${number}`);
    await readsWell(citizen, `/cabinet/applications/${number}/answer`);
  });
});
