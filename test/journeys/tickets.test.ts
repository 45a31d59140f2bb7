import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { DAY } from '../../src/platform/clock.ts';
import { addApp, appCode } from '../authenticator-app.ts';
import { Visitor } from '../harness/client.ts';
import { codeSent, waitForMessage } from '../harness/outbox.ts';
import { ownPortal, shiftClock, tick } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { formOf, press, twin } from '../race.ts';
import { confirmTicket, granted, leaveTicket, supporter, ticketFields } from '../tickets.ts';
import { accountOf, newPerson, registerCitizen, signIn, tryPassword } from '../world.ts';

const portal = inject('served');
const NEW = 'Ранний лес, 5 троп';
let own: Served;
beforeAll(async () => {
  own = await ownPortal();
});
afterAll(() => own?.stop());

const ticketOf = (id: string) => query(portal, 'SELECT * FROM recovery_tickets WHERE id = ?', id)[0]!;
const copyOf = (id: string) => query(portal, 'SELECT * FROM files WHERE holder_id = ?', `ticket:${id}`)[0]!;
const looks = (id: string, action: string) =>
  query(portal, 'SELECT actor_id FROM audit_events WHERE chain = ? AND action = ?', `ticket:${id}`, action).length;

describe('access given back by hand', () => {
  it('goes from a ticket over two officers and a link to a new password and a new telephone', async () => {
    const { person, visitor: home } = await registerCitizen(portal);
    for (let i = 0; i < 3; i++) await tryPassword(portal, person.phone, 'Не тот пароль 1');
    const locked = await tryPassword(portal, person.phone, person.password);
    expect([locked.status, locked.text.includes('Пришлите копию паспорта')]).toEqual([423, true]);
    const fresh = newPerson();
    const { visitor, id, email } = await leaveTicket(portal, person, { phone: fresh.phone });
    expect(visitor.page.h1).toMatch(/^Заявка № \d{6}$/);
    const status = visitor.page.path;
    for (const secret of [person.family, person.phone, email, fresh.phone])
      expect(JSON.stringify([ticketOf(id), copyOf(id)]) + visitor.page.html).not.toContain(secret);
    expect(copyOf(id).owner_id).toBe('department:support');

    const [first, second] = [await supporter(portal), await supporter(portal)];
    await first.get('/staff');
    await first.click('Возврат доступа');
    expect(looks(id, 'ticket-view')).toBe(0);
    await first.get(`/staff/tickets/${id}`);
    expect(looks(id, 'ticket-view')).toBe(1);
    expect(first.page.text).toContain('Имя сходится');
    const picture = await twin(first).get(`/staff/tickets/${id}/files/${copyOf(id).id}`);
    expect([picture.status, looks(id, 'ticket-view-file')]).toEqual([200, 1]);
    await first.submit({}, { form: '/confirmation' });
    expect(first.page.status).toBe(422);
    await confirmTicket(first, portal, id);
    expect(first.page.path).toBe('/staff/tickets?done=confirmed');
    expect([ticketOf(id).state, copyOf(id).sealed_key === null]).toEqual(['waiting', false]);
    await confirmTicket(second, portal, id);
    expect(second.page.path).toBe('/staff/tickets?done=granted');
    expect([ticketOf(id).state, copyOf(id).sealed_key, copyOf(id).sealed_name]).toEqual(['granted', null, null]);
    await second.get(`/staff/tickets/${id}`);
    expect(second.page.text).not.toContain(person.family);

    const { text } = await waitForMessage(portal, email, sent => sent.subject.startsWith('Ссылка для возврата'));
    const link = /\/recovery\/by-hand\/\S+/.exec(text)![0];
    await visitor.get(status);
    expect(visitor.page.text).toContain('Копия паспорта удалена');
    const reader = new Visitor(portal.url);
    await reader.get(link);
    await reader.submit({}, { button: 'Задать новый пароль' });
    expect(reader.page.path).toBe('/recovery/password');
    await reader.submit({ password: 'короткий', phone: '' });
    expect(reader.page.status).toBe(422);
    await reader.get('/recovery/password');
    expect(reader.page.html).toContain(fresh.phone);
    await reader.submit({ password: NEW });
    expect(reader.page.path).toBe('/recovery/phone');
    expect((await tryPassword(portal, fresh.phone, NEW)).status).toBe(422);
    await reader.submit({ code: await codeSent(portal, fresh.phone) }, { button: 'Подтвердить' });
    expect(reader.page.path).toBe('/cabinet/security?done=recovered');
    expect((await home.get('/cabinet')).path).toContain('/sign-in');
    await waitForMessage(portal, person.phone, sent => sent.text.startsWith('Доступ восстановлен.'));
    await signIn(portal, { ...person, phone: fresh.phone, password: NEW });
  });

  it('needs two different officers: the database refuses the same one twice, and a third', async () => {
    const { person } = await registerCitizen(portal);
    const { id } = await leaveTicket(portal, person);
    const officer = await supporter(portal);
    await officer.get(`/staff/tickets/${id}`);
    const account = officer.page.html.match(/name="account" value="([\w-]{22})"/)![1]!;
    const filled = formOf(officer, '/confirmation', { account });
    const all = await Promise.all(Array.from({ length: 6 }, () => press(twin(officer), filled)));
    expect(all.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409, 409, 409]);
    const [one] = query<{ ticket_id: string; staff_id: string; account_id: string }>(
      portal,
      'SELECT * FROM ticket_confirmations WHERE ticket_id = ?',
      id,
    );
    const again = (place: number, staff: string) =>
      change(portal, `INSERT INTO ticket_confirmations VALUES ('${id}', ${place}, '${staff}', '${one!.account_id}', 0, 1)`);
    await expect(again(2, one!.staff_id)).rejects.toThrow(/staff_id/);
    await confirmTicket(await supporter(portal), portal, id);
    const [third] = query<{ id: string }>(
      portal,
      'SELECT id FROM staff_members WHERE id NOT IN (SELECT staff_id FROM ticket_confirmations WHERE ticket_id = ?)',
      id,
    );
    await expect(again(3, third!.id)).rejects.toThrow(/CHECK/);
    await expect(again(2, third!.id)).rejects.toThrow(/UNIQUE/);
  });

  it('opens its link once, of twenty at once, and an application with codes is asked all the same', async () => {
    const { person, visitor: home } = await registerCitizen(portal);
    const secret = await addApp(home);
    const { link, id } = await granted(portal, person);
    const readers = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const reader = new Visitor(portal.url);
        await reader.get(link);
        return { reader, filled: formOf(reader, '/access') };
      }),
    );
    const pages = await Promise.all(readers.map(({ reader, filled }) => press(reader, filled)));
    expect(pages.filter(({ status }) => status === 303).length).toBe(1);
    expect(pages.filter(({ status }) => status === 410).length).toBe(19);
    expect(query(portal, 'SELECT id FROM recoveries WHERE id = ?', id)).toHaveLength(1);
    const { reader, filled } = readers[pages.findIndex(({ status }) => status === 303)]!;
    await reader.send(filled);
    expect(reader.page.path).toBe('/recovery/code');
    await reader.get('/recovery/password');
    expect(reader.page.path).toBe('/recovery');
    await reader.get('/recovery/code');
    await reader.submit({ code: await appCode(secret, 1) }, { button: 'Подтвердить' });
    await reader.submit({ password: NEW });
    expect(reader.page.path).toBe('/cabinet/security?done=recovered');
    expect((await new Visitor(portal.url).get(link.replace(/.(?=.{9}$)/, sign => (sign === 'A' ? 'B' : 'A')))).status).toBe(410);
  });

  it('asks no application that both officers found to be lost', async () => {
    const { person, visitor: home } = await registerCitizen(portal);
    await addApp(home);
    const { link } = await granted(portal, person, {}, { 'app-lost': true });
    const reader = new Visitor(portal.url);
    await reader.get(link);
    await reader.submit({}, { button: 'Задать новый пароль' });
    expect(reader.page.path).toBe('/recovery/password');
    expect(query(portal, 'SELECT * FROM app_factors WHERE account_id = ?', accountOf(portal, home))).toEqual([]);
  });

  it('is refused on a ground of the list with its remedy, and the copy is gone; nobody else can look', async () => {
    const { id, visitor, email } = await leaveTicket(portal, newPerson());
    const officer = await supporter(portal);
    await officer.get(`/staff/tickets/${id}`);
    expect(officer.page.text).toContain('кабинета нет');
    await officer.submit({}, { form: '/refusal' });
    expect(officer.page.status).toBe(422);
    await officer.submit({ ground: 'no-match' }, { form: '/refusal' });
    expect([ticketOf(id).state, copyOf(id).sealed_key]).toEqual(['refused', null]);
    await waitForMessage(portal, email, sent => sent.text.includes('По этим данным вернуть доступ нельзя'));
    await visitor.get(visitor.page.path);
    expect(visitor.page.text).toContain('придите в МФЦ с паспортом');
    const [unknown, forged] = await Promise.all(
      [`/recovery/by-hand/${'A'.repeat(22)}?key=${'B'.repeat(22)}`, `/recovery/by-hand/${id}?key=${'B'.repeat(22)}`].map(path =>
        new Visitor(portal.url).get(path),
      ),
    );
    expect([unknown!.status, forged!.status, forged!.h1]).toEqual([404, 404, unknown!.h1]);
  });

  it('is the same for who has a cabinet and who has none; what was typed comes back, and two presses are one ticket', async () => {
    const visitor = new Visitor(portal.url);
    await visitor.get('/recovery/by-hand');
    await visitor.submit({ name: 'Иванова', contact: 'x' }, { form: '/by-hand' });
    expect([visitor.page.status, visitor.page.html.includes('Иванова'), visitor.page.errors.length]).toEqual([422, true, 5]);
    const filled = formOf(visitor, '/by-hand', await ticketFields(newPerson(), newPerson().email));
    const before = query(portal, 'SELECT id FROM recovery_tickets').length;
    const answers = await Promise.all([press(twin(visitor), filled), press(twin(visitor), filled)]);
    const [first, second] = answers.map(({ reply }) => reply.headers.location);
    expect([first, second]).toEqual([first, first]);
    expect(first).toContain('/recovery/by-hand/');
    expect(query(portal, 'SELECT id FROM recovery_tickets').length - before).toBe(1);
  });
});

it('a link is over after a day, and a ticket that nobody decided after 30: then nothing of it is left', async () => {
  const { person } = await registerCitizen(own);
  const { link } = await granted(own, person);
  const { id } = await leaveTicket(own, person);
  await shiftClock(own, DAY + 1000);
  expect((await new Visitor(own.url).get(link)).status).toBe(410);
  await shiftClock(own, 30 * DAY + 60_000);
  await tick(own);
  const [ticket] = query(own, 'SELECT state, sealed_typed FROM recovery_tickets WHERE id = ?', id);
  expect(ticket).toEqual({ state: 'expired', sealed_typed: null });
  expect(query(own, 'SELECT sealed_key FROM files WHERE holder_id = ?', `ticket:${id}`)).toEqual([{ sealed_key: null }]);
});
