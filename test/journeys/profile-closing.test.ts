import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY } from '../../src/platform/clock.ts';
import { apply, startDraft } from '../apply.ts';
import { codeSent, mailCount } from '../harness/outbox.ts';
import { clockTo, ownPortal, tick } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { sendCheck, waitingCheck } from '../proving.ts';
import { newPerson, type Person, registerCitizen, registerOfficer, signIn, signInOfficer, tryPassword } from '../world.ts';

let own: Awaited<ReturnType<typeof ownPortal>>;
let support: Person;
beforeAll(async () => {
  own = await ownPortal();
  support = (await registerOfficer(own, 'support', 'support')).person;
});
afterAll(() => own.stop());

/** The registries are switched on the page of the stand-ins. */
const registries = (mode: 'works' | 'down') =>
  fetch(`${own.standInsUrl}/registries/mode`, { method: 'POST', body: new URLSearchParams({ mode }), redirect: 'manual' });

test('registries down: a value waits, the address is written by hand, and both are checked when they work again', async () => {
  const { visitor } = await registerCitizen(own);
  await registries('down');
  await visitor.get('/cabinet/profile/addresses/registration');
  await visitor.submit({ text: 'Садовая 7' }, { button: 'Найти' });
  expect(visitor.page.text).toContain('Справочник адресов сейчас не отвечает');
  const draft = await startDraft(visitor, 'child-allowance');
  await visitor.get(`${draft}/home`);
  await visitor.submit({ 'address.find': 'Садовая 7', 'address.house': '7' }, { button: 'Найти адрес' });
  expect(visitor.page.text).toContain('Справочник адресов сейчас не отвечает. Напишите его ниже сами.');
  expect(visitor.page.html).toMatch(/name="address.house"[^>]*value="7"/);
  await visitor.get('/cabinet/profile/snils');
  const birth = { 'birthDate.day': '12', 'birthDate.month': '4', 'birthDate.year': '1988' };
  await visitor.submit({ snils: '112-233-445 95', ...birth });
  for (let n = 0; n < 60 && !visitor.page.text.includes('проверим позже'); n++) {
    await tick(own);
    await visitor.get('/cabinet/profile');
  }
  expect(visitor.page.text).toContain('Реестр пока не отвечает: проверим позже сами');
  expect(visitor.page.text).not.toMatch(/112-233-445 95 \(вы ввели/);
  await registries('works');
  await clockTo(own, Date.now() + 5 * 60_000);
  for (let n = 0; n < 60 && !/112-233-445 95 \(вы ввели/.test(visitor.page.text); n++) {
    await tick(own);
    await visitor.get('/cabinet/profile');
  }
  expect(visitor.page.text).toMatch(/112-233-445 95 \(вы ввели .+, проверено/);
});

test('choosing a found address asks the directory nothing; a list that is not ours is not taken', async () => {
  const { visitor } = await registerCitizen(own);
  await visitor.get('/cabinet/profile/addresses/registration');
  await visitor.submit({ text: 'Садовая 7' }, { button: 'Найти' });
  await registries('down');
  await visitor.submit({ found: 'чужое' }, { button: 'Сохранить адрес' });
  expect([visitor.page.status, visitor.page.errors.join()]).toEqual([422, expect.stringContaining('Найдите адрес ещё раз')]);
  await registries('works');
  await visitor.submit({ text: 'Садовая 7' }, { button: 'Найти' });
  await registries('down');
  await visitor.submit({ flat: '3' }, { button: 'Сохранить адрес' });
  expect(visitor.page.text).toMatch(/ул. Садовая, д. 7, кв. 3 \(вы ввели .+, проверено/);
  const failures = () => query(own, "SELECT failures FROM dependencies WHERE name = 'addresses'")[0]?.failures;
  const before = Number(failures());
  await visitor.get('/cabinet/profile/addresses/living');
  await visitor.submit({ text: 'Садовая 7' }, { button: 'Найти' });
  expect(failures()).toBe(before + 1);
  await registries('works');
});

test('everything that is a person’s comes in one file, readable by people and programs, and the journal says so', async () => {
  const { visitor, person } = await registerCitizen(own);
  const number = await apply(visitor);
  await visitor.get('/cabinet/profile/consents');
  await visitor.submit({}, { form: '/consents/news' });
  expect(visitor.page.text).toContain('Вы согласились');
  await visitor.get('/cabinet/data');
  await visitor.submit({}, { form: '/cabinet/data' });
  const { text, html } = visitor.page;
  for (const said of [person.family, number, 'Вход', 'новости портала', 'Заявления', person.email]) expect(text).toContain(said);
  const json = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const data = JSON.parse(json) as Record<string, { number?: string; purpose?: string }[]>;
  expect(data.applications?.[0]?.number).toBe(number);
  expect(data.consents?.[0]?.purpose).toBe('news');
  await visitor.get('/cabinet/profile/consents');
  await visitor.submit({}, { form: '/consents/news' });
  await visitor.get('/journal');
  for (const said of ['Кабинет создан', 'Скачаны ваши данные', 'Дано согласие', 'Согласие отозвано'])
    expect(visitor.page.text).toContain(said);
});

test('an open application stands in the way and is named', async () => {
  const { visitor } = await registerCitizen(own);
  const number = await apply(visitor);
  await visitor.get('/cabinet/closing');
  expect(visitor.page.text).toContain(`заявление ${number}`);
  expect(visitor.page.html).not.toContain('value="close"');
});

test('a cabinet is closed after its days: no way in, no key of the profile, contacts free; a changed mind keeps all', async () => {
  const [stays, leaves] = [await registerCitizen(own), await registerCitizen(own, newPerson({ family: 'Уходящая' }))];
  for (const { visitor } of [stays, leaves]) {
    await visitor.get('/cabinet/closing');
    await visitor.submit({}, { button: 'Закрыть кабинет' });
    expect(visitor.page.text).toContain('До этого дня можно передумать');
  }
  await stays.visitor.get('/cabinet');
  await stays.visitor.submit({}, { button: 'Оставить кабинет' });
  await clockTo(own, Date.now() + 29 * DAY);
  expect((await signIn(own, leaves.person)).page.path).toBe('/cabinet');
  await clockTo(own, Date.now() + 31 * DAY);
  await clockTo(own, Date.now() + 800 * DAY);
  const old = await signIn(own, stays.person);
  await old.get('/cabinet');
  expect(old.page.text).toContain('Проверьте свои данные: вы давно их не меняли.');
  await old.click('Проверить данные');
  await old.submit({}, { form: '/confirmation' });
  expect(old.page.text).toContain('Данные отмечены сегодняшним днём');
  expect(old.page.text).not.toContain('Всё верно');
  await old.get('/cabinet/profile/journal');
  expect(old.page.text).toContain('Данные проверены: всё верно.');
  expect((await tryPassword(own, leaves.person.phone, leaves.person.password)).status).toBe(422);
  const keys = query(
    own,
    `SELECT class, wrapped FROM data_keys AS k JOIN account_closings AS c ON c.person_id = k.owner_id
    WHERE c.done_at IS NOT NULL ORDER BY class`,
  );
  expect(keys.map(({ class: cls, wrapped }) => [cls, wrapped === null])).toEqual([
    ['case', false],
    ['draft', true],
    ['profile', true],
    ['result', false],
  ]);
  const left = query(
    own,
    'SELECT count(*) AS n FROM identifiers WHERE account_id IN (SELECT id FROM accounts WHERE closed_at IS NOT NULL)',
  );
  expect(left[0]?.n).toBe(0);
  const again = { ...leaves.person, family: 'Новая' };
  const before = await mailCount(own, again.phone);
  const { visitor } = await registerCitizen(own, again);
  expect(visitor.page.path).toBe('/cabinet');
  expect(await codeSent(own, again.phone, before)).toMatch(/^\d{6}$/);
  await visitor.get('/cabinet/profile/contacts');
  expect(visitor.page.text).toContain('Основной контакт');
});

test('what waited about who has left waits no more: no check, no scan, no question to a registry, no code of a МФЦ', async () => {
  const { visitor } = await registerCitizen(own);
  await sendCheck(visitor);
  const id = await waitingCheck(own);
  const officer = await signInOfficer(own, support);
  await officer.get(`/staff/checks/${id}`);
  expect(officer.page.status).toBe(200);
  const person = `(SELECT person_id FROM identity_checks WHERE id = '${id}')`;
  const account = `(SELECT id FROM accounts WHERE person_id = ${person})`;
  const hour = 1_000 * DAY + Date.now();
  await change(
    own,
    `INSERT INTO activations (id, code_index, snils_index, purpose, account_id, office, staff_id, sealed_person, state, created_at, expires_at)
     VALUES ('a', 'c', 's', 'restore', ${account}, 'mfc', (SELECT max(id) FROM staff_members), 'sealed', 'waiting', 1, ${hour})`,
  );
  await visitor.get('/cabinet/closing');
  await visitor.submit({}, { button: 'Закрыть кабинет' });
  await clockTo(own, Date.now() + 832 * DAY);
  await tick(own);
  const later = await signInOfficer(own, support);
  await later.get('/staff/checks');
  expect([later.page.status, later.page.html.includes(id)]).toEqual([200, false]);
  await later.get(`/staff/checks/${id}`);
  expect(later.page.status).toBe(404);
  expect(query(own, `SELECT status, passport_index AS passport FROM identity_checks WHERE id = '${id}'`)).toEqual([
    { status: 'filling', passport: null },
  ]);
  for (const left of [
    `identity_items WHERE person_id = ${person}`,
    `files WHERE holder_id = 'identity:' || ${person} AND removed_at IS NULL`,
    `registry_requests WHERE person_id = ${person} AND (state <> 'dropped' OR sealed_answer IS NOT NULL)`,
    "activations WHERE id = 'a' AND (state <> 'revoked' OR sealed_person IS NOT NULL)",
  ])
    expect([left, query(own, `SELECT 1 FROM ${left}`)]).toEqual([left, []]);
});
