import { describe, expect, inject, test } from 'vitest';
import { Visitor } from '../harness/client.ts';
import type { Filled } from '../harness/form.ts';
import { codeSent, mailCount } from '../harness/outbox.ts';
import { sessionHash } from '../harness/session-hash.ts';
import { query } from '../harness/state.ts';
import { newPerson, type Person, registerCitizen, registerOfficer, signIn } from '../world.ts';

const portal = inject('served');

/** Stands on the page of the code, with the code that came. */
async function atTheCode(person: Person, visitor = new Visitor(portal.url), staff = false) {
  const before = await mailCount(portal, person.phone);
  await visitor.get(staff ? '/staff/sign-in' : '/sign-in');
  await visitor.submit({ login: person.phone, password: person.password });
  return { visitor, code: await codeSent(portal, person.phone, before) };
}
const formOf = (visitor: Visitor, code: string) => visitor.page.forms.find(form => form.named('code').length > 0)!.fill({ code });
const copyOf = async (visitor: Visitor) => {
  const copy = new Visitor(portal.url);
  for (const cookie of visitor.jar.header.split('; ')) copy.jar.take(cookie);
  await copy.get('/sign-in');
  return copy;
};
const entry = (filled: Filled, name: string) => String(filled.entries.find(([key]) => key === name)?.[1]);
const change = (filled: Filled, name: string, value: string): Filled => ({
  ...filled,
  entries: filled.entries.map(([key, old]) => [key, key === name ? value : old]),
});

describe('a code', () => {
  test('used by twenty at once opens one session, with one link in the chain', async () => {
    const { person } = await registerCitizen(portal);
    const { visitor, code } = await atTheCode(person);
    const filled = formOf(visitor, code);
    const account = '(SELECT account_id FROM challenges WHERE id = ?)';
    const count = (sql: string) => Number(Object.values(query(portal, sql, entry(filled, 'challenge'))[0] ?? {})[0]);
    const sessions = () => count(`SELECT count(*) FROM sessions WHERE account_id = ${account}`);
    const links = () => count(`SELECT count(*) FROM audit_events WHERE action = 'signed-in' AND subject = ${account}`);
    const before = [sessions(), links()];
    const many = await Promise.all(Array.from({ length: 20 }, () => copyOf(visitor)));
    await Promise.all(many.map(one => one.send(filled, { follow: false })));
    const inside = many.filter(one => one.jar.all.has('session'));
    expect(inside.length).toBeGreaterThan(0);
    expect(new Set(inside.map(one => one.jar.all.get('session')?.value)).size).toBe(1);
    expect([sessions(), links()]).toEqual([before[0]! + 1, before[1]! + 1]);
  });

  test('opens neither another challenge nor another purpose nor another browser', async () => {
    const [anna, boris] = [await registerCitizen(portal), await registerCitizen(portal)];
    const { visitor, code } = await atTheCode(anna.person);
    const { visitor: other, code: othersCode } = await atTheCode(boris.person);
    const mine = formOf(visitor, code);
    const theirs = formOf(other, othersCode);

    // Anna's browser, Boris's challenge with the code that is right for it.
    await visitor.send(change(change(mine, 'challenge', entry(theirs, 'challenge')), 'code', othersCode));
    expect([visitor.page.status, visitor.jar.all.has('session')]).toEqual([410, false]);
    // Her own challenge with his code.
    if (code !== othersCode) {
      await visitor.send(change(mine, 'code', othersCode));
      expect([visitor.page.status, visitor.jar.all.has('session')]).toEqual([422, false]);
    }
    // Her code at the doors of another purpose.
    for (const action of ['/staff/sign-in/code', '/register/code']) {
      await visitor.send({ ...mine, action });
      expect([action, visitor.page.status, visitor.jar.all.has('staff')]).toEqual([action, 410, false]);
    }
    await visitor.send(mine);
    expect(visitor.page.path).toBe('/cabinet');
  });

  test('is never accepted as anything but six digits', async () => {
    const { person } = await registerCitizen(portal);
    const { visitor, code } = await atTheCode(person);
    const filled = formOf(visitor, code);
    for (const wrong of ['', code.slice(0, 5), `${code}0`, '%'.repeat(6)]) {
      await visitor.send(change(filled, 'code', wrong));
      expect([wrong, visitor.page.status]).toEqual([wrong, 422]);
    }
  });
});

describe('a session', () => {
  test('ends on the server when its person signs out', async () => {
    const { visitor } = await registerCitizen(portal);
    const kept = visitor.jar.all.get('session')!.value;
    await visitor.get('/cabinet');
    const late = visitor.page.forms.find(form => form.action === '/sign-out')!.fill({});
    await visitor.submit({}, { form: '/sign-out' });
    const thief = new Visitor(portal.url);
    thief.jar.take(`session=${kept}; Path=/`);
    await thief.get('/cabinet/profile');
    expect(thief.page.path).toMatch(/^\/sign-in/);
    thief.jar.take(`session=${kept}; Path=/`);
    await thief.send(late);
    expect(thief.page.path).toMatch(/^\/sign-in/);
  });

  test('is not the one that somebody put into the browser before', async () => {
    const { person } = await registerCitizen(portal);
    const planted = 'A'.repeat(43);
    for (const name of ['session', 'visit']) {
      const visitor = new Visitor(portal.url);
      visitor.jar.take(`${name}=${planted}; Path=/`);
      await signIn(portal, person, visitor);
      expect(visitor.page.path).toBe('/cabinet');
      expect(visitor.jar.all.get('session')?.value).not.toBe(planted);
      expect(visitor.jar.all.get('visit')?.value).not.toBe(planted);
    }
  });

  test('of a citizen is none of the staff’s, and the other way round', async () => {
    const { visitor: citizen } = await registerCitizen(portal);
    const { visitor: officer } = await registerOfficer(portal, 'nature');
    const swap = async (from: Visitor, name: string, as: string, path: string) => {
      const thief = new Visitor(portal.url);
      thief.jar.take(`${as}=${from.jar.all.get(name)!.value}; Path=/`);
      return (await thief.get(path)).path;
    };
    expect(await swap(citizen, 'session', 'staff', '/staff/queue')).toMatch(/^\/staff\/sign-in/);
    expect(await swap(officer, 'staff', 'session', '/cabinet')).toMatch(/^\/sign-in/);
  });

  test('is not opened by the hash that the table keeps', async () => {
    const { visitor } = await registerCitizen(portal);
    const thief = new Visitor(portal.url);
    thief.jar.take(`session=${sessionHash(visitor)}; Path=/`);
    await thief.get('/cabinet');
    expect(thief.page.path).toMatch(/^\/sign-in/);
    expect(visitor.page.path).toBe('/cabinet');
  });
});

test('passwords are kept by Argon2id with the cost we chose, each with a salt of its own', async () => {
  const person = newPerson();
  await registerCitizen(portal, person);
  await registerCitizen(portal, newPerson({ password: person.password }));
  const kept = query<{ hash: string }>(portal, 'SELECT password_hash AS hash FROM accounts WHERE password_hash IS NOT NULL').map(
    row => row.hash,
  );
  for (const hash of kept) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22,}\$[\w+/]{43}$/);
  expect(new Set(kept).size).toBe(kept.length);
});
