import { beforeAll, describe, expect, inject, test } from 'vitest';
import { landAnswers } from '../answers.ts';
import { apply } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { query } from '../harness/state.ts';
import { act, flat, force, openCase, take } from '../office.ts';
import { newPerson, registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
const officerOf = async (department: string, family: string, role?: 'head' | 'mfc') =>
  (await registerOfficer(portal, department, role, newPerson({ family, given: 'Инна', patronymic: 'Олеговна' }))).visitor;
let citizen: Visitor;
let belova: Visitor;
let sokolova: Visitor;
let clerk: Visitor;

beforeAll(async () => {
  ({ visitor: citizen } = await registerCitizen(portal, newPerson({ family: 'Перевалова' })));
  belova = await officerOf('nature', 'Белова');
  sokolova = await officerOf('nature', 'Соколова');
  clerk = await officerOf('land-00701000', 'Земцова');
});

describe('a case', () => {
  test('is taken and returned, and the history says by whom', async () => {
    const number = await apply(citizen);
    await take(sokolova, number);
    expect(flat(sokolova)).toContain('Исполнитель Соколова И. О.');
    expect(flat(sokolova)).toContain('Соколова И. О., Министерство природных ресурсов Приозёрного края: взято в работу');
    await expectValidPage(sokolova.page);
    await openCase(belova, number);
    expect(belova.page.text).not.toContain('Вернуть в очередь');
    expect(belova.page.forms.some(form => form.action.endsWith('/taking'))).toBe(false);
    await openCase(sokolova, number);
    await sokolova.submit({}, { form: '/return' });
    expect(flat(sokolova)).toContain('Исполнитель нет');
    expect(flat(sokolova)).toContain('Проверка документов');
  });

  test('is taken over by a head alone', async () => {
    const number = await apply(citizen);
    await take(belova, number);
    const head = await officerOf('nature', 'Главная', 'head');
    const refused = await force(sokolova, `/staff/cases/${number}/taking`);
    expect([refused.status, refused.text.includes('Заявление уже взял другой сотрудник')]).toEqual([409, true]);
    expect(flat(sokolova)).toContain('Исполнитель Белова И. О.');
    await openCase(head, number);
    await head.submit({}, { button: 'Забрать себе' });
    expect(flat(head)).toContain('Исполнитель Главная И. О.');
    await openCase(belova, number);
    expect(flat(belova)).toContain('Исполнитель Главная И. О.');
    expect((await force(belova, `/staff/cases/${number}/acceptance`, { seen: '4' })).status).toBe(409);
  });

  test('comments are internal unless said otherwise, refused when empty or endless, and a double click writes one', async () => {
    const number = await apply(citizen);
    await openCase(belova, number);
    const form = belova.page.forms.find(each => each.action.endsWith('/comments'))!;
    await belova.send(form.fill({ words: 'Проверить <b>стаж</b>' }), { follow: false });
    expect(belova.page.status).toBe(303);
    await belova.send(form.fill({ words: 'Проверить <b>стаж</b>' }), { follow: false });
    expect(belova.page.status).toBe(303);
    const comments = `SELECT internal FROM application_events WHERE application = '${number}' AND kind = 'comment'`;
    expect(query(portal, comments)).toEqual([{ internal: 1 }]);
    await openCase(sokolova, number);
    expect(flat(sokolova)).toContain('Белова И. О.');
    expect(flat(sokolova)).toContain('(видят только сотрудники) Проверить <b>стаж</b>');
    await sokolova.submit({ words: ' ' }, { form: '/comments' });
    expect([sokolova.page.status, sokolova.page.errors]).toEqual([422, ['Напишите комментарий.']]);
    await expectValidPage(sokolova.page);
    await openCase(sokolova, number);
    const long = 'я'.repeat(4001);
    await sokolova.submit({ words: long, audience: 'everyone' }, { form: '/comments' });
    expect(sokolova.page.status).toBe(422);
    expect(sokolova.page.html).toContain(long);
    expect(query(portal, comments)).toHaveLength(1);
  });

  test('is passed on to where it belongs, keeps its term, and is absent for the old department', async () => {
    const number = await apply(citizen, 'land-preliminary-approval', await landAnswers('00701000'));
    await act(clerk, number, 'transfer', { department: 'land-00702000', words: 'Участок на вашей земле.' });
    expect(clerk.page.url.pathname).toBe('/staff/queue');
    expect(flat(clerk)).toContain(`Заявление ${number} передано.`);
    expect((await openCase(clerk, number)).status).toBe(404);
    const other = await officerOf('land-00702000', 'Мысова');
    await openCase(other, number);
    expect(flat(other)).toContain('Участок на вашей земле.');
    expect(flat(other)).toContain('Комитет по земле и имуществу городского округа Светлоозёрск: передано в другое ведомство');
    expect(other.page.text).not.toContain('Земцова');
    expect(flat(other)).toContain('Ждёт регистрации');
    await other.get('/staff/queue');
    await other.submit({ find: 'Перевалова' }, { button: 'Найти' });
    expect(flat(other)).toContain('Перевалова А. П.');
    expect(flat(other)).toContain(number);

    const ticket = await apply(citizen);
    const due = () => query(portal, 'SELECT due_at, clock_started_at FROM applications WHERE number = ?', ticket);
    const before = due();
    await act(belova, ticket, 'transfer', { department: 'social', words: 'Не к нам.' });
    expect(due()).toEqual(before);
    expect(query(portal, 'SELECT status, assignee_id FROM case_queue WHERE application = ?', ticket)).toEqual([
      { status: 'registered', assignee_id: null },
    ]);
  });

  test('a form of a verb says what is missing and keeps what was typed', async () => {
    const number = await apply(citizen);
    await take(sokolova, number);
    await act(sokolova, number, 'request', { words: '' });
    expect([sokolova.page.status, sokolova.page.errors]).toEqual([422, ['Выберите основание.', 'Напишите, что именно нужно.']]);
    await expectValidPage(sokolova.page);
    await act(sokolova, number, 'transfer', { words: 'Ошиблись дверью' });
    expect([sokolova.page.status, sokolova.page.errors]).toEqual([422, ['Выберите ведомство.']]);
    expect(flat(sokolova)).toContain('Ошиблись дверью');
    const seen = sokolova.page.forms.flatMap(form => form.named('seen').flatMap(control => control.entries()));
    expect(seen).toEqual([['seen', '3']]);
  });
});

test('every file that is looked at is recorded before it is shown', async () => {
  const number = await apply(citizen);
  await openCase(sokolova, number);
  const looks = () =>
    query<{ action: string; subject: string }>(
      portal,
      `SELECT action, subject FROM audit_events WHERE chain = 'application:${number}' AND action LIKE 'view%'`,
    );
  const before = looks().length;
  const file = await sokolova.click('фото.jpg');
  expect([file.status, file.reply.headers['content-type']]).toEqual([200, 'image/jpeg']);
  const id = file.path.split('/').at(-1);
  expect(looks().slice(before)).toEqual([{ action: 'view-file', subject: id }]);
  expect((await clerk.get(file.path)).status).toBe(404);
  expect(looks()).toHaveLength(before + 1);
});

test('a МФЦ officer has a page that says where they are', async () => {
  const desk = await officerOf('nature', 'Столова', 'mfc');
  await desk.get('/staff');
  expect([desk.page.status, desk.page.h1]).toEqual([200, 'Рабочее место МФЦ']);
  await expectValidPage(desk.page);
  expect((await desk.get('/staff/queue')).status).toBe(404);
});
