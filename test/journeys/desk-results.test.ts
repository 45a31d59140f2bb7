import { beforeAll, expect, inject, test } from 'vitest';
import { decideAgain } from '../afterlife.ts';
import { apply } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { attributeOf } from '../harness/dom.ts';
import { change, query } from '../harness/state.ts';
import { giveCode, newHolder, OFFICE, personOf, toOffice } from '../mfc.ts';
import { flat, kept } from '../office.ts';
import { count, formOf, press, twin } from '../race.ts';
import { registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
let officer: Visitor;
let neighbour: Visitor;
let clerk: Visitor;

beforeAll(async () => {
  ({ visitor: officer } = await registerOfficer(portal, OFFICE, 'mfc'));
  ({ visitor: neighbour } = await registerOfficer(portal, 'mfc-kamenny-mys', 'mfc'));
  ({ visitor: clerk } = await registerOfficer(portal, 'nature'));
});

/** A hunting ticket that waits on paper at the office. */
async function waiting() {
  const { visitor: citizen } = await registerCitizen(portal);
  const number = await apply(citizen, 'hunting-ticket', await toOffice(OFFICE));
  await decideAgain(portal, clerk, number, 'approval');
  return { citizen, number, path: `/staff/desk/results/${number}` };
}

const looks = (number: string) =>
  query<{ action: string }>(portal, 'SELECT action FROM audit_events WHERE chain = ? ORDER BY seq', `application:${number}`).map(
    ({ action }) => action,
  );
const applicant = { by: 'applicant', document: 'passport', number: '9901 123456' };

test('a paper waits at its office alone, is looked at by its number, and is given into recorded hands', async () => {
  const { citizen, number, path } = await waiting();
  await officer.get('/staff/desk/results');
  expect(flat(officer)).toContain(number);
  expect(flat(officer)).not.toContain('Иванова');
  await neighbour.get('/staff/desk/results');
  expect(flat(neighbour)).not.toContain(number);
  for (const end of ['', '/copy']) expect((await neighbour.get(path + end)).status).toBe(404);

  await officer.get(`/staff/desk/results?number=${number.replaceAll('-', ' ')}`);
  expect([officer.page.path, officer.page.status]).toEqual([path, 200]);
  expect(flat(officer)).toContain('Иванова Анна Петровна');
  expect(looks(number).at(-1)).toBe('view');
  await officer.click('Напечатать экземпляр на бумаге');
  for (const words of [
    'Экземпляр электронного документа на бумажном носителе',
    'МФЦ «Центральный»',
    'Соколова М. И.',
    'Код проверки',
  ])
    expect(flat(officer)).toContain(words);
  expect(looks(number).at(-1)).toBe('paper-copy');

  // Who peeks at the file at home has not fetched the paper.
  await citizen.get('/cabinet/documents');
  await citizen.get(attributeOf(citizen.page.all('main ul.list a'), 'href') ?? '');
  await citizen.get(citizen.page.link('Скачать'));
  await officer.get(path);
  await officer.submit({ by: 'representative', document: 'passport' }, { form: '/hand-over' });
  expect(officer.page.errors).toHaveLength(3);
  await officer.submit(applicant, { form: '/hand-over' });
  expect(flat(officer)).toContain('Выдано заявителю: Иванова Анна Петровна. Паспорт гражданина России: 9901 123456.');
  expect(kept(portal, number)).toMatchObject({ status: 'issued', closed_at: expect.any(Number) });
  await officer.get('/staff');
  expect(flat(officer)).toContain('Выдан документ: Иванова А. П., Паспорт гражданина России ••••56');
  await citizen.get(`/cabinet/applications/${number}`);
  expect(flat(citizen)).toContain('Выдано заявителю');
  await officer.get('/staff/desk/results');
  expect(flat(officer)).not.toContain(number);
});

test('one paper given out in ten windows at once is given once', async () => {
  const { number, path } = await waiting();
  await officer.get(path);
  const filled = formOf(officer, '/hand-over', { ...applicant, by: 'representative', name: 'Петров Пётр', basis: '№ 1' });
  const windows = Array.from({ length: 10 }, () => twin(officer));
  await Promise.all(windows.map(window => press(window, filled)));
  expect(count(windows.map(window => window.page.status))).toEqual({ 303: 10 });
  expect(query(portal, "SELECT 1 FROM desk_deeds WHERE kind = 'hand-over' AND subject = ?", number)).toHaveLength(1);
  expect(query(portal, "SELECT 1 FROM application_events WHERE kind = 'hand-over' AND application = ?", number)).toHaveLength(1);
});

test('what nobody fetched for a month is told as unclaimed', async () => {
  const { number } = await waiting();
  await change(portal, `UPDATE applications SET decided_at = decided_at - ${31 * 86_400_000} WHERE number = '${number}'`);
  await officer.get('/staff/desk/results');
  expect(flat(officer)).toContain('Не забрали: 31 день');
});

test('an office sees its own day alone, and who works elsewhere does not see the desk', async () => {
  const holder = newHolder({ family: 'Лесная-Поляна' });
  await giveCode(officer, holder);
  await officer.get('/staff');
  expect(flat(officer)).toContain('Лесная-Поляна');
  await neighbour.get('/staff');
  expect(flat(neighbour)).toContain('Сегодня здесь ещё ничего');
  expect((await clerk.get('/staff/desk/code')).status).toBe(404);
});

test('a cabinet with a name alone is not given back to a passport of the same name', async () => {
  const holder = newHolder();
  await registerCitizen(portal, personOf(holder));
  expect(await giveCode(officer, holder, { purpose: 'restore', phone: holder.phone })).toBe('');
  expect(flat(officer)).toContain('паспорт с ним не сверить');
});
