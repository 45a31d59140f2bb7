import { describe, expect, inject, it } from 'vitest';
import { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { codeSent, mailCount, waitForMessage } from '../harness/outbox.ts';
import { change, query } from '../harness/state.ts';
import { typeCode } from '../harness/type-code.ts';
import { newPerson, registerCitizen } from '../world.ts';

const portal = inject('served');

/** A new person who has filled the form of registration and looks at the page for the code. */
async function askCode() {
  const who = newPerson();
  const visitor = new Visitor(portal.url);
  await visitor.get('/register');
  await visitor.submit(who);
  return { visitor, who, code: await codeSent(portal, who.phone) };
}

describe('registration', () => {
  it('offers the way in to who has a cabinet already, on the page of the code too', async () => {
    const { visitor } = await askCode();
    expect([visitor.page.path, visitor.page.link('Войти')]).toEqual(['/register/code', '/sign-in']);
  });

  it('goes from the form by the code into the cabinet, and on to where the person was going', async () => {
    const who = newPerson();
    const visitor = new Visitor(portal.url);
    await visitor.get('/register?next=/cabinet/profile');
    await expectValidPage(visitor.page);
    expect(visitor.page.text).toContain('статья 6, часть 1, пункт 4');
    expect(visitor.page.all('input[type=checkbox]')).toEqual([]);
    await typeCode(portal, visitor, who.phone, () => visitor.submit(who));
    expect(visitor.page.path).toBe('/cabinet/profile');
    expect(visitor.jar.all.get('session')?.attributes).toMatchObject({ httponly: true, samesite: 'Lax', path: '/' });
    expect(visitor.jar.all.has('visit')).toBe(false);
    const row = query(
      portal,
      'SELECT count(*) AS n FROM sessions WHERE token_hash = ?',
      visitor.jar.all.get('session')!.value,
    )[0];
    expect(row).toEqual({ n: 0 });
  });

  it('keeps what was typed, names each fault, and never shows the password again', async () => {
    const visitor = new Visitor(portal.url);
    await visitor.get('/register');
    const typed = newPerson({
      family: '<b>Ким</b>',
      given: '',
      patronymic: 'Mарковна',
      phone: '+7 495 123-45-67',
      email: 'кто-то',
      password: 'короткий',
    });
    await visitor.submit(typed);
    expect(visitor.page.status).toBe(422);
    await expectValidPage(visitor.page);
    expect(visitor.page.title).toMatch(/^Ошибка: /);
    expect(visitor.page.errors).toHaveLength(5);
    expect(visitor.page.errors).toContain('В отчестве латинская буква M. Напишите русскими буквами.');
    expect(visitor.page.html).toContain('&lt;b&gt;Ким');
    expect(visitor.page.html).not.toContain('короткий');
  });

  it('counts wrong codes, sends a new one not sooner than in a minute, and dies after five tries', async () => {
    const { visitor, code } = await askCode();
    const wrong = code === '000000' ? '000001' : '000000';
    await visitor.submit({ code: wrong }, { button: 'Подтвердить' });
    expect(visitor.page.errors).toEqual(['Неверный код. Осталось 4 попытки.']);
    expect(visitor.page.html).not.toContain(wrong);
    await expectValidPage(visitor.page);
    await visitor.submit({}, { button: 'Прислать новый код' });
    expect(visitor.page.status).toBe(429);
    expect(Number(visitor.page.reply.headers['retry-after'])).toBeGreaterThan(50);
    expect(visitor.page.text).toMatch(/через \d+ секунд/);
    for (let i = 0; i < 3; i++) await visitor.submit({ code: wrong }, { button: 'Подтвердить' });
    expect(visitor.page.errors).toEqual(['Неверный код. Осталась 1 попытка.']);
    await visitor.submit({ code: wrong }, { button: 'Подтвердить' });
    expect(visitor.page.status).toBe(410);
    await visitor.get('/register/code');
    await visitor.submit({ code }, { button: 'Подтвердить' });
    expect(visitor.page.status).toBe(410);
    expect(visitor.jar.all.has('session')).toBe(false);
  });

  it('takes no try for what is no code, and keeps what was typed on the way back', async () => {
    const { visitor, code, who } = await askCode();
    for (const slip of ['', '12345', '1234567', 'код', '12345a', '', '']) {
      await visitor.submit({ code: slip }, { button: 'Подтвердить' });
      expect([visitor.page.status, visitor.page.errors]).toEqual([422, ['Код состоит из 6 цифр']]);
    }
    await expectValidPage(visitor.page);
    const codePage = visitor.page;
    await visitor.get('/register?again=1');
    await expectValidPage(visitor.page);
    expect(visitor.page.html).toContain(`value="${who.family}"`);
    expect(visitor.page.html).toContain(`value="${who.email}"`);
    expect(visitor.page.html).not.toContain(who.password);
    await visitor.get('/register');
    expect(visitor.page.html).not.toContain(who.family);
    const stranger = new Visitor(portal.url);
    await stranger.get('/register?again=1');
    expect(stranger.page.html).not.toContain(who.family);
    await visitor.send(codePage.forms.find(form => form.named('code').length > 0)!.fill({ code }));
    expect(visitor.page.path).toBe('/cabinet');
  });

  it('says why a code died: tries, a newer one, time', async () => {
    const { visitor, code, who } = await askCode();
    const wrong = code === '000000' ? '000001' : '000000';
    const first = visitor.page.forms.find(form => form.named('code').length > 0)!;
    for (let i = 0; i < 5; i++) await visitor.send(first.fill({ code: wrong }));
    expect(visitor.page.text).toContain('Код пять раз ввели неверно');
    await visitor.send(first.fill({ code: '' }));
    expect([visitor.page.status, visitor.page.text.includes('пять раз')]).toEqual([410, true]);
    await visitor.get('/register?again=1');
    await visitor.submit({ password: who.password });
    expect(visitor.page.path).toBe('/register/code');
    const second = visitor.page.forms.find(form => form.named('code').length > 0)!;
    await visitor.send(first.fill({ code }));
    expect(visitor.page.text).toContain('он заменил этот');
    await change(portal, `UPDATE challenges SET expires_at = 1 WHERE id = '${second.named('challenge')[0]!.entries()[0]![1]}'`);
    await visitor.send(second.fill({ code: wrong }));
    expect(visitor.page.text).toContain('срок кода истёк');
  });

  it('binds the code to the browser that asked for it', async () => {
    const { visitor, code } = await askCode();
    const filled = visitor.page.forms.find(form => form.named('code').length > 0)!.fill({ code });
    const thief = new Visitor(portal.url);
    await thief.get('/register');
    const csrf = thief.page.forms.at(-1)!.named('csrf')[0]!.entries()[0]!;
    await thief.send({ ...filled, entries: [...filled.entries.filter(([name]) => name !== 'csrf'), csrf] });
    expect(thief.page.status).toBe(410);
    expect(thief.page.text).toContain('в другом браузере');
    expect(thief.jar.all.has('session')).toBe(false);
  });

  it('makes one account of a double click', async () => {
    const { visitor, code } = await askCode();
    const filled = visitor.page.forms.find(form => form.named('code').length > 0)!.fill({ code });
    const twin = new Visitor(portal.url);
    for (const cookie of visitor.jar.header.split('; ')) twin.jar.take(cookie);
    await twin.get('/register/code');
    await Promise.all([visitor.send(filled), twin.send(filled)]);
    const [, challenge = ''] = filled.entries.find(([name]) => name === 'challenge') ?? [];
    const phone = `SELECT blind_index FROM identifiers JOIN challenges USING (account_id) WHERE challenges.id = ? AND kind = 'phone'`;
    const accounts = query(portal, `SELECT count(*) AS n FROM identifiers WHERE blind_index = (${phone})`, String(challenge));
    expect(accounts).toEqual([{ n: 1 }]);
    expect([visitor.page.path, twin.page.path]).toEqual(['/cabinet', '/cabinet']);
  });
});

describe('a telephone that is already somebody’s', () => {
  it('gets the same pages and the owner other words', async () => {
    const owner = newPerson();
    await registerCitizen(portal, owner);
    const walk = async (phone: string) => {
      const visitor = new Visitor(portal.url);
      await visitor.get('/register');
      const before = await mailCount(portal, phone);
      await visitor.submit(newPerson({ phone }), { follow: false });
      const { status, headers, setCookies } = visitor.page.reply;
      const told = await waitForMessage(portal, phone, (_, i) => i >= before);
      await visitor.get('/register/code');
      const text = visitor.page.text.replace(/\+7 [\d -]+/, '');
      await visitor.submit({ code: '123456' }, { button: 'Подтвердить' });
      const { 'x-request-id': _id, date: _date, ...rest } = headers;
      return { seen: { status, rest, setCookies, text, error: visitor.page.errors }, told: told.text };
    };
    const [known, unknown] = [await walk(owner.phone), await walk(newPerson().phone)];
    expect(known.seen).toEqual(unknown.seen);
    expect(known.told).not.toMatch(/\d{6}/);
    expect(unknown.told).toMatch(/\b\d{6}\b/);
  });
});
