import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import type { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { sentTo, waitForMessage } from '../harness/outbox.ts';
import { ownPortal } from '../harness/portal.ts';
import { photograph } from '../harness/scans.ts';
import { query } from '../harness/state.ts';
import { newSnils } from '../numbers.ts';
import { passportFields, personFields, scanFields, sendCheck, waitingCheck } from '../proving.ts';
import { formOf } from '../race.ts';
import { registerCitizen, registerOfficer, tryPassword } from '../world.ts';

let portal: Served;
let officer: Visitor;
beforeAll(async () => {
  portal = await ownPortal();
  officer = (await registerOfficer(portal, 'support', 'support')).visitor;
});
afterAll(() => portal?.stop());

const trustOf = (id: string) =>
  query(portal, 'SELECT trust_level FROM persons WHERE id = (SELECT person_id FROM identity_checks WHERE id = ?)', id)[0]
    ?.trust_level;
const accept = async (id: string) => {
  await officer.get(`/staff/checks/${id}`);
  return officer.submit({}, { form: '/acceptance' });
};
const sendBack = async (id: string, grounds: Record<string, string>) => {
  await officer.get(`/staff/checks/${id}`);
  return officer.submit(grounds, { form: '/return' });
};

describe('the portal’s own check', () => {
  test('tells of a scan too small to read before one goes on, and takes it all the same', async () => {
    const { visitor: citizen } = await registerCitizen(portal);
    await citizen.get('/cabinet/identity/scan');
    const small = { ...(await scanFields()), 'file.spread': await photograph('мелкий.jpg', 'мелкий', 480) };
    await citizen.submit(small, { button: 'Загрузить и продолжить' });
    expect([citizen.page.path, citizen.page.status]).toEqual(['/cabinet/identity/scan', 200]);
    expect(citizen.page.text.match(/Снимок маленький: 480×800\./g)).toHaveLength(1);
    await citizen.submit({}, { button: 'Загрузить и продолжить' });
    expect(citizen.page.path).toBe('/cabinet/identity/person');
  });

  test('leads from a telephone to a proven person without a script, each part kept when it is left', async () => {
    const { person, visitor: citizen } = await registerCitizen(portal);
    const snils = newSnils();
    await citizen.get('/cabinet/identity');
    await expectValidPage(citizen.page);
    expect(citizen.page.link('В МФЦ с паспортом')).toBe('/mfc');
    await citizen.click('Начать');
    expect(citizen.page.text).toContain('Из вашего профиля');

    // Left in the middle: what was typed is there again.
    await citizen.submit({ snils: '1', 'birthDate.day': '12' }, { button: 'Сохранить и выйти' });
    expect(citizen.page.path).toBe('/cabinet/identity');
    expect(citizen.page.text).toContain('Начато');
    await citizen.click('Имя, СНИЛС и ИНН');
    expect(citizen.page.html).toMatch(/name="birthDate.day"[^>]*value="12"/);
    await citizen.submit({ snils: '112-233-445 96' }, { button: 'Далее' });
    expect(citizen.page.status).toBe(422);
    expect(citizen.page.errors.join()).toContain('СНИЛС');
    await citizen.submit(personFields(snils), { button: 'Далее' });
    await citizen.submit(passportFields(), { button: 'Далее' });
    await citizen.submit({}, { button: 'Загрузить' });
    expect(citizen.page.status).toBe(422);
    await expectValidPage(citizen.page);
    await citizen.submit(await scanFields(), { button: 'Загрузить' });
    expect(citizen.page.text).toContain('ОВД Светлоозёрска');
    await expectValidPage(citizen.page);
    await citizen.submit({}, { button: 'Отправить на проверку' });
    expect(citizen.page.text).toContain('Документы на проверке');
    expect(citizen.page.text).toContain('От вас сейчас ничего не нужно');

    const id = await waitingCheck(portal);
    expect(trustOf(id)).toBe(1);
    await officer.get('/staff/checks');
    await officer.click('Проверка №');
    expect(officer.page.path).toBe(`/staff/checks/${id}`);
    await expectValidPage(officer.page);
    for (const words of [person.family, 'Социальный фонд', 'Сходится', 'Замечаний нет'])
      expect(officer.page.text).toContain(words);
    await officer.submit({}, { form: '/acceptance' });
    expect(officer.page.text).toContain('Личность подтверждена, человеку написали.');
    expect(trustOf(id)).toBe(2);

    await citizen.get('/cabinet/identity');
    expect(citizen.page.text).toContain('Ваша личность подтверждена');
    await citizen.get('/cabinet/profile');
    expect(citizen.page.text).toMatch(/СНИЛС\s+[\d -]+ \(из реестра/);
    const door = await tryPassword(portal, snils, person.password);
    expect(door.status).toBe(303);
    await waitForMessage(portal, person.phone, sent => sent.text.startsWith('Ваша личность подтверждена'));
    for (const { text } of await sentTo(portal, person.phone))
      for (const secret of [person.family, snils, '9901']) expect(text).not.toContain(secret);
  });

  test('asks only for what was returned, and takes only that', async () => {
    const { person, visitor: citizen } = await registerCitizen(portal);
    await sendCheck(citizen);
    const id = await waitingCheck(portal);
    expect((await sendBack(id, {})).status).toBe(422);
    await expectValidPage(officer.page);
    await sendBack(id, { 'ground.scan': 'unreadable' });
    expect(officer.page.text).toContain('возвращена на исправление');
    await waitForMessage(portal, person.phone, sent => sent.text.startsWith('Исправьте документы'));

    await citizen.get('/cabinet/identity');
    expect(citizen.page.text).toContain('Сканы паспорта: текст не читается.');
    await expectValidPage(citizen.page);
    expect(() => citizen.page.link('Данные паспорта')).toThrow();
    await citizen.get('/cabinet/identity/passport');
    expect(citizen.page.path).toBe('/cabinet/identity');
    await citizen.get('/cabinet/identity/sending');
    expect(citizen.page.text).toContain('Приложите сканы паспорта');
    await citizen.click('Приложите сканы паспорта');
    await citizen.submit({ 'file.spread': await photograph('новый.jpg', 'чётко') }, { button: 'Загрузить' });
    await citizen.submit({}, { button: 'Отправить на проверку' });
    expect(await waitingCheck(portal)).toBe(id);
    await officer.get(`/staff/checks/${id}`);
    expect(officer.page.text).toContain(', 2-й раз');
    await accept(id);
    expect(trustOf(id)).toBe(2);
  });

  test('is not accepted while a registry says otherwise, nor when the number is another account’s', async () => {
    const taken = newSnils();
    const { visitor: first } = await registerCitizen(portal);
    await sendCheck(first, { snils: taken });
    await accept(await waitingCheck(portal));

    const { visitor: second } = await registerCitizen(portal);
    await sendCheck(second, { snils: taken });
    const clash = await waitingCheck(portal);
    await officer.get(`/staff/checks/${clash}`);
    expect(officer.page.text).toContain('Этот СНИЛС или ИНН подтверждён в другом кабинете');
    expect(officer.page.forms.some(form => form.action.endsWith('/acceptance'))).toBe(false);
    // A page from before the other account had the number still has the button.
    const back = formOf(officer, '/return');
    const late = await officer.send({ ...back, action: back.action.replace(/return$/, 'acceptance') });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Подтвердить нельзя');
    expect(trustOf(clash)).toBe(1);

    const { visitor: third } = await registerCitizen(portal);
    await sendCheck(third, { passport: '000001' });
    const invalid = await waitingCheck(portal);
    await officer.get(`/staff/checks/${invalid}`);
    expect(officer.page.text).toContain('Не сходится или больше не действует');
    expect(officer.page.forms.some(form => form.action.endsWith('/acceptance'))).toBe(false);
  });
});
