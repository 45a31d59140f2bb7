import { expect, inject, test } from 'vitest';
import { addApp, appCode } from '../authenticator-app.ts';
import { Visitor } from '../harness/client.ts';
import { codeSent, mailCount, sentTo } from '../harness/outbox.ts';
import { granted } from '../tickets.ts';
import { confirmEmail, newPerson, registerCitizen, tryPassword } from '../world.ts';

const portal = inject('served');
const NEW = 'Ранний лес, 5 троп';
const CODE = { button: 'Подтвердить' };

async function shown(contact: string, reason = 'password', visitor = new Visitor(portal.url)) {
  const before = await mailCount(portal, contact);
  await visitor.get('/recovery');
  await visitor.submit({ reason, contact });
  await visitor.submit({ code: await codeSent(portal, contact, before) }, CODE);
  return visitor;
}

test.each(['password', 'phone', 'email', 'login', 'not-me'])(
  'an application with codes is never skipped, whatever is said («%s»)',
  async reason => {
    const { person, visitor: home } = await registerCitizen(portal);
    const secret = await addApp(home);
    const visitor = await shown(person.phone, reason);
    expect(visitor.page.path).toBe('/recovery/code');
    await visitor.get('/recovery/password');
    expect(visitor.page.path).toBe('/recovery');
    await visitor.get('/recovery/code');
    await visitor.submit({ code: '000000' }, CODE);
    expect(visitor.page.status).toBe(422);
    await visitor.submit({ code: await appCode(secret, 1) }, CODE);
    await visitor.submit({ password: NEW });
    expect(visitor.page.path).toMatch(/^\/cabinet\/security\?done=recovered(&lost=email)?$/);
  },
);

test('a spare code is the second thing, once', async () => {
  const { person, visitor: home } = await registerCitizen(portal);
  await confirmEmail(portal, person);
  await home.get('/cabinet/security/factors');
  await home.submit({}, { form: '/codes' });
  const spare = /\b\d{5} \d{5}\b/.exec(home.page.text)![0];
  for (const works of [true, false]) {
    const visitor = await shown(person.phone);
    expect(visitor.page.path).toBe('/recovery/code');
    await visitor.submit({ code: spare }, CODE);
    expect(visitor.page.path === '/recovery/password').toBe(works);
    if (works) await visitor.submit({ password: NEW });
  }
});

test('a spare telephone that is named gets the code, and the main one does not', async () => {
  const { person, visitor: home } = await registerCitizen(portal);
  const { phone } = newPerson();
  await home.get('/cabinet/profile/contacts/new/phone');
  await home.submit({ value: phone, replaces: '' });
  await home.submit({ code: await codeSent(portal, phone) }, { form: '/code' });
  const codes = async () => (await sentTo(portal, person.phone)).filter(({ text }) => /\b\d{6}\b/.test(text)).length;
  const before = await codes();
  const visitor = await shown(phone);
  expect([visitor.page.path, await codes()]).toEqual(['/recovery/password', before]);
  await visitor.submit({ password: NEW });
  expect((await tryPassword(portal, person.phone, NEW)).status).toBe(303);
});

test('the link of a ticket opens nothing once its person has come back otherwise', async () => {
  const { person } = await registerCitizen(portal);
  const { link } = await granted(portal, person);
  const visitor = await shown(person.phone);
  await visitor.submit({ password: NEW });
  expect(visitor.page.path).toBe('/cabinet/security?done=recovered');
  const holder = new Visitor(portal.url);
  await holder.get(link);
  if (holder.page.status === 200) await holder.submit({}, { button: 'Задать новый пароль' });
  expect(holder.page.status).toBe(410);
});

test('eleven requests of a stranger do not shut the person out: a device of theirs gets the code, others are shown what is open', async () => {
  const { person, visitor: home } = await registerCitizen(portal);
  await confirmEmail(portal, person);
  const ask = async (contact: string, visitor = new Visitor(portal.url)) => {
    await visitor.get('/recovery');
    return visitor.submit({ reason: 'password', contact });
  };
  for (const contact of [person.phone, newPerson().phone]) {
    for (let i = 0; i < 10; i++) expect((await ask(contact)).status).toBe(200);
    const shut = await ask(contact);
    expect([shut.status, shut.text.includes('Начните с другого контакта')]).toEqual([429, true]);
  }
  expect((await ask(person.email)).path).toBe('/recovery/code');
  const messages = await mailCount(portal, person.phone);
  const known = () => new Visitor(portal.url, { address: home.address });
  for (let i = 0; i < 9; i++) expect((await ask(person.phone, known())).status).toBe(200);
  const mine = await shown(person.phone, 'password', known());
  expect(mine.page.path).toBe('/recovery/code');
  // A budget of its own, not none: it is used up as well.
  for (let i = 0; i < 10; i++) await ask(person.phone, known());
  expect((await ask(person.phone, known())).status).toBe(429);
  expect((await mailCount(portal, person.phone)) - messages).toBeLessThanOrEqual(22);
});
