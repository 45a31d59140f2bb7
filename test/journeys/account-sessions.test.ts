import { describe, expect, inject, it } from 'vitest';
import { Visitor } from '../harness/client.ts';
import { around, textOf } from '../harness/dom.ts';
import { waitForMessage } from '../harness/outbox.ts';
import { query } from '../harness/state.ts';
import { typeCode } from '../harness/type-code.ts';
import { press } from '../race.ts';
import { accountOf, confirmEmail, type Person, registerCitizen, signIn } from '../world.ts';

const portal = inject('served');

const isIn = async (visitor: Visitor, home = '/cabinet') =>
  (await visitor.get(home)).url.pathname.startsWith(home) && visitor.page.status === 200;
const told = (who: Person, subject: string) => waitForMessage(portal, who.email, sent => sent.subject === subject);

/** Somebody with both contacts confirmed, signed in at home. */
async function somebody() {
  const { person, visitor } = await registerCitizen(portal);
  await confirmEmail(portal, person);
  return { person, home: visitor };
}

describe('sessions', () => {
  it('are listed with device, network and the way they began; one is ended, then all others', async () => {
    const { person, home } = await somebody();
    const [first, second] = [await signIn(portal, person), await signIn(portal, person)];
    await home.get('/cabinet/security');
    expect(home.page.text).toContain('Открыто сейчас: 3.');
    await home.click('Где вы вошли');
    const network = `${first.address.split('.').slice(0, 3).join('.')}.…`;
    expect(home.page.text).toContain(`адрес ${network}`);
    expect(home.page.html).not.toContain(first.address);
    expect(home.page.text).toContain('– это устройство');
    expect(home.page.text).toContain('паролем и кодом из SMS');
    const mine = home.page.forms.filter(form => form.named('session').length > 0);
    expect(mine).toHaveLength(2);
    await home.send(mine.find(form => textOf(around(form.element)[0]!).includes(network))!.fill({}));
    expect([await isIn(first), await isIn(second), await isIn(home)]).toEqual([false, true, true]);
    await home.get('/cabinet/security/sessions');
    await home.submit({}, { button: 'Выйти на всех других' });
    expect([await isIn(second), await isIn(home)]).toEqual([false, true]);
    for (const ended of [first, second]) {
      expect(ended.page.path).toBe('/sign-in?next=%2Fcabinet&ended=another-session');
      expect(ended.page.text).toContain('Вы завершили этот вход с другого устройства.');
      await ended.get('/cabinet');
      expect(ended.page.path).toBe('/sign-in?next=%2Fcabinet');
    }
    const stranger = new Visitor(portal.url);
    stranger.jar.take(`session=${'A'.repeat(43)}; Path=/`);
    await stranger.get('/cabinet');
    expect(stranger.page.path).toBe('/sign-in?next=%2Fcabinet&expired=1');
    expect(stranger.page.text).not.toContain('с другого устройства');
    expect(
      query(portal, 'SELECT ended_by FROM sessions WHERE ended_by IS NOT NULL AND ended_by = ?', 'another-session').length,
    ).toBeGreaterThanOrEqual(2);
  });

  it('of another person are ended by nobody else', async () => {
    const [{ home: mine }, { person, home: theirs }] = [await somebody(), await somebody()];
    await signIn(portal, person);
    await theirs.get('/cabinet/security/sessions');
    const id = theirs.page.forms
      .find(form => form.named('session').length > 0)!
      .fill({})
      .entries.find(([name]) => name === 'session')![1];
    await mine.get('/cabinet/security/sessions');
    const csrf = /name="csrf" value="([^"]+)"/.exec(mine.page.html)![1]!;
    const owners = [accountOf(portal, mine), accountOf(portal, theirs)];
    const endings = () =>
      query(portal, "SELECT seq FROM audit_events WHERE action = 'session-ended' AND subject IN (?, ?)", ...owners).length;
    const before = endings();
    const filled = {
      method: 'POST',
      action: '/cabinet/security/sessions',
      multipart: false,
      entries: [
        ['csrf', csrf],
        ['session', id],
      ],
    };
    expect((await press(mine, filled as never)).status).toBe(303);
    expect(endings()).toBe(before);
    await theirs.get('/cabinet/security/sessions');
    expect(theirs.page.forms.filter(form => form.named('session').length > 0)).toHaveLength(1);
  });
});

describe('a foreign computer', () => {
  it('gets a cookie without a life, a short rest, and on the way out forgets everything', async () => {
    const { person } = await somebody();
    const visitor = new Visitor(portal.url);
    await visitor.get('/sign-in');
    await visitor.submit({ login: person.phone, password: 'Не тот пароль 1', foreign: 'yes' });
    expect(visitor.page.html).toMatch(/name="foreign"[^>]*checked/);

    await typeCode(portal, visitor, person.phone, () =>
      visitor.submit({ login: person.phone, password: person.password, foreign: 'yes' }),
    );
    const cookie = visitor.jar.all.get('session')!;
    expect(JSON.stringify(cookie)).not.toMatch(/max-?age|expires/i);
    const left = /data-left="(\d+)"/.exec(visitor.page.html)![1]!;
    expect(Number(left)).toBeLessThanOrEqual(600);
    expect(Number(left)).toBeGreaterThan(570);
    expect(visitor.page.reply.headers['cache-control']).toBe('no-store');
    await visitor.get('/cabinet/security/sessions');
    expect(visitor.page.text).toContain('Это чужой компьютер.');
    const out = await visitor.submit({}, { form: '/sign-out', follow: false });
    expect(out.reply.headers['clear-site-data']).toBe('"cache", "cookies", "storage"');
    const own = await signIn(portal, person);
    const usual = await own.submit({}, { form: '/sign-out', follow: false });
    expect(usual.reply.headers['clear-site-data']).toBeUndefined();
  });

  it('is never a known device', async () => {
    const { person, home } = await somebody();
    const known = () => query(portal, 'SELECT * FROM known_devices WHERE account_id = ?', accountOf(portal, home)).length;
    const before = known();
    const visitor = new Visitor(portal.url);
    await visitor.get('/sign-in');

    await typeCode(portal, visitor, person.phone, () =>
      visitor.submit({ login: person.phone, password: person.password, foreign: 'yes' }),
    );
    expect(known()).toBe(before);
    await told(person, 'Вход с нового устройства');
  });
});
