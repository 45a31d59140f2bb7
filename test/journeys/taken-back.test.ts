import { expect, inject, it } from 'vitest';
import { addApp } from '../authenticator-app.ts';
import { newTwin, throughEsia } from '../esia.ts';
import { Visitor } from '../harness/client.ts';
import { codeSent, mailCount, waitForMessage } from '../harness/outbox.ts';
import { query } from '../harness/state.ts';
import { accountOf, confirmEmail, newPerson, type Person, registerCitizen, signIn, tryPassword } from '../world.ts';

const portal = inject('served');
const CODE = { button: 'Подтвердить' };
const NEW = 'Ранний лес, 5 троп';

/** Somebody with both contacts, and a thief who came in from elsewhere and added an application, then a telephone. */
async function robbed() {
  const { person, visitor: home } = await registerCitizen(portal);
  await confirmEmail(portal, person);
  const account = accountOf(portal, home);
  const thief = await signIn(portal, person);
  await addApp(thief);
  const { phone } = newPerson();
  await thief.get('/cabinet/profile/contacts/new/phone');
  await thief.submit({ value: phone });
  await thief.submit({ code: await codeSent(portal, phone) }, { form: '/code' });
  return { person, account, thief, phone };
}

const left = (account: string) =>
  query<{ apps: number; sessions: number; esia: number; closings: number; trust: number }>(
    portal,
    `SELECT (SELECT count(*) FROM app_factors WHERE account_id = a.id) AS apps,
      (SELECT count(*) FROM sessions WHERE account_id = a.id AND ended_at IS NULL) AS sessions,
      (SELECT count(*) FROM identifiers WHERE account_id = a.id AND kind IN ('esia', 'snils') AND verified_at IS NOT NULL)
        + (SELECT count(*) FROM esia_links WHERE account_id = a.id) AS esia,
      (SELECT count(*) FROM account_closings WHERE account_id = a.id AND taken_back_at IS NULL) AS closings,
      (SELECT trust_level FROM persons WHERE id = a.person_id) AS trust
     FROM accounts AS a WHERE a.id = ?`,
    account,
  )[0];
const nothing = { apps: 0, sessions: 0, esia: 0, closings: 0, trust: 0 };

/** Presses «Это не я» of the letter with this subject. */
async function notMe({ email }: Person, subject: string) {
  const { text } = await waitForMessage(portal, email, sent => sent.subject === subject);
  const visitor = new Visitor(portal.url);
  await visitor.get(/\/not-me\/\S+/.exec(text)![0]);
  await visitor.submit({}, { button: 'Это не я' });
  return visitor.page;
}

/** Types the code that comes to a contact on the page of recovery. */
async function begin(contact: string, visitor = new Visitor(portal.url)) {
  const before = await mailCount(portal, contact);
  await visitor.get('/recovery');
  await visitor.submit({ reason: 'not-me', contact });
  await visitor.submit({ code: await codeSent(portal, contact, before) }, CODE);
  return visitor;
}

it('the link of a stranger’s coming takes back all they did since: application, telephone, Госуслуги, closing', async () => {
  const { person, account, thief, phone } = await robbed();
  const twin = await newTwin(portal, { lastName: person.family, firstName: person.given });
  await throughEsia(thief, twin.oid, '/sign-in/esia?next=/cabinet/security');
  await thief.submit({}, { button: 'Подключить' });
  await thief.get('/cabinet/closing');
  await thief.submit({}, { button: 'Закрыть кабинет' });
  expect(left(account)).toMatchObject({ apps: 1, closings: 1, trust: 2 });
  const page = await notMe(person, 'Вход с нового устройства');
  expect(page.text).toContain('Телефон и почту мы вернули прежние');
  expect(left(account)).toEqual(nothing);
  expect((await thief.get('/cabinet')).path).toContain('/sign-in');
  expect(await codeTo(person.phone)).toMatch(/^\d{6}$/);
  expect((await tryPassword(portal, phone, person.password)).status).toBe(422);
});

/** The code of a recovery that this contact begins. */
async function codeTo(contact: string) {
  const before = await mailCount(portal, contact);
  const visitor = new Visitor(portal.url);
  await visitor.get('/recovery');
  await visitor.submit({ reason: 'password', contact });
  return codeSent(portal, contact, before);
}

it('the link of a later alert takes back what those before it tell of, and answers them', async () => {
  const { person, account } = await robbed();
  expect((await notMe(person, 'Изменён телефон или почта')).text).not.toContain('Раньше мы писали вам');
  expect(left(account)).toEqual(nothing);
  expect((await notMe(person, 'Вход с нового устройства')).h1).toBe('На это письмо уже ответили');
});

it('«В кабинет вошёл кто-то другой» takes the same back, and asks for what was there before; a thief’s own telephone opens nothing', async () => {
  const { person, account, phone } = await robbed();
  expect((await begin(phone)).page.status).toBe(410);
  expect(left(account)).toEqual(nothing);

  const before = await mailCount(portal, person.phone);
  const owner = await begin(person.email);
  expect(owner.page.path).toBe('/recovery/code');
  await owner.submit({ code: await codeSent(portal, person.phone, before) }, CODE);
  await owner.submit({ password: NEW });
  expect(owner.page.path).toBe('/cabinet/security?done=recovered');
  expect((await tryPassword(portal, person.phone, NEW)).status).toBe(303);
});
