import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { defaultProfile } from '../../src/region/default-profile.ts';
import { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { codeSent, waitForMessage } from '../harness/outbox.ts';
import { ownPortal, type Portal } from '../harness/portal.ts';
import { setRegion } from '../harness/region.ts';
import { filesWith, query } from '../harness/state.ts';
import { typeCode } from '../harness/type-code.ts';
import { looksRight } from '../looks-right.ts';
import { activate, giveCode, type Holder, newCode, newHolder, OFFICE, papersOf, regionWithCodes, tie } from '../mfc.ts';
import { flat } from '../office.ts';
import { accountOf, registerOfficer, tryPassword } from '../world.ts';

let portal: Served;
let officer: Visitor;

beforeAll(async () => {
  portal = await ownPortal();
  await setRegion(portal, regionWithCodes(true));
  ({ visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc'));
});
afterAll(() => portal.stop());

/** A person with a confirmed cabinet, signed in. */
async function confirmed(holder: Holder = newHolder()) {
  return { holder, home: await activate(portal, holder, await giveCode(officer, holder)) };
}

const deskSays = (page: Visitor['page']) => [page.status, page.errors.join()];
const opens = async (login: string, { password }: Holder) => (await tryPassword(portal, login, password)).status === 303;
const tied = (account: string) =>
  query(portal, "SELECT 1 FROM identifiers WHERE kind = 'municipal' AND account_id = ?", account).length;

test('a code tied at the desk by a passport opens the cabinet as it is typed, and stands in the profile with its source', async () => {
  const { holder, home } = await confirmed();
  const code = newCode();
  await tie(officer, holder, { deed: 'tie', code: '25-ПР-1' });
  expect(deskSays(officer.page)).toEqual([422, expect.stringContaining('например 25-ПР-004512')]);
  expect(officer.page.html).toContain('value="25-ПР-1"');
  await looksRight(officer.page);
  await tie(officer, holder, { deed: 'tie', code });
  expect(officer.page.path).toBe('/staff');
  expect(flat(officer)).toContain('Записан код муниципалитета для входа');
  expect(filesWith(portal, code)).toEqual([]);

  const person = new Visitor(portal.url);
  await person.get('/sign-in');
  await expectValidPage(person.page);
  expect(person.page.text).toContain('Код выглядит так: 25-ПР-004512');
  const login = ` ${code.toLowerCase().replaceAll('-', ' – ')}`;
  await typeCode(portal, person, holder.phone, () => person.submit({ login, password: holder.password }));
  expect(person.page.path).toBe('/cabinet');
  await person.get('/cabinet/profile');
  await expectValidPage(person.page);
  expect(flat(person)).toMatch(new RegExp(`Код муниципалитета ${code} \\(внёс МФЦ \\d+ \\S+ \\d{4} г\\.\\)`));
  await home.get('/journal');
  expect(flat(home)).toContain('Добавлен способ входа');
  expect((await waitForMessage(portal, holder.phone, ({ text }) => text.startsWith('Новый способ входа'))).text).toBeTruthy();

  const fresh = newCode();
  await tie(officer, holder, { deed: 'tie', code: fresh });
  expect([await opens(code, holder), await opens(fresh, holder)]).toEqual([false, true]);
  await tie(officer, holder, { deed: 'untie' });
  expect(await opens(fresh, holder)).toBe(false);
  await tie(officer, holder, { deed: 'untie' });
  expect(deskSays(officer.page)).toEqual([422, expect.stringContaining('кода для входа нет')]);
});

test('one code is one person’s, at two desks at once too; a passport ties it to nobody else’s cabinet, nor to none', async () => {
  const { visitor: other } = await registerOfficer(portal, OFFICE, 'mfc');
  const [one, two] = [(await confirmed()).holder, (await confirmed()).holder];
  const code = newCode();
  await Promise.all([tie(officer, one, { deed: 'tie', code }), tie(other, two, { deed: 'tie', code })]);
  expect([officer, other].map(({ page }) => page.path).sort()).toEqual(['/staff', '/staff/desk/login']);
  expect([officer, other].flatMap(({ page }) => page.errors).join()).toContain('уже записан другому человеку');
  expect([await opens(code, one), await opens(code, two)].filter(Boolean)).toHaveLength(1);
  await tie(officer, { ...two, given: 'Пётр' }, { deed: 'tie', code: newCode() });
  expect(deskSays(officer.page)).toEqual([422, expect.stringContaining('другое имя')]);
  await tie(officer, newHolder(), { deed: 'tie', code: newCode() });
  expect(deskSays(officer.page)).toEqual([422, expect.stringContaining('кабинета с таким СНИЛС нет')]);
});

test('whether a code is anybody’s is told by nothing: a wrong password, the lock, a recovery', async () => {
  const { holder } = await confirmed();
  const [known, unknown] = [newCode(), newCode()];
  await tie(officer, holder, { deed: 'tie', code: known });
  const masked = (html: string) => html.replace(/value="([\w-]{43}|25-ПР-\d{6})"/g, '').replace(/\d\d:\d\d/g, '');
  const walk = async (login: string) => {
    const seen = [];
    for (let i = 0; i < 4; i++) {
      const page = await tryPassword(portal, login, 'Не тот пароль 1');
      seen.push([page.status, masked(page.html)]);
    }
    return seen;
  };
  const recover = async (contact: string) => {
    const visitor = new Visitor(portal.url);
    await visitor.get('/recovery');
    await visitor.submit({ reason: 'password', contact });
    return [visitor.page.status, visitor.page.path, visitor.page.errors.join()];
  };
  const seen = await walk(known);
  expect(seen.map(([status]) => status)).toEqual([422, 422, 422, 423]);
  expect(await walk(unknown)).toEqual(seen);
  expect(await recover(known)).toEqual([422, '/recovery', expect.stringContaining('Проверьте телефон или почту')]);
  expect(await recover(known)).toEqual(await recover(unknown));
});

test('«Это не я» takes a tied code away', async () => {
  const holder = newHolder();
  const home = await activate(portal, holder, await giveCode(officer, holder));
  await home.get('/cabinet/profile/contacts/new/email');
  await home.submit({ value: holder.email });
  await home.submit({ code: await codeSent(portal, holder.email) }, { form: '/code' });
  await tie(officer, holder, { deed: 'tie', code: newCode() });
  const [{ account }] = query<{ account: string }>(
    portal,
    "SELECT account_id AS account FROM identifiers WHERE kind = 'municipal' ORDER BY created_at DESC LIMIT 1",
  ) as [{ account: string }];
  expect(tied(account)).toBe(1);
  const letter = await waitForMessage(portal, holder.email, ({ subject }) => /способ входа/.test(subject ?? ''));
  const anybody = new Visitor(portal.url);
  await anybody.get(/\/not-me\/\S+/.exec(letter.text)![0]);
  await anybody.submit({}, { button: 'Это не я' });
  expect(tied(account)).toBe(0);
});

test('a cabinet given back by a passport loses a code of before, and keeps one that was shown with the passport', async () => {
  const { holder, home } = await confirmed();
  const account = accountOf(portal, home);
  const [before, shown] = [newCode(), newCode()];
  await tie(officer, holder, { deed: 'tie', code: before });
  const restore = () => giveCode(officer, holder, { purpose: 'restore' });
  const lost = await activate(portal, { ...holder, phone: newHolder().phone }, await restore());
  expect(lost.page.text).toContain('код муниципалитета для входа');
  await expectValidPage(lost.page);
  expect([tied(account), await opens(before, holder)]).toEqual([0, false]);

  // Shown anew after the code was given, the old one like a new one.
  for (const code of [shown, shown]) {
    await tie(officer, holder, { deed: 'tie', code: shown });
    const kept = await restore();
    expect(officer.page.text).toContain('Код муниципалитета тоже');
    await tie(officer, holder, { deed: 'tie', code });
    await tie(officer, holder, { deed: 'tie', code });
    expect(officer.page.path).toBe('/staff');
    const back = await activate(portal, { ...holder, phone: newHolder().phone }, kept);
    expect(back.page.text).not.toContain('код муниципалитета для входа');
    expect([tied(account), await opens(code, holder)]).toEqual([1, true]);
  }
});

/** What a desk answers where there are no such logins. */
async function deskWithout(where: Portal, desk: Visitor): Promise<unknown[]> {
  const { status } = await desk.get('/staff/desk/login');
  await desk.get('/staff/desk/code');
  const form = desk.page.forms.find(({ action }) => action.endsWith('/desk/code'))!;
  const filled = form.fill({ purpose: 'open', ...papersOf(newHolder()) });
  await desk.send({ ...filled, action: '/staff/desk/login' }, { follow: false });
  await desk.get('/staff');
  return [status, desk.page.text.includes('Код муниципалитета'), where.url === desk.page.url.origin];
}

test('it is off by default, and where it is turned off codes of before open nothing', async () => {
  expect(defaultProfile.policies.municipalLogin.enabled).toBe(false);
  const plain = inject('served');
  const { visitor: desk } = await registerOfficer(plain, OFFICE, 'mfc');
  expect(await deskWithout(plain, desk)).toEqual([404, false, true]);

  const { holder } = await confirmed();
  const code = newCode();
  await tie(officer, holder, { deed: 'tie', code });
  expect(await opens(code, holder)).toBe(true);
  await setRegion(portal, regionWithCodes(false));
  const visitor = new Visitor(portal.url);
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    await visitor.get('/sign-in');
    if (!visitor.page.text.includes('код муниципалитета')) break;
    await new Promise(wake => setTimeout(wake, 500));
  }
  expect(await opens(code, holder)).toBe(false);
  expect(await opens(holder.phone, holder)).toBe(true);
  expect((await officer.get('/staff/desk/login')).status).toBe(404);
});
