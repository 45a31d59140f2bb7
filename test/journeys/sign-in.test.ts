import { beforeAll, describe, expect, inject, it } from 'vitest';
import { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { codeSent, mailCount, waitForMessage } from '../harness/outbox.ts';
import { query } from '../harness/state.ts';
import { typeCode } from '../harness/type-code.ts';
import { takesAsLong } from '../takes-as-long.ts';
import { newPerson, registerCitizen, signIn, tryPassword } from '../world.ts';

const portal = inject('served');
const who = newPerson();
beforeAll(() => registerCitizen(portal, who));

describe('sign-in', () => {
  it('by password and code goes where the person was going, and never to another site', async () => {
    for (const [next, lands] of [
      ['/cabinet/profile', '/cabinet/profile'],
      ['https://evil.example/', '/cabinet'],
      ['//evil.example', '/cabinet'],
      ['/\\evil.example', '/cabinet'],
    ] as const) {
      const visitor = new Visitor(portal.url);
      await visitor.get(`/sign-in?${new URLSearchParams({ next })}`);
      await expectValidPage(visitor.page);
      const login = who.phone.replace(/^\+7(...)(...)/, '8 ($1) $2-');
      await typeCode(portal, visitor, who.phone, () => visitor.submit({ login, password: who.password }));
      expect(visitor.page.path).toBe(lands);
    }
  });

  it('brings a guest of the cabinet to sign-in and back', async () => {
    const visitor = new Visitor(portal.url);
    await visitor.get('/cabinet/profile');
    expect(visitor.page.path).toBe('/sign-in?next=%2Fcabinet%2Fprofile');
    await typeCode(portal, visitor, who.phone, () => visitor.submit({ login: who.phone, password: who.password }));
    expect(visitor.page.path).toBe('/cabinet/profile');
    await visitor.get('/sign-in?next=/cabinet');
    expect(visitor.page.path).toBe('/cabinet');
  });

  it('keeps the identifier and not the password', async () => {
    const visitor = new Visitor(portal.url);
    await tryPassword(portal, who.phone, 'Не тот пароль 1', visitor);
    expect(visitor.page.status).toBe(422);
    await expectValidPage(visitor.page);
    expect(visitor.page.html).toContain(`value="${who.phone}"`);
    expect(visitor.page.html).not.toContain('Не тот пароль');
    await signIn(portal, who);
  });

  it('does not look at the letter case of an e-mail and looks at that of a password', async () => {
    expect((await tryPassword(portal, who.phone, who.password.toUpperCase())).status).toBe(422);
    expect((await tryPassword(portal, who.phone, who.password)).status).toBe(303);
  });

  it('sends the code by e-mail when the person asks, and only to a confirmed one', async () => {
    const mine = newPerson();
    await registerCitizen(portal, mine);
    const visitor = new Visitor(portal.url);
    await visitor.get('/sign-in');
    await visitor.submit({ login: mine.phone, password: mine.password });
    expect(visitor.page.text).not.toContain('Прислать на почту');
    const letter = await waitForMessage(portal, mine.email, sent => sent.text.includes('/confirm-email/'));
    await visitor.get(/\/confirm-email\/\S+/.exec(letter.text)![0]);
    await visitor.submit({}, { button: 'Подтвердить почту' });
    await visitor.get('/sign-in');
    await visitor.submit({ login: mine.phone, password: mine.password });
    expect(visitor.page.text).toContain('Прислать на почту');
  });

  it('leaves nothing behind after sign-out', async () => {
    const visitor = await signIn(portal, who);
    const kept = visitor.jar.header;
    await visitor.submit({}, { form: '/sign-out' });
    expect(visitor.jar.all.has('session')).toBe(false);
    const thief = new Visitor(portal.url);
    for (const cookie of kept.split('; ')) thief.jar.take(cookie);
    await thief.get('/cabinet');
    expect(thief.page.path).toBe('/sign-in?next=%2Fcabinet');
  });

  it('refuses a form without its token, or with the token of another visitor', async () => {
    const visitor = new Visitor(portal.url);
    await visitor.get('/sign-in');
    const filled = visitor.page.forms[0]!.fill({ login: who.phone, password: who.password });
    const other = new Visitor(portal.url);
    await other.get('/sign-in');
    await other.send(filled, { follow: false });
    expect(other.page.status).toBe(403);
    await visitor.send({ ...filled, entries: filled.entries.filter(([name]) => name !== 'csrf') }, { follow: false });
    expect(visitor.page.status).toBe(403);
  });
});

describe('an account that is not there', () => {
  const ofTheMoment = { 'x-request-id': '', date: '', 'retry-after': '', 'content-length': '' };
  const masked = (html: string) => html.replace(/value="([\w-]{43}|\+79\d{9})"/g, '').replace(/\d\d:\d\d/g, '');
  const walk = async (login: string) => {
    const seen = [];
    for (let i = 0; i < 4; i++) {
      const page = await tryPassword(portal, login, 'Не тот пароль 1');
      seen.push({ status: page.status, headers: { ...page.reply.headers, ...ofTheMoment }, body: masked(page.html) });
    }
    return seen;
  };

  it('answers word for word like one that is, before the last try too', async () => {
    const real = newPerson();
    await registerCitizen(portal, real);
    const [known, unknown] = await Promise.all([walk(real.phone), walk(newPerson().phone)]);
    expect(known.map(answer => answer.status)).toEqual([422, 422, 422, 423]);
    expect(known).toEqual(unknown);
    expect(known.map(({ body }) => body.includes('Осталась одна попытка'))).toEqual([false, true, false, false]);
  });

  it('takes as long', async () => {
    const time = async (login: string) => {
      const visitor = new Visitor(portal.url);
      await visitor.get('/sign-in');
      const filled = visitor.page.forms[0]!.fill({ login, password: 'Не тот пароль 1' });
      const start = performance.now();
      await visitor.send(filled);
      expect(visitor.page.status).toBe(422);
      return performance.now() - start;
    };
    // Without the dummy hash the gap is the whole of Argon2, about 20 ms.
    const round = async () => {
      const real = [newPerson(), newPerson(), newPerson(), newPerson()];
      await Promise.all(real.map(one => registerCitizen(portal, one)));
      const nobody = real.map(() => newPerson());
      const took = { one: [] as number[], other: [] as number[] };
      // Each is tried twice, those who are nobody too: the first try of a name makes its counter.
      for (const [i, { phone }] of [...real, ...real].entries()) {
        took.one.push(await time(phone));
        took.other.push(await time(nobody[i % nobody.length]!.phone));
      }
      return took;
    };
    expect(await takesAsLong(round)).toBe('as long');
  });
});

describe('what is written', () => {
  it('is a chain of access, with the failed second factor in it', async () => {
    const mine = newPerson();
    await registerCitizen(portal, mine);
    const visitor = new Visitor(portal.url);
    await visitor.get('/sign-in');
    const before = await mailCount(portal, mine.phone);
    await visitor.submit({ login: mine.phone, password: mine.password });
    const code = await codeSent(portal, mine.phone, before);
    await visitor.submit({ code: code === '000000' ? '000001' : '000000' }, { button: 'Подтвердить' });
    await visitor.submit({ code }, { button: 'Подтвердить' });
    await visitor.submit({}, { form: '/sign-out' });
    const chains = query<{ actions: string }>(
      portal,
      "SELECT group_concat(action, ' ') AS actions FROM (SELECT * FROM audit_events ORDER BY chain, seq) GROUP BY chain",
    );
    expect(chains.map(row => row.actions)).toContain('registered second-factor-failed signed-in signed-out');
  });
});
