import { beforeAll, expect, inject, test } from 'vitest';
import { alertsOf, identifierIndex, personIn, verified } from '../behind.ts';
import { Visitor } from '../harness/client.ts';
import type { Filled } from '../harness/form.ts';
import { codeSent, mailCount, waitForMessage } from '../harness/outbox.ts';
import { tick } from '../harness/portal.ts';
import { sessionHash } from '../harness/session-hash.ts';
import { change, filesWith, query } from '../harness/state.ts';
import { activate, activation, giveCode, type Holder, newHolder, OFFICE, personOf } from '../mfc.ts';
import { flat } from '../office.ts';
import { count, formOf, press, twin } from '../race.ts';
import { registerCitizen, registerOfficer, tryPassword } from '../world.ts';

const portal = inject('served');
let officer: Visitor;

/** The index of the newest code of this file's officer, for SQL: others give codes here too. */
const last = () =>
  `SELECT code_index FROM activations JOIN staff_members ON staff_members.id = staff_id
   JOIN sessions ON sessions.account_id = staff_members.account_id
   WHERE token_hash = '${sessionHash(officer, 'staff')}'
   ORDER BY activations.rowid DESC LIMIT 1`;

beforeAll(async () => {
  ({ visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc'));
});

test('a code given for a passport opens a confirmed cabinet, once, and lies nowhere', async () => {
  const holder = newHolder();
  const code = await giveCode(officer, holder);
  expect(flat(officer)).toContain('код показан один раз');
  for (const form of [code, code.replaceAll('-', '')]) expect(filesWith(portal, form)).toEqual([]);

  // As people type it: small letters, spaces, О for 0.
  const person = await activate(portal, holder, code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'О'));
  expect([person.page.status, person.page.path]).toEqual([200, '/cabinet']);
  const { trust, account } = personIn(portal, person)!;
  expect([trust, verified(portal, account)]).toEqual([2, ['inn', 'phone', 'snils']]);
  await person.get('/cabinet/profile');
  expect(flat(person)).toContain('внёс МФЦ');
  expect((await tryPassword(portal, holder.snils, holder.password)).status).toBe(303);

  const again = await activate(portal, newHolder({ birth: holder.birth }), code);
  expect([again.page.status, again.page.errors.join()]).toEqual([422, expect.stringContaining('не подходят')]);
  for (const secret of [holder.snils, holder.inn, holder.phone]) expect(filesWith(portal, secret)).toEqual([]);
});

test('a person without an ИНН gets a code too, and keeps the one that the cabinet knew', async () => {
  const holder = newHolder();
  const person = await activate(portal, holder, await giveCode(officer, holder, { inn: '' }));
  const { account } = personIn(portal, person)!;
  expect(verified(portal, account)).toEqual(['phone', 'snils']);
  const moved = { ...holder, phone: newHolder().phone };
  await activate(portal, moved, await giveCode(officer, holder, { purpose: 'restore' }));
  expect(verified(portal, account)).toEqual(['inn', 'phone', 'snils']);
  await activate(
    portal,
    { ...holder, phone: newHolder().phone },
    await giveCode(officer, holder, { purpose: 'restore', inn: '' }),
  );
  expect(verified(portal, account)).toEqual(['inn', 'phone', 'snils']);
});

test('unknown, revoked, of another birthday, over: one answer, and what was typed comes back but the code', async () => {
  const holder = newHolder();
  const revoked = await giveCode(officer, holder);
  const fresh = await giveCode(officer, holder);
  const over = await giveCode(officer, newHolder());
  const life = `SELECT expires_at - created_at AS life FROM activations WHERE code_index = (${last()})`;
  expect(query(portal, life)).toEqual([{ life: 30 * 86_400_000 }]);
  await change(portal, `UPDATE activations SET created_at = 0, expires_at = 1 WHERE code_index = (${last()})`);
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
  // Nothing of a passport waits longer than its code.
  await tick(portal);
  const left = `SELECT state, sealed_person FROM activations WHERE code_index = (${last()})`;
  expect(query(portal, left)).toEqual([{ state: 'expired', sealed_person: null }]);
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
  const index = identifierIndex(portal, windows.find(({ window }) => window.jar.all.has('session'))!.window);
  expect(query(portal, "SELECT 1 FROM identifiers WHERE kind = 'snils' AND blind_index = ?", index)).toHaveLength(1);
});

test('a cabinet that somebody made at home is raised, not made twice, when its telephone answers', async () => {
  const holder = newHolder();
  const { visitor: home } = await registerCitizen(portal, personOf(holder));
  const before = personIn(portal, home)!;
  const person = await activate(portal, holder, await giveCode(officer, holder, { phone: holder.phone }));
  expect(personIn(portal, person)).toEqual({ ...before, trust: 2 });
  expect(verified(portal, before.account)).toEqual(['inn', 'phone', 'snils']);
  expect(personIn(portal, home)).toBeUndefined();
  expect(alertsOf(portal, before.account)).toContain('mfc-changed');
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
  expect(visitor.page.link('Войти')).toBe('/sign-in');
  const { text } = await waitForMessage(portal, stranger.phone, (_, index) => index >= sent);
  expect(text).toContain('уже есть кабинет');
  expect(personIn(portal, strangers)?.trust).toBe(0);
});
