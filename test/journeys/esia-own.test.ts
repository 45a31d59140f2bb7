import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MINUTE } from '../../src/platform/clock.ts';
import { defaultProfile } from '../../src/region/default-profile.ts';
import { fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import { esiaIs, newTwin, throughEsia, wayBack } from '../esia.ts';
import { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { ownPortal, shiftClock, tick } from '../harness/portal.ts';
import { setRegion } from '../harness/region.ts';
import { query } from '../harness/state.ts';
import { TextBrowser } from '../harness/text-browser.ts';
import { testWithTools } from '../harness/tools.ts';
import { flat } from '../office.ts';
import { accountOf, registerCitizen, registerOfficer, signIn } from '../world.ts';

let portal: Awaited<ReturnType<typeof ownPortal>>;
let ahead = 0;
beforeAll(async () => {
  portal = await ownPortal();
  await setRegion(portal, { ...defaultProfile, policies: { ...defaultProfile.policies, filing: { requires: 'esia' } } });
});
afterAll(() => portal.stop());

/** Time goes on here and at ESIA, and the clock does its work. */
async function later(minutes: number): Promise<void> {
  ahead += minutes * MINUTE;
  await shiftClock(portal, ahead);
  await esiaIs(portal, { ahead });
  await tick(portal);
}
const stranger = () => new Visitor(portal.url);
const path = (url: URL) => url.pathname + url.search;

test('a draft waits for ESIA and is sent from where it stood; the receipt and the officer read how its author came', async () => {
  const { visitor } = await registerCitizen(portal);
  const { visitor: officer } = await registerOfficer(portal, 'nature');
  const draft = await startDraft(visitor, 'hunting-ticket');
  await fillDraft(visitor, await ticketAnswers());
  expect(visitor.page.text).toContain('Нужна подтверждённая запись Госуслуг');
  expect(visitor.page.text).not.toContain('Отправить заявление');
  await throughEsia(visitor, (await newTwin(portal)).oid, visitor.page.link('Войти через Госуслуги'));
  await visitor.submit({}, { button: 'Подключить' });
  expect(visitor.page.path).toBe(`${draft}/check`);
  const number = await sendDraft(visitor);
  expect(visitor.page.text).toContain('через Госуслуги, личность подтверждена');
  expect(visitor.page.text).toContain('простая электронная подпись Госуслуг');
  await officer.get(`/staff/cases/${number}`);
  expect(officer.page.text).toContain('простая электронная подпись Госуслуг');
  const known = 'authentication, assurance, signature_kind AS signature';
  expect(query(portal, `SELECT ${known} FROM applications WHERE number = '${number}'`)).toEqual([
    { authentication: 'esia', assurance: 2, signature: 'simple-esia' },
  ]);
});

test('where a password sends nothing, neither МФЦ nor the levels of trust promise more', async () => {
  const anybody = new Visitor(portal.url);
  await anybody.get('/mfc');
  expect(flat(anybody)).toContain('откроете кабинет. Подать заявление можно, войдя через Госуслуги или с электронной подписью.');
  const { visitor } = await registerCitizen(portal);
  await visitor.get('/cabinet/identity');
  expect(flat(visitor).match(/Подать заявление можно, войдя через Госуслуги/g)).toHaveLength(2);
});

test('a simplified record is told which step is missing, before one begins', async () => {
  const visitor = stranger();
  await throughEsia(visitor, (await newTwin(portal, { trusted: false })).oid);
  await visitor.get('/cabinet/drafts/new?service=hunting-ticket');
  expect(visitor.page.text).toContain('запись там упрощённая');
});

testWithTools(['lynx', 'tmux'], 'in lynx: to ESIA and into the cabinet', async () => {
  const home = await mkdtemp(join(tmpdir(), 'lynx-'));
  const browser = await TextBrowser.open('lynx', home, `${portal.url}/sign-in`);
  try {
    await browser.press('Войти через Госуслуги', 'Не соглашаюсь');
    await browser.press('Елена Сергеевна Морозова', 'Здравствуйте, Елена');
  } finally {
    await browser.close();
    await rm(home, { recursive: true, force: true });
  }
});

test('markers are refreshed before their end while the session is open, and forgotten after it', async () => {
  const visitor = stranger();
  await throughEsia(visitor, (await newTwin(portal, { lastName: 'Лесная' })).oid);
  const sealed = () => query<{ s: string; at: number }>(portal, 'SELECT sealed_tokens AS s, refresh_at AS at FROM esia_tokens');
  const before = sealed();
  expect(JSON.stringify(before)).not.toContain('eyJ');
  await later(55);
  const after = sealed();
  expect(after.length).toBe(before.length);
  for (const { at } of after) expect(at).toBeGreaterThan(Date.now() + ahead + 30 * MINUTE);
  await later(13 * 60);
  await tick(portal);
  expect(sealed()).toEqual([]);
});

test('what ESIA answers after it was disconnected is kept by nobody', async () => {
  const { visitor, person } = await registerCitizen(portal);
  const twin = await newTwin(portal);
  await throughEsia(visitor, twin.oid, '/sign-in/esia?next=/cabinet/profile');
  await visitor.submit({}, { button: 'Подключить' });
  const account = accountOf(portal, visitor);
  const kept = () =>
    ['esia_links', 'esia_tokens'].map(table => query(portal, `SELECT 1 FROM ${table} WHERE account_id = ?`, account).length);
  const due = () =>
    query<{ at: number }>(portal, 'SELECT refresh_at AS at FROM esia_tokens WHERE account_id = ?', account)[0]!.at;
  ahead += 55 * MINUTE;
  await shiftClock(portal, ahead);
  const home = await signIn(portal, person);
  await home.get('/cabinet/security/esia');
  await esiaIs(portal, { ahead, mode: 'lagging' });
  const before = due();
  const ticking = tick(portal);
  while (due() === before) await new Promise(wake => setTimeout(wake, 5));
  // The first of its calls is thought over, the others are answered at once: all fit into the time of one return.
  await new Promise(wake => setTimeout(wake, 500));
  await esiaIs(portal, { mode: 'works' });
  await home.submit({}, { form: '/esia/removal' });
  expect(home.page.text).toContain('Госуслуги отключены');
  await ticking;
  expect(kept()).toEqual([0, 0]);
});

test('who stays at ESIA for over an hour begins anew', async () => {
  const visitor = stranger();
  const back = await wayBack(visitor, (await newTwin(portal)).oid);
  await later(61);
  await visitor.get(path(back));
  expect([visitor.page.status, visitor.page.text]).toEqual([410, expect.stringContaining('Вход занял больше часа')]);
});

test('ESIA down: the return says so, sign-in says so in one sentence, a password enters, and it is gone when ESIA works', async () => {
  const { person } = await registerCitizen(portal);
  const visitor = stranger();
  const back = await wayBack(visitor, (await newTwin(portal)).oid);
  await esiaIs(portal, { mode: 'down' });
  await visitor.get(path(back));
  expect([visitor.page.status, visitor.page.text]).toEqual([503, expect.stringContaining('Госуслуги сейчас не отвечают')]);
  await expectValidPage(visitor.page);
  for (let passed = 0; passed < 3; passed++) await later(2);
  await visitor.get('/sign-in');
  expect(visitor.page.text).toContain('Госуслуги сейчас не отвечают. Войдите с паролем');
  await expectValidPage(visitor.page);
  expect((await signIn(portal, person)).page.path).toBe('/cabinet');
  await esiaIs(portal, { mode: 'works' });
  for (let passed = 0; passed < 2; passed++) await later(2);
  await visitor.get('/sign-in');
  expect(visitor.page.text).not.toContain('Госуслуги сейчас не отвечают');
});

test('a region may take confirmed records alone', async () => {
  const policies = { ...defaultProfile.policies, esia: { simplified: 'refuse' } };
  await setRegion(portal, { ...defaultProfile, policies });
  await later(1);
  const visitor = stranger();
  await throughEsia(visitor, (await newTwin(portal, { trusted: false })).oid);
  expect([visitor.page.status, visitor.page.text]).toEqual([403, expect.stringContaining('не подтверждена')]);
  await expectValidPage(visitor.page);
});
