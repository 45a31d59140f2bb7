import { describe, expect, inject, it } from 'vitest';
import { addApp } from '../authenticator-app.ts';
import { Visitor } from '../harness/client.ts';
import { sentTo, waitForMessage } from '../harness/outbox.ts';
import { query } from '../harness/state.ts';
import {
  confirmEmail,
  newPerson,
  type Person,
  registerCitizen,
  registerOfficer,
  signIn,
  signInOfficer,
  tryPassword,
} from '../world.ts';

const portal = inject('served');
const NEW = 'Ранний лес, 5 троп';
const FIREFOX = { 'User-Agent': 'Mozilla/5.0 (Windows NT 10.0; rv:150.0) Gecko/20100101 Firefox/150.0' };

const isIn = async (visitor: Visitor, home = '/cabinet') =>
  (await visitor.get(home)).url.pathname.startsWith(home) && visitor.page.status === 200;
const told = (who: Person, subject: string) => waitForMessage(portal, who.email, sent => sent.subject === subject);
const linkIn = (text: string) => /\/not-me\/\S+/.exec(text)![0];

/** Somebody with both contacts confirmed, signed in at home. */
async function somebody() {
  const { person, visitor } = await registerCitizen(portal);
  await confirmEmail(portal, person);
  return { person, home: visitor };
}

describe('a new device', () => {
  it('is told by e-mail, SMS and in the cabinet, once; the known one is not', async () => {
    const { person, home } = await somebody();
    const again = new Visitor(portal.url, { address: home.address });
    await signIn(portal, person, again);
    const thief = new Visitor(portal.url);
    await thief.get('/sign-in', FIREFOX);
    await signIn(portal, person, thief);
    const letter = await told(person, 'Вход с нового устройства');
    expect(letter.text).toContain(`адрес ${thief.address.split('.').slice(0, 3).join('.')}.…`);
    expect(letter.text).not.toContain(person.family);
    await waitForMessage(portal, person.phone, sent => sent.text.startsWith('Новый вход в кабинет.'));
    await home.get('/cabinet/messages');
    await home.click('Вход с нового устройства');
    expect(home.page.text).toContain('Если это не вы');
    await signIn(portal, person, new Visitor(portal.url, { address: thief.address }));
    const all = (await sentTo(portal, person.email)).filter(sent => sent.subject === 'Вход с нового устройства');
    expect(all).toHaveLength(1);
    expect(query(portal, 'SELECT * FROM known_devices').every(row => !JSON.stringify(row).includes(thief.address))).toBe(true);
  });
});

describe('«Это не я»', () => {
  it('puts everybody out, closes the password and the codes on their way; twice is harmless, a forged link is told so', async () => {
    const { person, home } = await somebody();
    const thief = await signIn(portal, person);
    const half = new Visitor(portal.url);
    await half.get('/sign-in');
    await half.submit({ login: person.phone, password: person.password });
    const code = await waitForMessage(portal, person.phone, sent => /\d{6}/.test(sent.text));
    const link = linkIn((await told(person, 'Вход с нового устройства')).text);
    const anybody = new Visitor(portal.url);
    await anybody.get(link);
    expect(await isIn(thief)).toBe(true);
    await anybody.submit({}, { button: 'Это не я' });
    expect(anybody.page.h1).toBe('Вход закончен на всех устройствах');
    expect([await isIn(thief), await isIn(home)]).toEqual([false, false]);
    await half.submit({ code: /\d{6}/.exec(code.text)![0] }, { button: 'Подтвердить' });
    expect(half.page.status).toBe(410);
    expect((await tryPassword(portal, person.phone, person.password)).status).toBe(422);
    await anybody.get(link);
    expect((await anybody.submit({}, { button: 'Это не я' })).status).toBe(200);

    const { person: other } = await somebody();
    await signIn(portal, other);
    const foreign = linkIn((await told(other, 'Вход с нового устройства')).text);
    const answers = [];
    for (const forged of [
      `${link}x`,
      link.replace(/key=.*/, foreign.split('?')[1]!),
      '/not-me/nothing?key=',
      '/not-me/nothing',
    ]) {
      await anybody.get(forged);
      const page = await anybody.submit({}, { button: 'Это не я' });
      answers.push(`${page.status} ${page.text}`);
    }
    expect(answers[0]).toMatch(/^410 /);
    expect(new Set(answers).size).toBe(1);
    expect((await tryPassword(portal, other.phone, other.password)).status).toBe(303);
  });
});

