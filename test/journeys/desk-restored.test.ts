import { beforeAll, expect, inject, test } from 'vitest';
import { alertsOf, personIn } from '../behind.ts';
import { Visitor } from '../harness/client.ts';
import { codeSent } from '../harness/outbox.ts';
import { query } from '../harness/state.ts';
import { activate, activation, giveCode, newHolder, OFFICE } from '../mfc.ts';
import { flat } from '../office.ts';
import { count, formOf, press } from '../race.ts';
import { registerOfficer, tryPassword } from '../world.ts';

const portal = inject('served');
let officer: Visitor;

beforeAll(async () => {
  ({ visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc'));
});

test('a passport gives a lost cabinet back: new telephone, new password, the old contacts are told, the audit names the officer', async () => {
  const holder = newHolder();
  const first = await activate(portal, holder, await giveCode(officer, holder));
  const { account, id } = personIn(portal, first)!;
  expect(await giveCode(officer, holder)).toBe('');
  expect(flat(officer)).toContain('уже есть подтверждённый кабинет');
  expect(
    await giveCode(officer, newHolder({ snils: holder.snils, inn: holder.inn, given: 'Пётр' }), { purpose: 'restore' }),
  ).toBe('');
  expect(flat(officer)).toContain('другое имя или другая дата рождения');
  expect(await giveCode(officer, newHolder(), { purpose: 'restore' })).toBe('');
  expect(flat(officer)).toContain('Кабинета с таким СНИЛС или телефоном нет');

  const code = await giveCode(officer, holder, { purpose: 'restore' });
  expect(alertsOf(portal, account)).toContain('recovery-begun');
  const now = { ...holder, phone: newHolder().phone, password: 'Novaya-tropa-951' };
  const back = await activate(portal, now, code);
  expect(personIn(portal, back)).toEqual({ account, id, trust: 2 });
  expect(personIn(portal, first)).toBeUndefined();
  expect((await tryPassword(portal, holder.phone, now.password)).status).toBe(422);
  expect((await tryPassword(portal, now.phone, now.password)).status).toBe(303);
  expect(alertsOf(portal, account)).toContain('mfc-changed');
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

test('a surname that has changed is told where and how it is mended, and a МФЦ does just that', async () => {
  const holder = newHolder();
  const first = await activate(portal, holder, await giveCode(officer, holder));
  await first.get('/cabinet/profile/name');
  for (const words of ['Эти данные внёс МФЦ по вашему паспорту.', 'внесут новые данные и дадут код', 'телефон и пароль'])
    expect(flat(first)).toContain(words);
  const married = { ...holder, family: 'Замужняя' };
  const back = await activate(portal, married, await giveCode(officer, married, { purpose: 'restore' }));
  await back.get('/cabinet/profile');
  expect(flat(back)).toContain('Замужняя (внёс МФЦ');
});
