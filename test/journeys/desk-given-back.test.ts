import { expect, inject, test } from 'vitest';
import { addApp } from '../authenticator-app.ts';
import { newTwin, throughEsia } from '../esia.ts';
import { Visitor } from '../harness/client.ts';
import { codeSent, mailCount, waitForMessage } from '../harness/outbox.ts';
import { addPasskey } from '../harness/soft-passkey.ts';
import { change, query } from '../harness/state.ts';
import { activate, giveCode, type Holder, newHolder, OFFICE } from '../mfc.ts';
import { accountOf, registerOfficer, tryPassword } from '../world.ts';

const portal = inject('served');

test('what a МФЦ gave back is not undone: an old «Это не я» and a way back begun before do nothing', async () => {
  const { visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc');
  const holder = newHolder();
  const home = await activate(portal, holder, await giveCode(officer, holder));
  await home.get('/cabinet/profile/contacts/new/email');
  await home.submit({ value: holder.email });
  await home.submit({ code: await codeSent(portal, holder.email) }, { form: '/code' });
  const old = newHolder().phone;
  await home.get('/cabinet/profile/contacts/new/phone');
  await home.submit({ value: old });
  await home.submit({ code: await codeSent(portal, old) }, { form: '/code' });
  const letter = await waitForMessage(
    portal,
    holder.email,
    sent => sent.text.includes('/not-me/') && /телефон|контакт/i.test(sent.subject),
  );
  const begun = new Visitor(portal.url);
  await begun.get('/recovery');
  const before = await mailCount(portal, old);
  await begun.submit({ reason: 'password', contact: old });
  const typed = { code: await codeSent(portal, old, before) };

  const now = { ...holder, phone: newHolder().phone, password: 'Novaya-tropa-951' };
  const back = await activate(portal, now, await giveCode(officer, holder, { purpose: 'restore' }));
  const anybody = new Visitor(portal.url);
  await anybody.get(/\/not-me\/\S+/.exec(letter.text)![0]);
  await anybody.submit({}, { button: 'Это не я' });
  await begun.submit(typed, { button: 'Подтвердить' });
  expect(begun.page.status).toBe(410);
  expect((await back.get('/cabinet')).path).toBe('/cabinet');
  expect((await tryPassword(portal, now.phone, now.password)).status).toBe(303);
});

/** A confirmed cabinet with a mailbox, and what stands in the tables of it. */
async function opened(officer: Visitor, holder: Holder) {
  const home = await activate(portal, holder, await giveCode(officer, holder));
  await home.get('/cabinet/profile/contacts/new/email');
  await home.submit({ value: holder.email });
  await home.submit({ code: await codeSent(portal, holder.email) }, { form: '/code' });
  return { home, account: accountOf(portal, home) };
}

const count = (account: string, table: string, more = '1') =>
  query<{ n: number }>(portal, `SELECT count(*) AS n FROM ${table} WHERE account_id = ? AND ${more}`, account)[0]!.n;

const withoutConfirmation = (account: string) =>
  change(portal, `UPDATE esia_links SET confirmed = 0 WHERE account_id = '${account}'`);

async function notMe({ email }: Holder, subject: string) {
  const { text } = await waitForMessage(portal, email, sent => sent.subject === subject);
  const visitor = new Visitor(portal.url);
  await visitor.get(/\/not-me\/\S+/.exec(text)![0]);
  return visitor.submit({}, { button: 'Это не я' });
}

test.each([
  ['another', 0],
  ['the same', 1],
] as const)('a passport leaves nothing that a thief added; Госуслуги of %s СНИЛС', async (whose, links) => {
  const { visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc');
  const holder = newHolder();
  const { home, account } = await opened(officer, holder);
  await addPasskey(home);
  await addApp(home);
  await home.get('/cabinet/security/factors');
  await home.submit({}, { form: '/codes' });
  const named = await newTwin(portal, {
    ...{ lastName: holder.family, firstName: holder.given, birthDate: '12.04.1988', snils: holder.snils },
  });
  await throughEsia(home, named.oid, '/sign-in/esia?next=/cabinet/security');
  expect(count(account, 'esia_links')).toBe(1);
  // A thief's record of another number can be joined where none is confirmed; here its word is put behind the portal's back.
  if (whose === 'another') await withoutConfirmation(account);
  await home.get('/cabinet/closing');
  await home.submit({}, { button: 'Закрыть кабинет' });

  const code = await giveCode(officer, holder, { purpose: 'restore' });
  expect(officer.page.text).toContain('Прежнее больше не откроет кабинет');
  const now = { ...holder, phone: newHolder().phone, password: 'Novaya-tropa-951' };
  const back = await activate(portal, now, code);
  expect(back.page.path).toContain('/cabinet/security?done=given-back');
  for (const word of ['почта', 'ключи входа', 'приложение с кодами', 'запасные коды', 'решение закрыть кабинет'])
    expect(back.page.text).toContain(word);
  for (const table of ['passkeys', 'app_factors', 'recovery_codes', 'esia_tokens'])
    expect([table, count(account, table)]).toEqual([table, 0]);
  expect(count(account, 'account_closings', 'taken_back_at IS NULL')).toBe(0);
  expect(count(account, 'sessions', 'ended_at IS NULL')).toBe(1);
  expect(count(account, 'identifiers', "kind IN ('phone', 'email')")).toBe(1);
  expect([count(account, 'esia_links'), count(account, 'identifiers', "kind = 'esia'")]).toEqual([links, links]);
});

test('«Это не я» on the letter of a code of a МФЦ puts the code out', async () => {
  const { visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc');
  const holder = newHolder();
  await opened(officer, holder);
  const code = await giveCode(officer, holder, { purpose: 'restore' });
  await notMe(holder, 'Кто-то восстанавливает доступ к кабинету');
  const stranger = await activate(portal, { ...holder, phone: newHolder().phone }, code);
  expect([stranger.page.status, stranger.page.errors.join()]).toEqual([422, expect.stringContaining('не подходят')]);
});

test('a letter of after a passport takes back nothing that the passport gave', async () => {
  const { visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc');
  const holder = newHolder();
  const { account } = await opened(officer, holder);
  const now = { ...holder, phone: newHolder().phone, password: 'Novaya-tropa-951' };
  const back = await activate(portal, now, await giveCode(officer, holder, { purpose: 'restore' }));
  const fresh = newHolder().email;
  await back.get('/cabinet/profile/contacts/new/email');
  await back.submit({ value: fresh });
  await back.submit({ code: await codeSent(portal, fresh) }, { form: '/code' });
  await addPasskey(back);
  await notMe({ ...holder, email: fresh }, 'Добавлен ключ входа');
  expect(count(account, 'passkeys')).toBe(0);
  expect(count(account, 'identifiers', "kind = 'phone' AND verified_at IS NOT NULL")).toBe(1);
  expect(
    query(portal, 'SELECT trust_level AS trust FROM persons WHERE id = (SELECT person_id FROM accounts WHERE id = ?)', account),
  ).toEqual([{ trust: 2 }]);
});

test('«Это не я» on what a МФЦ has changed shuts both sides out: only a passport opens the cabinet then', async () => {
  const { visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc');
  const holder = newHolder();
  const { account } = await opened(officer, holder);
  const stranger = { ...holder, phone: newHolder().phone, password: 'Novaya-tropa-951' };
  const inside = await activate(portal, stranger, await giveCode(officer, holder, { purpose: 'restore' }));
  const page = await notMe(holder, 'МФЦ изменил данные вашего кабинета');
  expect(page.text).toContain('Откроет кабинет только паспорт');
  expect((await inside.get('/cabinet')).path).toContain('/sign-in');
  expect(count(account, 'identifiers', "verified_at IS NOT NULL AND kind IN ('phone', 'email')")).toBe(0);
  for (const login of [stranger.phone, holder.phone, holder.email])
    expect((await tryPassword(portal, login, stranger.password)).status).toBe(422);
  const again = await notMe(holder, 'МФЦ изменил данные вашего кабинета');
  expect([again.h1, again.text.includes('отменили старые коды')]).toEqual(['На это письмо уже ответили', true]);
  // The rightful one comes with the passport again, and nobody of before is told any more.
  const last = { ...holder, phone: newHolder().phone, password: 'Tretya-tropa-357' };
  const back = await activate(portal, last, await giveCode(officer, holder, { purpose: 'restore' }));
  expect((await back.get('/cabinet')).path).toBe('/cabinet');
});
