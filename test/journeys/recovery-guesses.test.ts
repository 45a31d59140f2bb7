import { describe, expect, inject, it } from 'vitest';
import { Visitor } from '../harness/client.ts';
import { codeSent, mailCount, sentTo, waitForMessage } from '../harness/outbox.ts';
import { query } from '../harness/state.ts';
import { count, press, twin } from '../race.ts';
import { takesAsLong } from '../takes-as-long.ts';
import { accountOf, confirmEmail, newPerson, registerCitizen, signIn, tryPassword } from '../world.ts';

const portal = inject('served');
const NEW = 'Ранний лес, 5 троп';
const CODE = { button: 'Подтвердить' };

async function somebody({ mail = true } = {}) {
  const { person, visitor } = await registerCitizen(portal);
  if (mail) await confirmEmail(portal, person);
  return { person, home: visitor };
}

/** Asks for a code to a contact, as somebody in a new browser. */
async function ask(contact: string, reason = 'password', visitor = new Visitor(portal.url)) {
  await visitor.get('/recovery');
  await visitor.submit({ reason, contact });
  return visitor;
}

describe('an account that is not there', () => {
  const ofTheMoment = { 'x-request-id': '', date: '', 'content-length': '', 'set-cookie': '' };
  const masked = (html: string) => html.replace(/value="([\w-]{22,43})"/g, '').replace(/\d\d:\d\d/g, '');
  const walk = async (contact: string) => {
    const visitor = await ask(contact);
    const seen = [visitor.page];
    for (let i = 0; i < 5; i++) seen.push(await visitor.submit({ code: `00000${i}` }, CODE));
    return seen.map(page => ({
      path: page.path,
      status: page.status,
      headers: { ...page.reply.headers, ...ofTheMoment },
      body: masked(page.html),
    }));
  };

  it.each(['phone', 'email'] as const)('answers word for word like one that is, by %s, and nothing is sent', async kind => {
    const { person } = await somebody();
    const nobody = newPerson();
    const [known, unknown] = [await walk(person[kind]), await walk(nobody[kind])];
    expect(known).toEqual(unknown);
    expect(known.map(page => page.status)).toEqual([200, 422, 422, 422, 422, 410]);
    expect(await sentTo(portal, nobody[kind])).toEqual([]);
  });

  it('takes as long', async () => {
    const time = async (contact: string) => {
      const visitor = new Visitor(portal.url);
      await visitor.get('/recovery');
      const start = performance.now();
      await visitor.submit({ reason: 'password', contact }, { follow: false });
      return performance.now() - start;
    };
    const round = async () => {
      const real = (await Promise.all([1, 2].map(() => somebody({ mail: false })))).map(each => each.person.phone);
      const nobody = real.map(() => newPerson().phone);
      const took = { one: [] as number[], other: [] as number[] };
      for (const i of [0, 1, 0, 1, 0, 1]) {
        took.one.push(await time(real[i]!));
        took.other.push(await time(nobody[i]!));
      }
      return took;
    };
    expect(await takesAsLong(round)).toBe('as long');
  });
});

describe('floods', () => {
  it('of codes stop at the region’s number, for nobody’s contact too', async () => {
    const { person } = await somebody({ mail: false });
    for (const contact of [person.phone, newPerson().phone]) {
      const statuses: number[] = [];
      for (let i = 0; i < 11; i++) statuses.push((await ask(contact)).page.status);
      expect(statuses).toEqual([...Array(10).fill(200), 429]);
    }
  });

  it('from one address stop, and another address goes on', async () => {
    const address = '198.51.100.7';
    const statuses: number[] = [];
    for (let i = 0; i < 31; i++)
      statuses.push((await ask(newPerson().phone, 'password', new Visitor(portal.url, { address }))).page.status);
    expect(count(statuses)).toEqual({ 200: 30, 429: 1 });
    expect((await ask(newPerson().phone)).page.status).toBe(200);
  });
});

it('twenty presses of one code are one recovery; twenty of the last button one password and one session', async () => {
  const { person, home } = await somebody({ mail: false });
  const account = accountOf(portal, home);
  const before = await mailCount(portal, person.phone);
  const visitor = await ask(person.phone);
  const code = visitor.page.forms
    .find(form => form.named('code').length > 0)!
    .fill({ code: await codeSent(portal, person.phone, before) });
  const recoveries = () => query(portal, 'SELECT id FROM recoveries WHERE account_id = ?', account).length;
  const pressed = await Promise.all(Array.from({ length: 20 }, () => press(twin(visitor), code)));
  expect(count(pressed.map(page => page.status))[303]).toBeLessThanOrEqual(5);
  expect(recoveries()).toBe(1);
  await visitor.get('/recovery/password');
  const last = visitor.page.forms.find(form => form.action === '/recovery/password')!.fill({ password: NEW });
  const done = await Promise.all(Array.from({ length: 20 }, () => press(twin(visitor), last)));
  expect(count(done.map(page => page.status))).toEqual({ 303: 20 });
  const sessions = "SELECT count(*) AS n FROM sessions WHERE authentication = 'recovery' AND account_id = ?";
  expect(query(portal, sessions, account)).toEqual([{ n: 1 }]);
  expect((await tryPassword(portal, person.phone, NEW)).status).toBe(303);
});

it('a forged Host reaches no link', async () => {
  const { person } = await somebody();
  await ask(person.email, 'password');
  const visitor = new Visitor(portal.url);
  const evil = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', Forwarded: 'host=evil.example' };
  expect((await visitor.get('/recovery', evil)).html).not.toContain('evil.example');
  await visitor.submit({ reason: 'password', contact: person.phone }, { headers: evil });
  const before = await mailCount(portal, person.email);
  const code = await codeSent(portal, person.phone);
  await visitor.submit({ code }, { ...CODE, headers: evil, follow: false });
  await waitForMessage(portal, person.email, (_, index) => index >= before);
  await signIn(portal, person);
  const letters = [
    ...(await sentTo(portal, person.email)),
    await waitForMessage(portal, person.email, sent => sent.text.includes('/not-me/')),
  ];
  expect(letters.map(letter => letter.text).join()).not.toContain('evil.example');
});

it('whoever knew the cookie of a common computer before does not come along with who comes back at it', async () => {
  const { person } = await somebody({ mail: false });
  const planted = new Visitor(portal.url);
  await planted.get('/recovery');
  const victim = twin(planted);
  const before = await mailCount(portal, person.phone);
  await ask(person.phone, 'password', victim);
  await planted.get('/recovery/code');
  expect(planted.page.path).toBe('/recovery');
  await victim.submit({ code: await codeSent(portal, person.phone, before) }, CODE);
  expect(victim.page.path).toBe('/recovery/password');
  await planted.get('/recovery/password');
  expect(planted.page.path).toBe('/recovery');
  await victim.submit({ password: NEW });
  expect(victim.page.path).toBe('/cabinet/security?done=recovered');
});
