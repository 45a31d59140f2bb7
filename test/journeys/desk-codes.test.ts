import { createHash } from 'node:crypto';
import { beforeAll, expect, inject, test } from 'vitest';
import { Visitor } from '../harness/client.ts';
import type { Filled } from '../harness/form.ts';
import { codeSent, mailCount, waitForMessage } from '../harness/outbox.ts';
import { change, filesWith, query } from '../harness/state.ts';
import { activate, activation, giveCode, type Holder, newHolder, OFFICE, personOf } from '../mfc.ts';
import { flat } from '../office.ts';
import { count, formOf, press, twin } from '../race.ts';
import { registerCitizen, registerOfficer, tryPassword } from '../world.ts';

const portal = inject('served');
let officer: Visitor;

/** The newest code's index, for SQL. */
const LAST = 'SELECT code_index FROM activations ORDER BY rowid DESC LIMIT 1';

beforeAll(async () => {
  ({ visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc'));
});

const hashOf = (visitor: Visitor) =>
  createHash('sha256')
    .update(visitor.jar.all.get('session')?.value ?? '')
    .digest('hex');

type Known = { id: string; trust: number; account: string };
/** The person behind the open session of a visitor. */
const personIn = (visitor: Visitor): Known | undefined =>
  query<Known>(
    portal,
    `SELECT persons.id, persons.trust_level AS trust, accounts.id AS account FROM sessions
     JOIN accounts ON accounts.id = sessions.account_id JOIN persons ON persons.id = accounts.person_id
     WHERE ended_at IS NULL AND token_hash = ?`,
    hashOf(visitor),
  )[0];
const verified = (account: string) =>
  query<{ kind: string }>(
    portal,
    'SELECT kind FROM identifiers WHERE account_id = ? AND verified_at IS NOT NULL ORDER BY kind',
    account,
  ).map(({ kind }) => kind);
const identifierIndex = (visitor: Visitor) =>
  query<{ index: string }>(
    portal,
    `SELECT blind_index AS "index" FROM identifiers WHERE kind = 'snils' AND account_id = ?`,
    personIn(visitor)!.account,
  )[0]!.index;
const alertsOf = (account: string) =>
  query<{ kind: string }>(portal, 'SELECT kind FROM alerts WHERE account_id = ? ORDER BY created_at', account).map(
    ({ kind }) => kind,
  );

test('a code given for a passport opens a confirmed cabinet, once, and lies nowhere', async () => {
  const holder = newHolder();
  const code = await giveCode(officer, holder);
  expect(flat(officer)).toContain('код показан один раз');
  for (const form of [code, code.replaceAll('-', '')]) expect(filesWith(portal, form)).toEqual([]);

  // As people type it: small letters, spaces, О for 0.
  const person = await activate(portal, holder, code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'О'));
  expect([person.page.status, person.page.path]).toEqual([200, '/cabinet']);
  const { trust, account } = personIn(person)!;
  expect([trust, verified(account)]).toEqual([2, ['inn', 'phone', 'snils']]);
  await person.get('/cabinet/profile');
  expect(flat(person)).toContain('внёс МФЦ');
  expect((await tryPassword(portal, holder.snils, holder.password)).status).toBe(303);

  const again = await activate(portal, newHolder({ birth: holder.birth }), code);
  expect([again.page.status, again.page.errors.join()]).toEqual([422, expect.stringContaining('не подходят')]);
  for (const secret of [holder.snils, holder.inn, holder.phone]) expect(filesWith(portal, secret)).toEqual([]);
});

test('unknown, revoked, of another birthday, over: one answer, and what was typed comes back but the code', async () => {
  const holder = newHolder();
  const revoked = await giveCode(officer, holder);
  const fresh = await giveCode(officer, holder);
  const over = await giveCode(officer, newHolder());
  await change(portal, `UPDATE activations SET created_at = 0, expires_at = 1 WHERE code_index = (${LAST})`);
  const answers = await Promise.all(
    [
      [holder, '7K3M-0QXW-1ABC-ZZZZ'],
      [holder, revoked],
      [newHolder({ birth: ['13', '4', '1988'] }), fresh],
      [newHolder(), over],
    ].map(async ([who, code]) => (await activate(portal, who as Holder, String(code))).page),
  );
  const told = answers.map(page => [page.status, page.errors.join(), Object.keys(page.reply.headers).sort().join()]);
  expect(new Set(told.map(each => JSON.stringify(each))).size).toBe(1);
  expect(told[0]).toEqual([422, expect.stringContaining('не подходят'), expect.anything()]);
  expect(answers[0]!.html).toContain('value="12"');
  expect(answers[0]!.html).not.toContain('7K3M');
});

test('wrong tries of one code are counted: after five the right birthday opens nothing', async () => {
  const holder = newHolder();
  const code = await giveCode(officer, holder);
  for (let i = 0; i < 5; i++) await activate(portal, { ...holder, birth: ['1', '1', '1990'] }, code);
  const { page } = await activate(portal, holder, code);
  expect([page.status, page.errors.join()]).toEqual([422, expect.stringContaining('не подходят')]);
});

test('one code of a МФЦ used twenty times at once, with five telephones in four windows each: one cabinet', async () => {
  const holder = newHolder();
  const code = await giveCode(officer, holder);
  const windows: { window: Visitor; filled: Filled }[] = [];
  // One after another: more than five at once are more tries than the code has, right or wrong.
  for (let i = 0; i < 5; i++) {
    const visitor = new Visitor(portal.url);
    const { phone } = newHolder();
    await visitor.get('/activate');
    await visitor.submit(activation({ ...holder, phone }, code));
    const filled = formOf(visitor, '/code', { code: await codeSent(portal, phone) });
    windows.push(...Array.from({ length: 4 }, () => ({ window: twin(visitor), filled })));
  }
  await Promise.all(windows.map(({ window, filled }) => press(window, filled)));
  const statuses = count(windows.map(({ window }) => window.page.status));
  expect((statuses[303] ?? 0) + (statuses[410] ?? 0)).toBe(20);
  expect(new Set(windows.flatMap(({ window }) => window.jar.all.get('session')?.value ?? [])).size).toBe(1);
  const index = identifierIndex(windows.find(({ window }) => window.jar.all.has('session'))!.window);
  expect(query(portal, "SELECT 1 FROM identifiers WHERE kind = 'snils' AND blind_index = ?", index)).toHaveLength(1);
});

test('a cabinet that somebody made at home is raised, not made twice, when its telephone answers', async () => {
  const holder = newHolder();
  const { visitor: home } = await registerCitizen(portal, personOf(holder));
  const before = personIn(home)!;
  const person = await activate(portal, holder, await giveCode(officer, holder, { phone: holder.phone }));
  expect(personIn(person)).toEqual({ ...before, trust: 2 });
  expect(verified(before.account)).toEqual(['inn', 'phone', 'snils']);
  expect(personIn(home)).toBeUndefined();
  expect(alertsOf(before.account)).toContain('mfc-changed');
});

test('the telephone of somebody of another name is never taken', async () => {
  const stranger = newHolder({ family: 'Громов', given: 'Андрей', patronymic: 'Николаевич' });
  const { visitor: strangers } = await registerCitizen(portal, personOf(stranger));
  const holder = newHolder({ phone: stranger.phone });
  const sent = await mailCount(portal, stranger.phone);
  const code = await giveCode(officer, holder);
  const visitor = new Visitor(portal.url);
  await visitor.get('/activate');
  await visitor.submit(activation(holder, code));
  expect(visitor.page.path).toBe('/activate/code');
  const { text } = await waitForMessage(portal, stranger.phone, (_, index) => index >= sent);
  expect(text).toContain('уже есть кабинет');
  expect(personIn(strangers)?.trust).toBe(0);
});

test('a passport gives a lost cabinet back: new telephone, new password, the old contacts are told, the audit names the officer', async () => {
  const holder = newHolder();
  const first = await activate(portal, holder, await giveCode(officer, holder));
  const { account, id } = personIn(first)!;
  expect(await giveCode(officer, holder)).toBe('');
  expect(flat(officer)).toContain('уже есть подтверждённый кабинет');
  expect(
    await giveCode(officer, newHolder({ snils: holder.snils, inn: holder.inn, given: 'Пётр' }), { purpose: 'restore' }),
  ).toBe('');
  expect(flat(officer)).toContain('другое имя или другая дата рождения');
  expect(await giveCode(officer, newHolder(), { purpose: 'restore' })).toBe('');
  expect(flat(officer)).toContain('Кабинета с таким СНИЛС или телефоном нет');

  const code = await giveCode(officer, holder, { purpose: 'restore' });
  expect(alertsOf(account)).toContain('recovery-begun');
  const now = { ...holder, phone: newHolder().phone, password: 'Novaya-tropa-951' };
  const back = await activate(portal, now, code);
  expect(personIn(back)).toEqual({ account, id, trust: 2 });
  expect(personIn(first)).toBeUndefined();
  expect((await tryPassword(portal, holder.phone, now.password)).status).toBe(422);
  expect((await tryPassword(portal, now.phone, now.password)).status).toBe(303);
  expect(alertsOf(account)).toContain('mfc-changed');
  const links = query<{ action: string; actor_kind: string }>(
    portal,
    'SELECT action, actor_kind FROM audit_events WHERE chain = ? ORDER BY seq',
    `person:${id}`,
  ).map(link => `${link.actor_kind} ${link.action}`);
  expect(links).toEqual(
    ['citizen activated', 'officer activation-issued', 'citizen activated', 'citizen signed-in'].slice(0, links.length),
  );
});

test('one code that gives a cabinet back, used with three telephones at once, gives it to one', async () => {
  const holder = newHolder();
  await activate(portal, holder, await giveCode(officer, holder));
  const code = await giveCode(officer, holder, { purpose: 'restore' });
  const windows = [];
  for (let i = 0; i < 3; i++) {
    const visitor = new Visitor(portal.url);
    const { phone } = newHolder();
    await visitor.get('/activate');
    await visitor.submit(activation({ ...holder, phone }, code));
    windows.push({ visitor, filled: formOf(visitor, '/code', { code: await codeSent(portal, phone) }) });
  }
  await Promise.all(windows.map(({ visitor, filled }) => press(visitor, filled)));
  expect(count(windows.map(({ visitor }) => visitor.page.status))).toEqual({ 303: 1, 410: 2 });
});
