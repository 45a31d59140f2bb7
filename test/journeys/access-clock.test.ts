import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { MINUTE } from '../../src/platform/clock.ts';
import { Visitor } from '../harness/client.ts';
import { codeSent, mailCount, waitForMessage } from '../harness/outbox.ts';
import { ownPortal, shiftClock } from '../harness/portal.ts';
import { typeCode } from '../harness/type-code.ts';
import { newPerson, registerCitizen, signIn } from '../world.ts';

let portal: Served;
let ahead = 0;
/** Time only runs forward: what was done before stays in the past. */
const pass = (milliseconds: number) => {
  ahead += milliseconds;
  return shiftClock(portal, ahead);
};
beforeAll(async () => {
  portal = await ownPortal();
});
afterAll(() => portal.stop());

const askCode = async (who: { phone: string; password: string }) => {
  const visitor = new Visitor(portal.url);
  await visitor.get('/sign-in');
  const before = await mailCount(portal, who.phone);
  await visitor.submit({ login: who.phone, password: who.password });
  return { visitor, code: await codeSent(portal, who.phone, before) };
};

describe('a code', () => {
  it('is sent anew after a minute, and the earlier one stops fitting', async () => {
    const who = newPerson();
    await registerCitizen(portal, who);
    const { visitor, code } = await askCode(who);
    await pass(MINUTE + 1000);
    const before = await mailCount(portal, who.phone);
    await visitor.submit({}, { button: 'Прислать новый код' });
    const fresh = await codeSent(portal, who.phone, before);
    await visitor.submit({ code }, { button: 'Подтвердить' });
    expect(visitor.page.errors).toEqual(['Этот код заменён новым: введите код из последнего сообщения. Осталось 4 попытки.']);
    await visitor.submit({ code: `${fresh.slice(0, 3)} ${fresh.slice(3)}` }, { button: 'Подтвердить' });
    expect(visitor.page.path).toBe('/cabinet');
  });

  it('comes by e-mail when the person asks', async () => {
    const who = newPerson();
    const { visitor } = await registerCitizen(portal, who);
    const letter = await waitForMessage(portal, who.email, sent => sent.text.includes('/confirm-email/'));
    await visitor.get(/\/confirm-email\/\S+/.exec(letter.text)![0]);
    await visitor.submit({}, { button: 'Подтвердить почту' });
    const { visitor: mine } = await askCode(who);
    await pass(MINUTE + 1000);
    await typeCode(portal, mine, who.email, () => mine.submit({}, { button: 'Прислать на почту' }));
    expect(mine.page.path).toBe('/cabinet');
  });

  it('lives ten minutes', async () => {
    const who = newPerson();
    await registerCitizen(portal, who);
    const { visitor, code } = await askCode(who);
    await pass(10 * MINUTE);
    await visitor.submit({ code }, { button: 'Подтвердить' });
    expect(visitor.page.status).toBe(410);
  });

  it('is used once: a second use after the double click is refused', async () => {
    const who = newPerson();
    await registerCitizen(portal, who);
    const { visitor, code } = await askCode(who);
    const filled = visitor.page.forms.find(form => form.named('code').length > 0)!.fill({ code });
    const thief = new Visitor(portal.url);
    for (const cookie of visitor.jar.header.split('; ')) thief.jar.take(cookie);
    await thief.get('/sign-in');
    await visitor.send(filled);
    expect(visitor.page.path).toBe('/cabinet');
    await pass(121_000);
    await thief.send(filled);
    expect(thief.page.status).toBe(410);
  });
});

describe('a lock', () => {
  it('lasts 15 minutes, leaves three fresh attempts, and lasts 30 the second time', async () => {
    const who = newPerson();
    await registerCitizen(portal, who);
    const guess = async (password: string) => {
      const visitor = new Visitor(portal.url);
      await visitor.get('/sign-in');
      return (await visitor.submit({ login: who.phone, password }, { follow: false })).status;
    };
    const four = async () => [await guess('Не 1'), await guess('Не 2'), await guess('Не 3'), await guess(who.password)];
    expect(await four()).toEqual([422, 422, 422, 423]);
    await pass(15 * MINUTE);
    expect(await four()).toEqual([422, 422, 422, 423]);
    await pass(15 * MINUTE);
    expect(await guess(who.password)).toBe(423);
    await pass(15 * MINUTE);
    expect(await guess(who.password)).toBe(303);
  });
});

describe('a session', () => {
  it('sleeps after 30 idle minutes and says so, and any page keeps it awake', async () => {
    const who = newPerson();
    const { visitor } = await registerCitizen(portal, who);
    for (let i = 0; i < 3; i++) {
      await pass(28 * MINUTE);
      await visitor.get('/cabinet');
      expect(visitor.page.path).toBe('/cabinet');
    }
    await pass(30 * MINUTE);
    await visitor.get('/cabinet');
    expect(visitor.page.path).toBe('/sign-in?next=%2Fcabinet&expired=1');
    expect(visitor.page.text).toContain('Вы долго не заходили');
    // And says so to the next tab: the cookie stays, for a form that is still open there.
    await visitor.get('/cabinet');
    expect(visitor.page.path).toBe('/sign-in?next=%2Fcabinet&expired=1');
  });

  it('ends after 12 hours however busy', async () => {
    const { visitor } = await registerCitizen(portal);
    for (let i = 0; i < 12 * 60 - 25; i += 25) {
      await pass(25 * MINUTE);
      await visitor.get('/cabinet');
    }
    expect(visitor.page.path).toBe('/cabinet');
    await pass(25 * MINUTE);
    await visitor.get('/cabinet');
    expect(visitor.page.path).toBe('/sign-in?next=%2Fcabinet&expired=long');
  });

  it('answers htmx with HX-Redirect, and a POST with the page it came from', async () => {
    const visitor = await signIn(portal, await registered());
    await pass(31 * MINUTE);
    const headers = { 'HX-Request': 'true', Referer: `${portal.url}/cabinet/profile` };
    const page = await visitor.post('/sign-out', 'csrf=x', headers);
    expect(page.status).toBe(200);
    expect(page.reply.headers['hx-redirect']).toBe('/sign-in?next=%2Fcabinet%2Fprofile&expired=1');
  });
});

async function registered() {
  const who = newPerson();
  await registerCitizen(portal, who);
  return who;
}
