import { expect, inject, test } from 'vitest';
import { addApp, appCode, secretShown } from '../authenticator-app.ts';
import { Visitor } from '../harness/client.ts';
import { sessionHash } from '../harness/session-hash.ts';
import { change, filesWith, query } from '../harness/state.ts';
import { typeCode } from '../harness/type-code.ts';
import { count, formOf, press, twin } from '../race.ts';
import { confirmEmail, type Person, registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
const factors = '/cabinet/security/factors';

/** Stands before the second thing, the password being right. */
async function halfIn(person: Person, door = '/sign-in'): Promise<Visitor> {
  const visitor = new Visitor(portal.url);
  await visitor.get(door);
  await visitor.submit({ login: person.phone, password: person.password });
  return visitor;
}

/** The account of whoever is signed in, as the tables know it. */
const accountOf = (visitor: Visitor) => {
  const hash = sessionHash(visitor);
  return `(SELECT account_id FROM sessions WHERE token_hash = '${hash}')`;
};

test('an application is added by its own code, asked for at sign-in, and its code is good once', async () => {
  const { visitor, person } = await registerCitizen(portal);
  await visitor.get(factors);
  await visitor.click('Подключить приложение');
  const secret = secretShown(visitor);
  expect(secret.length).toBe(20);
  await visitor.submit({ code: await appCode(secret, 40) }, { form: '/app' });
  expect(visitor.page.status).toBe(422);
  expect(secretShown(visitor)).toEqual(secret);
  await visitor.submit({ code: await appCode(secret, -1) }, { form: '/app' });
  expect(visitor.page.text).toContain('Приложение подключено.');

  const other = await halfIn(person);
  expect(other.page.text).toContain('Откройте приложение с кодами');
  await other.submit({ code: await appCode(secret, -1) }, { form: '/code' });
  expect(other.page.errors.join()).toContain('уже использован');
  await other.submit({ code: await appCode(secret) }, { form: '/code' });
  expect(other.page.url.pathname).toBe('/cabinet');
  expect(query(portal, "SELECT 1 FROM sessions WHERE second_factor = 'app'").length).toBeGreaterThan(0);

  // Without the telephone with the application a message will do.
  const third = await halfIn(person);
  await typeCode(portal, third, person.phone, () => third.submit({}, { button: 'Прислать в SMS' }));
  expect(third.page.url.pathname).toBe('/cabinet');
});

test('a letter stands in for no application, at sign-in and in the step-up', async () => {
  const { visitor, person } = await registerCitizen(portal);
  await confirmEmail(portal, person, twin(visitor));
  expect((await halfIn(person)).page.text).toContain('Прислать на почту');
  await addApp(visitor);
  await visitor.get(factors);
  expect(visitor.page.text).toContain('Не присылаем, пока подключено приложение.');
  const reader = await halfIn(person);
  const asked = formOf(reader, '/sending', {}, 'Прислать в SMS');
  const forged = asked.entries.map(([name, value]): [string, typeof value] => [name, name === 'channel' ? 'email' : value]);
  await reader.send({ ...asked, entries: forged });
  expect(reader.page.text).toContain('Откройте приложение с кодами');
  await visitor.get('/cabinet/proof');
  await visitor.submit({}, { button: 'Получить код' });
  for (const { page } of [reader, visitor]) expect(page.text).not.toContain('Прислать на почту');
  const [account] = query(portal, `SELECT ${accountOf(visitor)} AS id`);
  const letters = query(
    portal,
    "SELECT 1 FROM challenges WHERE channel = 'email' AND purpose <> 'confirm-email' AND account_id = ?",
    String(account?.id),
  );
  expect(letters).toEqual([]);
});

test('twenty browsers type one code of an application at once: one is let in', async () => {
  const { visitor, person } = await registerCitizen(portal);
  const secret = await addApp(visitor);
  await change(portal, `UPDATE app_factors SET last_step = 0 WHERE account_id = ${accountOf(visitor)}`);
  const browsers: Visitor[] = [];
  // The counter of unused codes lets ten wait at once.
  for (let i = 0; i < 10; i++) browsers.push(await halfIn(person));
  const code = await appCode(secret);
  await Promise.all(browsers.flatMap(each => [0, 1].map(() => press(each, formOf(each, '/code', { code })))));
  expect(browsers.filter(each => each.jar.all.has('session'))).toHaveLength(1);
});

test('ten spare codes are shown once, each lets in once, and it is told how many are left', async () => {
  const { visitor, person } = await registerCitizen(portal);
  await visitor.get(factors);
  await visitor.submit({}, { button: 'Получить 10 новых кодов' });
  const codes = visitor.page.text.match(/\b\d{5} \d{5}\b/g) ?? [];
  expect(new Set(codes).size).toBe(10);
  const rows = JSON.stringify(query(portal, 'SELECT * FROM recovery_codes'));
  for (const code of codes) expect(rows).not.toContain(code.replace(' ', ''));

  const other = await halfIn(person);
  await other.submit({}, { button: 'Ввести запасной код' });
  await other.submit({ code: '123' }, { form: '/code' });
  expect(other.page.errors.join()).toContain('10 цифр');
  const browsers = [other, await halfIn(person), await halfIn(person)];
  for (const each of browsers.slice(1)) await each.submit({}, { button: 'Ввести запасной код' });
  const pages = await Promise.all(browsers.map(each => press(each, formOf(each, '/code', { code: codes[3]! }))));
  expect(count(pages.map(page => page.status))).toEqual({ 303: 1, 422: 2 });
  const winner = browsers.find(each => each.page.status === 303)!;
  await winner.get(`${factors}?after=/cabinet/profile`);
  expect(winner.page.text).toContain('Осталось 9 запасных кодов.');
  expect(winner.page.link('Продолжить')).toBe('/cabinet/profile');
});

test('spare codes are downloaded from their own page, by its person, while it is fresh; the file lies nowhere', async () => {
  const { visitor } = await registerCitizen(portal);
  await visitor.get(factors);
  await visitor.submit({}, { button: 'Получить 10 новых кодов' });
  const shown = visitor.page.text.match(/\b\d{5} \d{5}\b/g) ?? [];
  const filled = formOf(visitor, '/codes/file');
  const { reply } = await visitor.send(filled);
  expect(reply.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(reply.headers['content-disposition']).toContain('zapasnye-kody.txt');
  expect(reply.headers['cache-control']).toContain('no-store');
  const text = new TextDecoder().decode(reply.body);
  expect(text.match(/\d{5} \d{5}/g)).toEqual(shown);
  expect(text).toContain('Каждый код подходит один раз');
  for (const code of shown) expect(filesWith(portal, code.replace(' ', ''))).toEqual([]);

  const { visitor: neighbour } = await registerCitizen(portal);
  await neighbour.get(factors);
  await neighbour.submit({}, { button: 'Получить 10 новых кодов' });
  const theirs = formOf(neighbour, '/codes/file', { codes: String(filled.entries.find(([name]) => name === 'codes')?.[1]) });
  await neighbour.send(theirs);
  expect(neighbour.page.text).toContain('Файл не скачан');
});

test('what is added after one proof is told once: spare codes made twice, and an application beside them', async () => {
  const { visitor } = await registerCitizen(portal);
  const told = () => query(portal, `SELECT id FROM alerts WHERE kind = 'factor-added' AND account_id = ${accountOf(visitor)}`);
  await visitor.get(factors);
  const twice = formOf(visitor, 'factors/codes');
  await Promise.all([press(visitor, twice), press(visitor, twice)]);
  expect(told()).toHaveLength(1);
  await addApp(visitor);
  expect(told()).toHaveLength(1);
  // Another proof, another telling.
  const session = `account_id = ${accountOf(visitor)}`;
  await change(portal, `UPDATE sessions SET created_at = created_at - 60000, proven_at = proven_at - 60000 WHERE ${session}`);
  await visitor.submit({}, { form: 'factors/codes' });
  expect(told()).toHaveLength(2);
});

test('the last thing that proves an account stays; any other is taken away', async () => {
  const { visitor, person } = await registerCitizen(portal);
  await addApp(visitor);
  const phone = `account_id = ${accountOf(visitor)} AND kind = 'phone'`;
  await change(portal, `UPDATE identifiers SET verified_at = NULL WHERE ${phone}`);
  await visitor.submit({}, { button: 'Убрать приложение' });
  expect(visitor.page.text).toContain('Приложение осталось');
  await change(portal, `UPDATE identifiers SET verified_at = created_at WHERE ${phone}`);
  await visitor.submit({}, { button: 'Убрать приложение' });
  expect(visitor.page.text).toContain('Приложение убрано.');
  expect((await halfIn(person)).page.text).toContain('Мы отправили код');
});

test('an officer is asked for the application too, and for no letter', async () => {
  const { visitor, person } = await registerOfficer(portal, 'trade');
  const secret = await addApp(visitor, '/staff');
  expect(visitor.page.text).not.toContain('почту');
  const other = await halfIn(person, '/staff/sign-in');
  expect(other.page.text).not.toContain('Прислать на почту');
  await other.submit({ code: await appCode(secret) }, { form: '/code' });
  // Who works here without a key is offered one.
  await other.click('Не сейчас');
  expect(other.page.url.pathname).toBe('/staff/queue');
});
