import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { DAY } from '../../src/platform/clock.ts';
import { defaultProfile } from '../../src/region/default-profile.ts';
import { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { codeSent, mailCount } from '../harness/outbox.ts';
import { ownPortal, type Portal } from '../harness/portal.ts';
import { setRegion } from '../harness/region.ts';
import { sessionHash } from '../harness/session-hash.ts';
import { addPasskey, SoftPasskey } from '../harness/soft-passkey.ts';
import { change, query } from '../harness/state.ts';
import { count, formOf, press, twin } from '../race.ts';
import { type Person, registerCitizen, registerOfficer, signIn } from '../world.ts';

const portal = inject('served');
const OFFER = '/staff/security/passkeys/offer';

/** Stands before the page of the code, which was sent. */
async function halfIn(where: Portal, { phone, password }: Person, next: string, fields = {}) {
  const visitor = new Visitor(where.url);
  await visitor.get(`/staff/sign-in?${new URLSearchParams({ next })}`);
  const before = await mailCount(where, phone);
  await visitor.submit({ login: phone, password, ...fields });
  return { visitor, code: await codeSent(where, phone, before) };
}

/** Comes in by the officers’ door; stands where they were led. */
async function come(person: Person, next = '/staff', fields = {}, where: Portal = portal) {
  const { visitor, code } = await halfIn(where, person, next, fields);
  await visitor.submit({ code });
  return visitor;
}

const accountOf = (visitor: Visitor) =>
  query<{ id: string }>(portal, 'SELECT account_id AS id FROM sessions WHERE token_hash = ?', sessionHash(visitor, 'staff'))[0]!
    .id;

/** As if the last offer had been so many days ago. */
const age = (account: string, days: number) =>
  change(portal, `UPDATE accounts SET key_offered_at = key_offered_at - ${days * DAY} WHERE id = '${account}'`);

test('an officer without a key is offered one on the way in, once a month; «Не сейчас» leads to where they were going', async () => {
  const { person, visitor: first } = await registerOfficer(portal, 'trade');
  const account = accountOf(first);
  const wanted = '/staff/queue?q=%D0%BB%D0%B5%D1%81';
  const visitor = await come(person, wanted);
  expect([visitor.page.url.pathname, visitor.page.h1]).toEqual([OFFER, 'Входите без пароля и кода']);
  await expectValidPage(visitor.page);
  await visitor.click('Не сейчас');
  expect(visitor.page.path).toBe(wanted);
  await visitor.get(wanted);
  expect(visitor.page.path).toBe(wanted);

  expect((await come(person, wanted)).page.path).toBe(wanted);
  await age(account, 29);
  expect((await come(person, wanted)).page.path).toBe(wanted);
  await age(account, 1);
  expect((await come(person, wanted)).page.url.pathname).toBe(OFFER);
  expect((await come(person, wanted)).page.path).toBe(wanted);
});

test('a key is added on the way, and then it goes on to where the officer was going; nobody with a key is asked', async () => {
  const { person, visitor: first } = await registerOfficer(portal, 'trade');
  const visitor = await come(person, '/staff/mine');
  await visitor.click('Добавить ключ');
  await visitor.submit({ answer: '{}' }, { form: '/new' });
  expect(visitor.page.status).toBe(422);
  await visitor.submit({ answer: new SoftPasskey().answer(visitor), name: 'Рабочий' }, { form: '/new' });
  expect(visitor.page.text).toContain('Ключ добавлен.');
  await expectValidPage(visitor.page);
  await visitor.click('Продолжить работу');
  expect(visitor.page.path).toBe('/staff/mine');
  await visitor.get(`${OFFER}?next=/staff/mine`);
  expect(visitor.page.path).toBe('/staff/mine');
  await age(accountOf(first), 40);
  expect((await come(person, '/staff/mine')).page.path).toBe('/staff/mine');
});

test('nothing is offered on a foreign computer, before a kept form or a spare code’s page, nor to citizens', async () => {
  const { person, visitor: first } = await registerOfficer(portal, 'trade');
  expect((await come(person, '/staff/mine', { foreign: 'yes' })).page.path).toBe('/staff/mine');
  await first.get('/staff/security/factors');
  await first.submit({}, { form: '/codes' });
  const [spare = ''] = first.page.text.match(/\b\d{5} \d{5}\b/) ?? [];
  const { visitor } = await halfIn(portal, person, '/staff/mine');
  await visitor.submit({}, { button: 'Ввести запасной код' });
  await visitor.submit({ code: spare }, { form: '/code' });
  expect(visitor.page.url.pathname).toBe('/staff/security/factors');
  expect(query(portal, 'SELECT key_offered_at AS at FROM accounts WHERE id = ?', accountOf(first))).toEqual([{ at: null }]);
  expect((await come(person, '/staff/mine')).page.url.pathname).toBe(OFFER);
  const { person: citizen } = await registerCitizen(portal);
  expect((await signIn(portal, citizen)).page.path).toBe('/cabinet');
});

test('a double press of the code is one offer; no address leads out of the portal', async () => {
  const { person } = await registerOfficer(portal, 'trade');
  const { visitor, code } = await halfIn(portal, person, '/staff/mine');
  const filled = formOf(visitor, '/code', { code });
  const windows = Array.from({ length: 4 }, () => twin(visitor));
  await Promise.all(windows.map(window => press(window, filled)));
  const led = windows.map(({ page }) => page.reply.headers.location);
  expect(count(led.map(String))).toEqual({ [`${OFFER}?next=%2Fstaff%2Fmine`]: 4 });
  const home = await come(person, '/staff/mine');
  for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
    await home.get(`${OFFER}?${new URLSearchParams({ next })}`);
    expect(home.page.link('Не сейчас')).toBe('/staff');
    expect(home.page.link('Добавить ключ')).toBe('/staff/security/passkeys/new?next=%2Fstaff');
    await home.get(`/staff/security/passkeys?${new URLSearchParams({ done: 'added', next })}`);
    expect(home.page.html).not.toContain('Продолжить работу');
  }
});

let strict: Served;
beforeAll(async () => {
  strict = await ownPortal();
  await setRegion(strict, { ...defaultProfile, policies: { ...defaultProfile.policies, staffPasskey: 'required' } });
});
afterAll(() => strict.stop());

test('where a key is demanded nothing is offered: who has none comes no further than to add it', async () => {
  const { person, visitor: first } = await registerOfficer(strict, 'nature');
  for (const _ of [1, 2])
    expect((await come(person, '/staff/mine', {}, strict)).page.path).toBe('/staff/security/passkeys?done=needed');
  await addPasskey(first, '/staff');
  expect((await come(person, '/staff/mine', {}, strict)).page.path).toBe('/staff/mine');
});
