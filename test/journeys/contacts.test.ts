import { expect, inject, test } from 'vitest';
import type { Visitor } from '../harness/client.ts';
import { codeSent, mailCount, sentTo, waitForMessage } from '../harness/outbox.ts';
import { type Portal, tick } from '../harness/portal.ts';
import { sessionHash } from '../harness/session-hash.ts';
import { change } from '../harness/state.ts';
import { count, formOf, press, twin } from '../race.ts';
import { confirmEmail, newPerson, registerCitizen, signIn, tryPassword } from '../world.ts';

const portal: Portal = inject('served');
const CONTACTS = '/cabinet/profile/contacts';

/** Adds a contact by its page and the code that comes to it. */
async function add(visitor: Visitor, kind: 'phone' | 'email', value: string, choice: Record<string, string> = {}) {
  await visitor.get(`${CONTACTS}/new/${kind}`);
  const before = await mailCount(portal, value);
  await visitor.submit({ value, ...choice });
  await visitor.submit({ code: await codeSent(portal, value, before) }, { form: '/code' });
}

/** Opens the page of one telephone from the list. */
const openPhone = (visitor: Visitor, phone: string) => {
  const shown = `+7 999 ${phone.slice(5, 8)}-`;
  const links = [...visitor.page.html.matchAll(/href="([^"]+)" aria-label="Изменить: ([^"]+)"/g)];
  return visitor.get(links.find(([, , label]) => label?.startsWith(shown))?.[1] ?? `no ${shown}`);
};

test('a new telephone counts when its code has come; the old one is told, and instead of it the new one opens the cabinet', async () => {
  const { visitor, person } = await registerCitizen(portal);
  const { phone } = newPerson();
  await visitor.get(`${CONTACTS}/new/phone`);
  await visitor.submit({ value: '12' });
  expect(visitor.page.status).toBe(422);
  await visitor.submit({ value: phone });
  const code = await codeSent(portal, phone, 0);
  await visitor.submit({ code: code === '000000' ? '111111' : '000000' }, { form: '/code' });
  expect(visitor.page.text).toContain('Неверный код');
  expect(visitor.page.text).not.toContain('Поддержка');
  await visitor.submit({ code }, { form: '/code' });
  expect(visitor.page.text).toContain('Готово. О перемене мы сообщили на прежние контакты.');
  await waitForMessage(portal, person.phone, sent => /контакт|телефон/i.test(sent.text) && !/\b\d{6}\b/.test(sent.text));
  expect((await signIn(portal, { ...person, phone })).page.path).toBe('/cabinet');
  expect((await tryPassword(portal, person.phone, person.password)).status).toBe(422);
  await visitor.get('/cabinet/messages');
  await visitor.click('Изменён телефон или почта');
  const masked = (whole: string) => `телефон ${whole.slice(0, 3)}…${whole.slice(-2)}`;
  expect(visitor.page.text).toContain(`Было: ${masked(person.phone)}. Стало: ${masked(phone)}.`);
  expect(visitor.page.text).not.toContain(phone);
  await visitor.get('/cabinet/profile/journal');
  expect(visitor.page.text).toMatch(/Телефон: было «\+7 999 .+», стало «\+7 999 /);
});

test('a spare one beside it can be made main, and then is the one that codes go to; the last telephone stays', async () => {
  const { visitor, person } = await registerCitizen(portal);
  const { phone, email } = newPerson();
  await add(visitor, 'phone', phone, { replaces: '' });
  expect(visitor.page.text).toContain('Запасной');
  await openPhone(visitor, phone);
  await visitor.submit({}, { button: 'Сделать основным' });
  expect((await signIn(portal, { ...person, phone })).page.path).toBe('/cabinet');
  await visitor.get(CONTACTS);
  await openPhone(visitor, person.phone);
  await visitor.submit({}, { button: 'Удалить' });
  expect(visitor.page.text).toContain('Удалили.');
  await openPhone(visitor, phone);
  expect(visitor.page.text).toContain('удалить его нельзя');
  await add(visitor, 'email', email);
  expect(visitor.page.text).toContain(email);
});

test('each contact says how and when it was confirmed', async () => {
  const { visitor, person } = await registerCitizen(portal);
  await visitor.get(CONTACTS);
  expect(visitor.page.text).toMatch(/подтверждён кодом \d+ \S+ \d{4} г\./);
  expect(visitor.page.text).not.toMatch(/подтверждена (кодом|по)/);
  await confirmEmail(portal, person, visitor);
  await visitor.get(CONTACTS);
  expect(visitor.page.text).toMatch(/подтверждена по ссылке из письма \d+ \S+ \d{4} г\./);
  await add(visitor, 'email', newPerson().email, { replaces: '' });
  expect(visitor.page.text).toMatch(/подтверждена кодом \d+ \S+ \d{4} г\./);
});

test('two telephones removed at once leave one', async () => {
  const { visitor } = await registerCitizen(portal);
  await add(visitor, 'phone', newPerson().phone, { replaces: '' });
  const links = [...visitor.page.html.matchAll(/href="(\/cabinet\/profile\/contacts\/[\w-]{22})" aria-label="Изменить: \+7/g)];
  const removals = await Promise.all(
    links.map(async ([, path = '']) => {
      const window = twin(visitor);
      await window.get(path);
      return { window, filled: formOf(window, path, {}, 'Удалить') };
    }),
  );
  const answers = await Promise.all(removals.map(({ window, filled }) => press(window, filled)));
  expect(count(answers.map(page => page.status))).toEqual({ 303: 1, 409: 1 });
  await visitor.get(CONTACTS);
  expect(visitor.page.text).toContain('Основной контакт');
});

test('somebody else’s telephone gets other words and no code; the page is the same; another person’s contact is 404', async () => {
  const [mine, theirs] = await Promise.all([registerCitizen(portal), registerCitizen(portal)]);
  await mine.visitor.get(`${CONTACTS}/new/phone`);
  const before = await mailCount(portal, theirs.person.phone);
  await mine.visitor.submit({ value: theirs.person.phone });
  expect(mine.visitor.page.text).toContain('Мы отправили код из 6 цифр');
  await tick(portal);
  const sent = (await sentTo(portal, theirs.person.phone)).slice(before);
  expect(sent.filter(message => /\b\d{6}\b/.test(message.text))).toEqual([]);
  await theirs.visitor.get(CONTACTS);
  const path = /\/cabinet\/profile\/contacts\/[\w-]{22}/.exec(theirs.visitor.page.html)![0];
  await mine.visitor.get(path);
  expect(mine.visitor.page.status).toBe(404);
});

test('who has not proven themselves for a while is asked to first; one account asks for so many codes an hour', async () => {
  const { visitor } = await registerCitizen(portal);
  await change(portal, `UPDATE sessions SET created_at = 1, proven_at = 1 WHERE token_hash = '${sessionHash(visitor)}'`);
  await visitor.get(`${CONTACTS}/new/phone`);
  expect(visitor.page.path).toMatch(/^\/cabinet\/proof/);
  await change(portal, `UPDATE sessions SET proven_at = ${Date.now()} WHERE token_hash = '${sessionHash(visitor)}'`);
  const statuses: number[] = [];
  for (let n = 0; n < 11; n++) {
    await visitor.get(`${CONTACTS}/new/phone`);
    statuses.push((await visitor.submit({ value: newPerson().phone })).status);
  }
  expect(count(statuses)).toEqual({ 200: 10, 429: 1 });
});
