import { describe, expect, inject, it } from 'vitest';
import { Visitor } from '../harness/client.ts';
import { codeSent, mailCount, waitForMessage } from '../harness/outbox.ts';
import { change, query } from '../harness/state.ts';
import { twin } from '../race.ts';
import { accountOf, confirmEmail, newPerson, type Person, registerCitizen, signIn, tryPassword } from '../world.ts';

const portal = inject('served');
const NEW = 'Ранний лес, 5 троп';
const CODE = { button: 'Подтвердить' };

async function somebody({ mail = true } = {}) {
  const { person, visitor } = await registerCitizen(portal);
  if (mail) await confirmEmail(portal, person, twin(visitor));
  return { person, home: visitor };
}

/** Asks for a code to a contact, as somebody in a new browser. */
async function ask(contact: string, reason = 'password', visitor = new Visitor(portal.url)) {
  await visitor.get('/recovery');
  await visitor.submit({ reason, contact });
  return visitor;
}

/** Asks, and types the code that came. */
async function shown(contact: string, reason = 'password') {
  const before = await mailCount(portal, contact);
  const visitor = await ask(contact, reason);
  await visitor.submit({ code: await codeSent(portal, contact, before) }, CODE);
  return visitor;
}

/** Both contacts, one after the other. */
async function both({ phone, email }: Person) {
  const before = await mailCount(portal, email);
  const visitor = await shown(phone);
  await visitor.submit({ code: await codeSent(portal, email, before) }, CODE);
  return visitor;
}

describe('a forgotten password', () => {
  it('is set anew after a code of each contact; others are put out, the locked way opens, the other channel is told', async () => {
    const { person, home } = await somebody();
    for (let i = 0; i < 3; i++) await tryPassword(portal, person.phone, 'Не тот пароль 1');
    expect((await tryPassword(portal, person.phone, person.password)).status).toBe(423);
    const visitor = await both(person);
    expect(visitor.page.path).toBe('/recovery/password');
    expect(visitor.page.text).toContain(`телефон ${person.phone.slice(0, 3)}…${person.phone.slice(-2)}`);
    expect(visitor.page.text).toContain(`почта ${person.email[0]}…@`);
    for (const secret of [person.phone, person.email, person.family]) expect(visitor.page.html).not.toContain(secret);
    await visitor.submit({ password: 'короткий' });
    expect([visitor.page.status, visitor.page.html.includes('короткий')]).toEqual([422, false]);
    await visitor.submit({ password: `${person.family} 48 троп` });
    expect(visitor.page.errors.join()).toContain('В пароле есть ваше имя');
    await visitor.submit({ password: NEW });
    expect(visitor.page.path).toBe('/cabinet/security?done=recovered');
    expect(visitor.page.text).toContain('Чтобы не потерять доступ снова');
    expect((await home.get('/cabinet')).path).toContain('/sign-in');
    expect((await tryPassword(portal, person.phone, NEW)).status).toBe(303);
    await waitForMessage(portal, person.email, sent => sent.subject === 'Кто-то восстанавливает доступ к кабинету');
    await waitForMessage(portal, person.phone, sent => sent.text.startsWith('Доступ восстановлен.'));
    expect(query(portal, "SELECT action FROM audit_events WHERE action = 'recovered'").length).toBeGreaterThan(0);
  });

  it('of who has one contact needs that one', async () => {
    const { person } = await somebody({ mail: false });
    const visitor = await shown(person.phone);
    await visitor.submit({ password: NEW });
    expect(visitor.page.path).toBe('/cabinet/security?done=recovered');
  });

  it('is set by nobody who has shown half: not by the address, not from another browser, not after half an hour', async () => {
    const { person, home } = await somebody();
    const visitor = await shown(person.phone);
    expect(visitor.page.path).toBe('/recovery/code');
    await codeSent(portal, person.email);
    await visitor.get('/recovery/password');
    expect(visitor.page.path).toBe('/recovery');
    const whole = await both(person);
    const page = twin(whole);
    page.jar.all.delete('visit');
    await page.get('/recovery/password');
    expect(page.page.path).toBe('/recovery');
    await whole.get('/recovery/password');
    const filled = whole.page.forms.find(form => form.action === '/recovery/password')!.fill({ password: NEW });
    await change(
      portal,
      `UPDATE recoveries SET created_at = created_at - 1900000, expires_at = expires_at - 1900000 WHERE account_id = '${accountOf(portal, home)}'`,
    );
    await whole.send(filled);
    expect(whole.page.path).toBe('/recovery');
    expect((await tryPassword(portal, person.phone, person.password)).status).toBe(303);
  });
});

