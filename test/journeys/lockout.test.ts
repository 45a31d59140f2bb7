import { beforeAll, describe, expect, inject, it } from 'vitest';
import { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { waitForMessage } from '../harness/outbox.ts';
import { confirmEmail, newPerson, registerCitizen, tryPassword } from '../world.ts';

const portal = inject('served');
const who = newPerson();
beforeAll(() => registerCitizen(portal, who));

describe('lockout', () => {
  it('counts sixty guesses at once as exactly three', async () => {
    const mine = newPerson();
    await registerCitizen(portal, mine);
    const guessers = Array.from({ length: 60 }, () => new Visitor(portal.url));
    await Promise.all(guessers.map(guesser => guesser.get('/sign-in')));
    const answers = await Promise.all(guessers.map((g, i) => g.submit({ login: mine.phone, password: `Догадка ${i}!` })));
    const statuses = answers.map(answer => answer.status);
    expect(statuses.filter(status => status === 422)).toHaveLength(3);
    expect(statuses.filter(status => status === 423)).toHaveLength(57);
    const right = await tryPassword(portal, mine.phone, mine.password);
    expect(right.status).toBe(423);
    expect(right.h1).toMatch(/закрыт до \d\d:\d\d$/);
    expect(right.text).toContain('Забыли пароль или не можете войти?');
    expect(right.text).toContain('круглосуточно');
    expect(right.text).not.toContain('24:00');
    expect(Number(right.reply.headers['retry-after'])).toBeGreaterThan(14 * 60);
    await expectValidPage(right);
  });

  it('does not count a right password among wrong ones', async () => {
    const mine = newPerson();
    await registerCitizen(portal, mine);
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 2; i++) expect((await tryPassword(portal, mine.phone, 'Не тот пароль 1')).status).toBe(422);
      expect((await tryPassword(portal, mine.phone, mine.password)).status).toBe(303);
    }
  });

  it('lets no success be lost among failures at the same time', async () => {
    const mine = newPerson();
    await registerCitizen(portal, mine);
    const tries = await Promise.all(
      ['Не тот 1', mine.password, 'Не тот 2'].map(password => tryPassword(portal, mine.phone, password)),
    );
    expect(tries.map(page => page.status)).toEqual([422, 303, 422]);
    expect((await tryPassword(portal, mine.phone, mine.password)).status).toBe(303);
  });

  it('closes an address after thirty failures over any accounts, and not the address beside it', async () => {
    const from = (address: string) => new Visitor(portal.url, { address });
    for (let i = 0; i < 30; i++)
      expect((await tryPassword(portal, newPerson().phone, 'Не тот пароль 1', from(`2001:db8:77:1::${i + 1}`))).status).toBe(422);
    const shut = await tryPassword(portal, who.phone, who.password, from('2001:db8:77:1:ffff::1'));
    expect(shut.status).toBe(429);
    expect(Number(shut.reply.headers['retry-after'])).toBeGreaterThan(14 * 60);
    await expectValidPage(shut);
    expect((await tryPassword(portal, who.phone, who.password, from('2001:db8:77:2::1'))).status).toBe(303);
  });

  it('of an account tells nothing of its other logins: they are answered like those of nobody', async () => {
    const mine = newPerson();
    await registerCitizen(portal, mine);
    await confirmEmail(portal, mine);
    for (let i = 0; i < 3; i++) await tryPassword(portal, mine.phone, 'Не тот пароль 1');
    expect((await tryPassword(portal, mine.phone, mine.password)).status).toBe(423);
    const words = async (login: string, password: string) => {
      const { status, text } = await tryPassword(portal, login, password);
      return `${status} ${text.replaceAll(/\d\d:\d\d/g, '')}`;
    };
    const nobody = newPerson();
    for (const password of [mine.password, 'Не тот пароль 2', mine.password, mine.password])
      expect(await words(mine.email, password)).toBe((await words(nobody.email, password)).replaceAll(nobody.email, mine.email));
    await waitForMessage(portal, mine.email, sent => sent.subject === 'Вход с паролем закрыт: пароль ввели неверно');
  });

  it('counts guesses with all logins of an account together, and its lock opens for none of them', async () => {
    const mine = newPerson();
    await registerCitizen(portal, mine);
    await confirmEmail(portal, mine);
    for (const login of [mine.phone, mine.email, mine.phone])
      expect((await tryPassword(portal, login, 'Не тот пароль 1')).status).toBe(422);
    for (const login of [mine.email, mine.phone]) expect((await tryPassword(portal, login, mine.password)).status).toBe(422);
  });

  it('stops sending codes that nobody types', async () => {
    const mine = newPerson();
    await registerCitizen(portal, mine);
    for (let i = 0; i < 10; i++) expect((await tryPassword(portal, mine.phone, mine.password)).status).toBe(303);
    expect((await tryPassword(portal, mine.phone, mine.password)).status).toBe(429);
  });
});