describe('a new password', () => {
  it('keeps the policy, ends the other sessions when asked, and is told on both channels', async () => {
    const { person, home } = await somebody();
    const elsewhere = await signIn(portal, person);
    await home.get('/cabinet/security/password');
    for (const [password, words] of [
      ['', 'Придумайте пароль.'],
      ['Qwerty123!', 'легко подобрать'],
      [`Лес ${person.phone.slice(2)} троп`, 'В пароле есть ваше имя, телефон или почта'],
      [person.password, 'Это ваш нынешний пароль'],
    ] as const) {
      await home.submit({ password });
      expect([home.page.status, home.page.errors.join()]).toEqual([422, expect.stringContaining(words)]);
      if (password) expect(home.page.html).not.toContain(password);
    }
    await home.submit({ password: NEW });
    expect(home.page.text).toContain('Пароль изменён.');
    expect([await isIn(home), await isIn(elsewhere)]).toEqual([true, false]);
    expect((await tryPassword(portal, person.phone, person.password)).status).toBe(422);
    expect((await tryPassword(portal, person.phone, NEW)).status).toBe(303);
    await told(person, 'Пароль изменён');
    await waitForMessage(portal, person.phone, sent => sent.text.startsWith('Пароль изменён.'));
  });

  it('leaves the other sessions when the mark is taken away; an officer has the same page', async () => {
    const { person, home } = await somebody();
    const elsewhere = await signIn(portal, person);
    await home.get('/cabinet/security/password');
    await home.submit({ password: NEW, others: [] });
    expect(await isIn(elsewhere)).toBe(true);
    const { visitor, person: clerk } = await registerOfficer(portal, 'nature');
    await visitor.get('/staff/security/password');
    await visitor.submit({ password: NEW });
    expect(visitor.page.text).toContain('Пароль изменён.');
    await signInOfficer(portal, { ...clerk, password: NEW });
  });
});

it('wrong passwords that close the way are told to the person, once a day', async () => {
  const { person } = await somebody();
  for (let i = 0; i < 3; i++) await tryPassword(portal, person.phone, 'Не тот пароль 1');
  await told(person, 'Вход с паролем закрыт: пароль ввели неверно');
  const nobody = newPerson();
  for (let i = 0; i < 3; i++) await tryPassword(portal, nobody.phone, 'Не тот пароль 1');
  expect(await sentTo(portal, nobody.phone)).toEqual([]);
});

it('codes that are guessed after a right password are told, once a day, and «Это не я» takes the password away', async () => {
  const { person, home } = await somebody();
  await addApp(home);
  for (let round = 0; round < 2; round++) {
    const thief = new Visitor(portal.url);
    await thief.get('/sign-in');
    await thief.submit({ login: person.phone, password: person.password });
    for (let i = 0; i < 5; i++) await thief.submit({ code: `00000${i}` }, { button: 'Подтвердить' });
    expect(thief.page.status).toBe(410);
  }
  const subject = 'Кто-то ввёл ваш пароль и неверные коды';
  const letter = await told(person, subject);
  await waitForMessage(portal, person.phone, sent => sent.text.startsWith('Кто-то ввёл ваш пароль. Не вы?'));
  await home.get('/cabinet/messages');
  await home.click(subject);
  expect((await sentTo(portal, person.email)).filter(sent => sent.subject === subject)).toHaveLength(1);
  const anybody = new Visitor(portal.url);
  await anybody.get(linkIn(letter.text));
  await anybody.submit({}, { button: 'Это не я' });
  expect((await tryPassword(portal, person.phone, person.password)).status).toBe(422);
});