describe('a changed number', () => {
  it('comes in the place of the old one once its code is typed, and the old one is told', async () => {
    const { person } = await somebody();
    const visitor = await shown(person.email, 'phone');
    expect(visitor.page.path).toBe('/recovery/password');
    await visitor.submit({ password: NEW });
    expect(visitor.page.errors).toEqual(['Напишите новый номер телефона.']);
    await visitor.submit({ password: NEW, phone: person.phone });
    expect(visitor.page.errors[0]).toContain('Это прежний номер.');
    const fresh = newPerson();
    await visitor.submit({ password: NEW, phone: fresh.phone });
    expect(visitor.page.path).toBe('/recovery/phone');
    expect((await tryPassword(portal, fresh.phone, NEW)).status).toBe(422);
    await visitor.submit({ code: await codeSent(portal, fresh.phone) }, CODE);
    expect(visitor.page.path).toBe('/cabinet/security?done=recovered');
    await waitForMessage(portal, person.phone, sent => sent.text.startsWith('Доступ восстановлен.'));
    expect((await tryPassword(portal, person.phone, NEW)).status).toBe(422);
    await signIn(portal, { ...fresh, password: NEW });
    await visitor.get('/cabinet/profile');
    expect(visitor.page.text).toContain(fresh.phone.slice(-2));
  });

  it('is confirmed by its own code alone: a code of a number typed before confirms nothing', async () => {
    const { person } = await somebody();
    const visitor = await shown(person.email, 'phone');
    const [first, second] = [newPerson(), newPerson()];
    await visitor.submit({ password: NEW, phone: first.phone });
    const code = visitor.page.forms
      .find(form => form.named('code').length > 0)!
      .fill({ code: await codeSent(portal, first.phone) });
    await visitor.get('/recovery/password');
    await visitor.submit({ password: NEW, phone: second.phone });
    await visitor.send(code);
    expect(visitor.page.status).toBe(410);
    expect((await tryPassword(portal, second.phone, NEW)).status).toBe(422);
  });

  it('is not changed by a mailbox that only a link has confirmed: a mistyped address is a stranger’s', async () => {
    const { person } = await registerCitizen(portal);
    await confirmEmail(portal, person);
    const visitor = await shown(person.email, 'phone');
    expect(visitor.page.h1).toBe('Одного кода мало');
    await visitor.get('/recovery/password');
    expect(visitor.page.path).toBe('/recovery');
  });

  it('of a confirmed person is not changed by one mailbox', async () => {
    const { person, home } = await somebody();
    await change(
      portal,
      `UPDATE persons SET trust_level = 2 WHERE id = (SELECT person_id FROM accounts WHERE id = '${accountOf(portal, home)}')`,
    );
    const visitor = await shown(person.email, 'phone');
    expect(visitor.page.h1).toBe('Одного кода мало');
    await visitor.get('/recovery/password');
    expect(visitor.page.path).toBe('/recovery');
  });
});

it('«В кабинет вошёл кто-то другой» puts everybody out by the first code', async () => {
  const { person, home } = await somebody();
  await shown(person.phone, 'not-me');
  expect((await home.get('/cabinet')).path).toContain('/sign-in');
});

it('who knows the password and has lost the telephone is led from its code to a new one', async () => {
  const { person } = await somebody();
  const visitor = new Visitor(portal.url);
  await visitor.get('/sign-in');
  await visitor.submit({ login: person.phone, password: person.password });
  await visitor.click('Восстановить доступ');
  const before = await mailCount(portal, person.email);
  await visitor.submit({ reason: 'phone', contact: person.email });
  await visitor.submit({ code: await codeSent(portal, person.email, before) }, CODE);
  expect(visitor.page.text).toContain('Новый телефон');
});

it('who has lost the mailbox is told that it still opens the cabinet, and takes it away at once', async () => {
  const { person } = await somebody();
  const visitor = await shown(person.phone, 'email');
  await visitor.submit({ password: NEW });
  expect(visitor.page.text).toContain('Почта, к которой нет доступа, всё ещё открывает кабинет.');
  await visitor.click('Смените или уберите её');
  const [, contact] = [...visitor.page.html.matchAll(/href="(\/cabinet\/profile\/contacts\/[^"/]+)" aria-label/g)];
  await visitor.get(contact![1]!);
  await visitor.submit({}, { button: 'Удалить' });
  expect(visitor.page.text).not.toContain(person.email);
  expect((await tryPassword(portal, person.email, NEW)).status).toBe(422);
});
