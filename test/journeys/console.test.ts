import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { landAnswers } from '../answers.ts';
import { apply } from '../apply.ts';
import { disagreements } from '../harness/agreement.ts';
import type { Visitor } from '../harness/client.ts';
import { childElements, textOf } from '../harness/dom.ts';
import { expectValidPage } from '../harness/html.ts';
import { ownPortal } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { flat, force, take } from '../office.ts';
import { newPerson, registerCitizen, registerOfficer } from '../world.ts';

let portal: Served;
let belova: Visitor;
let sokolova: Visitor;
let clerk: Visitor;
const numbers: Record<string, string> = {};
const officerOf = async (department: string, family: string, role?: 'head' | 'mfc') =>
  (await registerOfficer(portal, department, role, newPerson({ family, given: 'Инна', patronymic: 'Олеговна' }))).visitor;
const rows = (page = sokolova.page) => page.all('main tbody tr').map(row => childElements(row).map(textOf));

beforeAll(async () => {
  portal = await ownPortal();
  for (const family of ['Ёлкина', 'Зимина', 'Иванова']) {
    const { visitor } = await registerCitizen(portal, newPerson({ family }));
    numbers[family] = await apply(visitor);
    if (family === 'Зимина') numbers.plot = await apply(visitor, 'land-preliminary-approval', await landAnswers('00701000'));
  }
  belova = await officerOf('nature', 'Белова');
  sokolova = await officerOf('nature', 'Соколова');
  clerk = await officerOf('land-00701000', 'Земцова');
});
afterAll(async () => {
  expect(await disagreements(portal)).toEqual([]);
  await portal.stop();
});

describe('the queue', () => {
  test('shows the nearest deadline first, who works on it and where it came from', async () => {
    const day = 86_400_000;
    await change(portal, `UPDATE case_queue SET sort_at = sort_at - ${30 * day} WHERE application = '${numbers.Зимина}'`);
    await change(portal, `UPDATE case_queue SET sort_at = sort_at + ${9 * day} WHERE application = '${numbers.Ёлкина}'`);
    await take(belova, numbers.Иванова!);
    await sokolova.get('/staff/queue');
    expect(rows().map(row => row[1])).toEqual([numbers.Зимина, numbers.Иванова, numbers.Ёлкина]);
    expect(rows()[0]?.[0]).toMatch(/^просрочено на \d+ рабочих дн/);
    expect(rows()[1]?.slice(2)).toEqual(['Охотничий билет', 'Иванова А. П.', 'портал', 'Белова И. О.', 'Проверка документов']);
    expect(rows()[0]?.slice(3)).toEqual(['Зимина А. П.', 'портал', 'нет', 'Новое']);
    await expectValidPage(sokolova.page);
  });

  test('is one’s own department’s alone', async () => {
    await clerk.get('/staff/queue');
    expect(rows(clerk.page).map(row => row[1])).toEqual([numbers.plot]);
    expect(rows(clerk.page)[0]?.[0]).toMatch(/^зарегистрировать/);
  });

  test('«Мои в работе» holds what is in one’s own hands', async () => {
    await belova.get('/staff/mine');
    expect(rows(belova.page).map(row => row[1])).toEqual([numbers.Иванова]);
    await sokolova.get('/staff/mine');
    expect(rows()).toEqual([]);
    expect(flat(sokolova)).toContain('Открытых заявлений нет');
  });

  test('is filtered by status in the address', async () => {
    await sokolova.get('/staff/queue');
    await sokolova.submit({ status: 'checking' }, { button: 'Показать' });
    expect(sokolova.page.path).toBe('/staff/queue?status=checking&due=');
    expect(rows().map(row => row[1])).toEqual([numbers.Иванова]);
    for (const odd of ['toString', 'x', '%00']) expect((await sokolova.get(`/staff/queue?status=${odd}`)).status).toBe(200);
    expect(rows()).toHaveLength(3);
    for (const odd of ['x', '1_', '9999999999999999999999_x', '%00']) {
      expect((await sokolova.get(`/staff/queue?after=${odd}`)).status).toBe(200);
    }
  });

  test.each(['Ёлкина', 'елкина', ' ЕЛКИНА '])('«%s» finds by surname, which stands in no address', async find => {
    await sokolova.get('/staff/queue');
    await sokolova.submit({ find }, { button: 'Найти' });
    expect(sokolova.page.path).toBe('/staff/queue');
    expect(sokolova.page.hops).toEqual([]);
    expect(rows().map(row => row[1])).toEqual([numbers.Ёлкина]);
  });

  test('finds by number however it is typed, and says when nothing is found', async () => {
    await sokolova.get('/staff/queue');
    await sokolova.submit({ find: numbers.Ёлкина!.replaceAll('-', ' ') }, { button: 'Найти' });
    expect(sokolova.page.path).toBe(`/staff/cases/${numbers.Ёлкина}`);
    await sokolova.get('/staff/queue');
    await sokolova.submit({ find: 'Нетакая' }, { button: 'Найти' });
    expect(flat(sokolova)).toContain('Ничего не нашлось');
  });
});

test('another department’s number, an absent one and a malformed one are one and the same page', async () => {
  const body = () => sokolova.page.text.replace(/номер запроса: \S+/, '');
  const paths = ['', '/approval', '/transfer', '/files/none'];
  for (const path of paths) {
    await sokolova.get(`/staff/cases/99-2026-00000000-0${path}`);
    const absent = [sokolova.page.status, body()];
    expect(absent[0]).toBe(404);
    await sokolova.get(`/staff/cases/${numbers.plot}${path}`);
    expect([sokolova.page.status, body()]).toEqual(absent);
  }
  const before = query(portal, 'SELECT count(*) AS n FROM audit_events');
  for (const verb of [
    'taking',
    'return',
    'acceptance',
    'comments',
    'request',
    'approval',
    'refusal',
    'intake-refusal',
    'transfer',
  ]) {
    const fields = { seen: '1', words: 'x', ground: 'law', department: 'social' };
    const page = await force(sokolova, `/staff/cases/${numbers.plot}/${verb}`, fields);
    expect([verb, page.status]).toEqual([verb, 404]);
  }
  expect(query(portal, 'SELECT count(*) AS n FROM audit_events')).toEqual(before);
});
