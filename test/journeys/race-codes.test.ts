import { expect, inject, test } from 'vitest';
import { Visitor } from '../harness/client.ts';
import { codeSent, mailCount } from '../harness/outbox.ts';
import { query } from '../harness/state.ts';
import { count, formOf, press, twin } from '../race.ts';
import { inviteOfficer, newPerson, registerCitizen } from '../world.ts';

const portal = inject('served');
const TIMES = 20;

/** Types the code that `ask` brings in twenty windows of one browser at once; how they were answered. */
async function atOnce(visitor: Visitor, phone: string, ask: () => Promise<unknown>): Promise<Visitor[]> {
  const before = await mailCount(portal, phone);
  await ask();
  const filled = formOf(visitor, '/code', { code: await codeSent(portal, phone, before) });
  const windows = Array.from({ length: TIMES }, () => twin(visitor));
  await Promise.all(windows.map(window => press(window, filled)));
  return windows;
}

const sessionsOf = (windows: Visitor[], name: string) => new Set(windows.flatMap(each => each.jar.all.get(name)?.value ?? []));

test('twenty uses of one code of registration: one account, one session, at most five tries', async () => {
  const person = newPerson();
  const visitor = new Visitor(portal.url);
  await visitor.get('/register');
  const windows = await atOnce(visitor, person.phone, () => visitor.submit(person));
  const answers = count(windows.map(window => window.page.status));
  expect(answers[303]).toBeGreaterThan(0);
  expect((answers[303] ?? 0) + (answers[410] ?? 0)).toBe(TIMES);
  expect(answers[303]).toBeLessThan(6);
  expect(sessionsOf(windows, 'session').size).toBe(1);
  expect(query(portal, 'SELECT 1 FROM challenges WHERE tries > 5')).toEqual([]);
  const [session] = sessionsOf(windows, 'session');
  visitor.jar.take(`session=${session}; Path=/`);
  expect((await visitor.get('/cabinet')).status).toBe(200);
});

test('twenty uses of one code of sign-in open one session', async () => {
  const { person } = await registerCitizen(portal);
  const visitor = new Visitor(portal.url);
  await visitor.get('/sign-in');
  const fields = { login: person.phone, password: person.password };
  const windows = await atOnce(visitor, person.phone, () => visitor.submit(fields));
  expect(windows.filter(window => window.page.status === 303).length).toBeGreaterThan(0);
  expect(sessionsOf(windows, 'session').size).toBe(1);
});

test('twenty uses of one code of an invitation: one officer', async () => {
  const person = newPerson();
  const invitation = await inviteOfficer(portal, 'trade');
  const visitor = new Visitor(portal.url);
  await visitor.get(invitation);
  const windows = await atOnce(visitor, person.phone, () => visitor.submit(person));
  expect(windows.filter(window => window.page.status === 303).length).toBeGreaterThan(0);
  expect(sessionsOf(windows, 'staff').size).toBe(1);
});
