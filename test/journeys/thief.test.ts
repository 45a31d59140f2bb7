import { expect, inject, it } from 'vitest';
import { newTwin, throughEsia } from '../esia.ts';
import { Visitor } from '../harness/client.ts';
import { codeSent, mailCount, waitForMessage } from '../harness/outbox.ts';
import { tick } from '../harness/portal.ts';
import { addPasskey } from '../harness/soft-passkey.ts';
import { change, query } from '../harness/state.ts';
import { twin } from '../race.ts';
import { accountOf, confirmEmail, newPerson, type Person, registerCitizen, signIn, tryPassword } from '../world.ts';

const portal = inject('served');
const CODE = { button: 'Подтвердить' };
const NEW = 'Ранний лес, 5 троп';
const CONTACTS = '/cabinet/profile/contacts';

async function add(visitor: Visitor, kind: 'phone' | 'email', value: string, choice: Record<string, string> = {}) {
  await visitor.get(`${CONTACTS}/new/${kind}`);
  const before = await mailCount(portal, value);
  await visitor.submit({ value, ...choice });
  await visitor.submit({ code: await codeSent(portal, value, before) }, { form: '/code' });
}

/** Opens the page of one telephone from the list and presses a button there. */
async function pressAt(visitor: Visitor, phone: string, button: string) {
  await visitor.get(CONTACTS);
  const links = [...visitor.page.html.matchAll(/href="([^"]+)" aria-label="Изменить: ([^"]+)"/g)];
  const shown = `+7 999 ${phone.slice(5, 8)}-${phone.slice(8, 10)}-${phone.slice(10)}`;
  await visitor.get(links.find(([, , label]) => label?.startsWith(shown))?.[1] ?? `no ${shown}`);
  await visitor.submit({}, { button });
}

async function notMe({ email }: Person, subject: string) {
  const { text } = await waitForMessage(portal, email, sent => sent.subject === subject);
  const visitor = new Visitor(portal.url);
  await visitor.get(/\/not-me\/\S+/.exec(text)![0]);
  return visitor.submit({}, { button: 'Это не я' });
}

const standing = (account: string) =>
  query(
    portal,
    `SELECT (SELECT count(*) FROM app_factors WHERE account_id = a.id) + (SELECT count(*) FROM recovery_codes WHERE account_id = a.id)
        + (SELECT count(*) FROM passkeys WHERE account_id = a.id) AS factors,
      (SELECT count(*) FROM sessions WHERE account_id = a.id AND ended_at IS NULL) AS sessions,
      (SELECT count(*) FROM identifiers WHERE account_id = a.id AND kind NOT IN ('phone', 'email'))
        + (SELECT count(*) FROM esia_links WHERE account_id = a.id) AS ways,
      (SELECT count(*) FROM identifiers WHERE account_id = a.id AND kind IN ('phone', 'email')) AS contacts,
      (SELECT trust_level FROM persons WHERE id = a.person_id) AS trust
     FROM accounts AS a WHERE a.id = ?`,
    account,
  )[0];

/** Asks for a way back with one contact and types the code that comes. */
async function shown(contact: string, reason = 'password', visitor = new Visitor(portal.url)) {
  const before = await mailCount(portal, contact);
  await visitor.get('/recovery');
  await visitor.submit({ reason, contact });
  await visitor.submit({ code: await codeSent(portal, contact, before) }, CODE);
  return visitor;
}

/** A way back by both contacts, to its end. */
async function recover({ phone, email }: Pick<Person, 'phone' | 'email'>) {
  const before = await mailCount(portal, email);
  const visitor = await shown(phone);
  await visitor.submit({ code: await codeSent(portal, email, before) }, CODE);
  await visitor.submit({ password: NEW });
  expect(visitor.page.path).toBe('/cabinet/security?done=recovered');
  return visitor;
}

async function somebody() {
  const { person, visitor: home } = await registerCitizen(portal);
  await confirmEmail(portal, person, twin(home));
  return { person, home, account: accountOf(portal, home) };
}

const EARLY = 'Вход с нового устройства';
const LATE = 'Удалён телефон или почта';

it.each([
  [EARLY, LATE],
  [LATE, EARLY],
])(
  'a thief’s key, codes, Госуслуги and contacts, step by step, are gone after «Это не я» on «%s» and «%s»',
  async (first, second) => {
    const { person, account } = await somebody();
    const thief = await signIn(portal, person);
    const other = newPerson();
    await addPasskey(thief);
    await thief.get('/cabinet/security/factors');
    await thief.submit({}, { form: '/codes' });
    const named = await newTwin(portal, { lastName: person.family, firstName: person.given, birthDate: '05.06.1971' });
    await throughEsia(thief, named.oid, '/sign-in/esia?next=/cabinet/security');
    await thief.submit({}, { button: 'Подключить' });
    await add(thief, 'phone', other.phone, { replaces: '' });
    await pressAt(thief, other.phone, 'Сделать основным');
    await pressAt(thief, person.phone, 'Удалить');
    await add(thief, 'email', other.email);
    expect(standing(account)).toMatchObject({ factors: 11, ways: 3, trust: 2 });

    await notMe(person, first);
    await notMe(person, second);
    expect(standing(account)).toEqual({ factors: 0, sessions: 0, ways: 0, contacts: 2, trust: 0 });
    for (const login of [person.phone, other.phone]) expect((await tryPassword(portal, login, person.password)).status).toBe(422);

    const back = await recover(person);
    await back.get('/cabinet/profile');
    expect(back.page.text).not.toContain('1971');
    expect(back.page.html).not.toContain(other.phone.slice(-4));
    expect((await tryPassword(portal, person.phone, NEW)).status).toBe(303);
  },
);

/** A thief who has the password: a key, Госуслуги, contacts of their own in the place of the person's. */
async function robbed() {
  const { person, home, account } = await somebody();
  const thief = await signIn(portal, person);
  const other = newPerson();
  await addPasskey(thief);
  const named = await newTwin(portal, { lastName: person.family, firstName: person.given });
  await throughEsia(thief, named.oid, '/sign-in/esia?next=/cabinet/security');
  await thief.submit({}, { button: 'Подключить' });
  await add(thief, 'phone', other.phone, { replaces: '' });
  await pressAt(thief, other.phone, 'Сделать основным');
  await pressAt(thief, person.phone, 'Удалить');
  await add(thief, 'email', other.email);
  return { person, home, account, thief, other };
}

it.each([
  ['a contact added', 'Добавлен телефон или почта'],
  ['a contact removed', LATE],
  ['a key added', 'Добавлен ключ входа'],
])('the letter of %s alone, the last one pressed, leaves a thief nothing of what they did before it', async (_, subject) => {
  const { person, account, other } = await robbed();
  const page = await notMe(person, subject);
  expect(page.text).toContain(`телефон +79…${person.phone.slice(-2)}`);
  expect(page.html).not.toContain(other.phone.slice(-4));
  expect(standing(account)).toEqual({ factors: 0, sessions: 0, ways: 0, contacts: 2, trust: 0 });
  for (const contact of [other.phone, other.email]) {
    const visitor = new Visitor(portal.url);
    await visitor.get('/recovery');
    const before = await mailCount(portal, contact);
    await visitor.submit({ reason: 'password', contact });
    await tick(portal);
    expect(await mailCount(portal, contact)).toBe(before);
  }
  expect((await notMe(person, EARLY)).h1).toBe('На это письмо уже ответили');
  await recover(person);
});

it('the letter of somebody who only knocked takes nothing that the owner has added', async () => {
  const { person, home, account } = await somebody();
  await addPasskey(home);
  for (let i = 0; i < 3; i++) await tryPassword(portal, person.phone, 'Не тот пароль 1');
  const page = await notMe(person, 'Вход с паролем закрыт: пароль ввели неверно');
  expect(page.h1).toBe('Вход закончен на всех устройствах');
  expect(page.text).toContain('Раньше мы писали вам и о других событиях');
  expect(standing(account)).toMatchObject({ factors: 1, contacts: 2, sessions: 0 });
});

it('a thief who comes back in by contacts of their own silences no letter of before', async () => {
  const { person, account } = await somebody();
  const thief = await signIn(portal, person);
  const other = newPerson();
  await add(thief, 'phone', other.phone);
  await add(thief, 'email', other.email);
  await recover(other);
  const page = await notMe(person, EARLY);
  expect(page.h1).toBe('Вход закончен на всех устройствах');
  expect(standing(account)).toMatchObject({ sessions: 0, contacts: 2 });
  await recover(person);
});

it('the letter of a recovery brings back every telephone that it replaced, and what it had silenced', async () => {
  const { person, home, account } = await somebody();
  const spare = newPerson().phone;
  await add(home, 'phone', spare, { replaces: '' });
  // Of the week before: nobody can say any more that it was not them.
  await change(portal, `UPDATE alerts SET created_at = created_at - 691200000 WHERE account_id = '${account}'`);
  const thief = await signIn(portal, person);
  await addPasskey(thief);
  const other = newPerson().phone;
  const mail = await shown(person.email, 'phone');
  await mail.submit({ password: NEW, phone: other });
  await mail.submit({ code: await codeSent(portal, other) }, CODE);
  expect(mail.page.path).toBe('/cabinet/security?done=recovered');
  expect((await notMe(person, EARLY)).text).toContain('Доступ к кабинету восстановили');
  const page = await notMe(person, 'Доступ к кабинету восстановлен');
  expect(page.text).toContain('Телефон и почту мы вернули прежние');
  expect(standing(account)).toMatchObject({ factors: 0, sessions: 0, contacts: 3 });
  expect((await notMe(person, 'Доступ к кабинету восстановлен')).h1).toBe('На это письмо уже ответили');
  await recover({ ...person, phone: spare });
  expect((await tryPassword(portal, person.phone, NEW)).status).toBe(303);
  expect((await tryPassword(portal, other, NEW)).status).toBe(422);
});
