import { beforeAll, describe, expect, inject, test } from 'vitest';
import { allowanceAnswers } from '../answers.ts';
import { apply } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { attribute, attributeOf } from '../harness/dom.ts';
import { change, openDatabase, query } from '../harness/state.ts';
import { flat } from '../office.ts';
import { registerCitizen } from '../world.ts';

const portal = inject('served');
const LIST = '/cabinet/applications';
let citizen: Visitor;
let ticket: string;
let allowance: string;
/** Of earlier years: three of one moment at each day, decided. */
let old: string[];

beforeAll(async () => {
  ({ visitor: citizen } = await registerCitizen(portal));
  ticket = await apply(citizen);
  allowance = await apply(citizen, 'child-allowance', allowanceAnswers());
  old = Array.from({ length: 45 }, (_, i) => `99-2019-7000${String(1000 + i)}-${i % 10}`);
  const columns = query<{ name: string }>(portal, "SELECT name FROM pragma_table_info('applications')").map(({ name }) => name);
  await change(
    portal,
    ...old.map((number, i) => {
      const put: Record<string, string> = {
        number: `'${number}'`,
        draft_id: 'NULL',
        status: i % 2 ? "'issued'" : "'refused'",
        submitted_at: String(Date.UTC(2019, 4, 1 + Math.floor(i / 3), 9)),
        closed_at: 'submitted_at',
      };
      return `INSERT INTO applications (${columns}) SELECT ${columns.map(name => put[name] ?? name)} FROM applications WHERE number = '${ticket}'`;
    }),
  );
}, 120_000);

const shown = () => citizen.page.all('main ul.list h2 a').map(link => attribute(link, 'href')?.split('/').at(-1) ?? '');

describe('one’s own applications', () => {
  test('are found by the end of a number, by the whole of it, and nobody else’s is told', async () => {
    await citizen.get(LIST);
    await citizen.submit({ number: ticket.slice(-6) }, { button: 'Найти' });
    expect(shown()).toEqual([ticket]);
    await citizen.get(LIST);
    await citizen.submit({ number: ticket.slice(3).replaceAll('-', ' ') }, { button: 'Найти' });
    expect(shown()).toEqual([ticket]);
    await citizen.submit({ number: ticket }, { button: 'Найти' });
    expect(citizen.page.url.pathname).toBe(`${LIST}/${ticket}`);
    const { visitor: neighbour } = await registerCitizen(portal);
    await neighbour.get(`${LIST}?number=${ticket.slice(-6)}`);
    expect(neighbour.page.html).not.toContain(ticket);
    expect(flat(neighbour)).toContain('Таких заявлений у вас нет');
    expect((await neighbour.get(`${LIST}?number=${ticket}`)).status).toBe(404);
  });

  test('are chosen by service, state and date together; all that was asked stands in the address and in the form', async () => {
    await citizen.get(LIST);
    const offered = citizen.page.all('#service option').map(option => attribute(option, 'value'));
    expect(offered.toSorted()).toEqual(['', 'child-allowance', 'hunting-ticket']);
    await citizen.submit({ service: 'hunting-ticket', status: 'finished', from: '2019-05-03', to: '04.05.2019' });
    expect(shown()).toEqual(old.slice(6, 12).reverse());
    const address = citizen.page.path;
    expect(address).toContain('service=hunting-ticket&status=finished');
    await citizen.click(citizen.page.textOf('main ul.list h2 a'));
    await citizen.get(address);
    expect(shown()).toEqual(old.slice(6, 12).reverse());
    // What was asked is narrowed further from the page itself.
    await citizen.submit({ number: old[7]!.slice(-6) }, { button: 'Найти' });
    expect([shown(), citizen.page.path.includes('status=finished')]).toEqual([[old[7]], true]);
    await citizen.get(`${LIST}?status=active`);
    expect(shown()).toEqual([allowance, ticket]);
    await citizen.get(`${LIST}?status=approved`);
    expect(shown()).toEqual(
      old
        .filter((_, i) => i % 2 === 1)
        .toReversed()
        .slice(0, 20),
    );
    await citizen.get(`${LIST}?service=child-allowance&status=finished`);
    expect(flat(citizen)).toContain('посмотрите все заявления');
    expect(citizen.page.link('посмотрите все заявления')).toBe(LIST);
  });

  test('are turned over page by page, none twice and none left out, though many came at one moment', async () => {
    await citizen.get(`${LIST}?service=hunting-ticket`);
    const all = shown();
    for (let pages = 1; citizen.page.html.includes('rel="next"'); pages++) {
      expect(pages).toBeLessThan(4);
      await citizen.click('Более ранние заявления');
      expect(citizen.page.path).toContain('service=hunting-ticket');
      all.push(...shown());
    }
    expect(all).toEqual([ticket, ...old.toReversed()]);
    await citizen.click('К последним заявлениям');
    expect([citizen.page.path, shown()[0]]).toEqual([`${LIST}?service=hunting-ticket`, ticket]);
  });

  test.each([
    ['number=12', 'number', 'В номере ошибка'],
    [`number=99-2026-40142338-0`, 'number', 'В номере ошибка'],
    ['from=31.02.2026', 'from', 'Такого дня нет'],
    ['from=2026-05-02&to=2026-05-01', 'to', 'Последний день раньше первого'],
  ])('say what is wrong in %s and keep it', async (search, field, words) => {
    expect((await citizen.get(`${LIST}?${search}`)).status).toBe(422);
    expect(citizen.page.errors.join()).toContain(words);
    expect(attributeOf(citizen.page.all(`#${field}`), 'value')).not.toBe('');
  });
});

test('what is asked of the archive is read in its order, from its own index, with nothing sorted', async () => {
  const database = openDatabase(portal);
  const plan = (where: string) =>
    database
      .prepare(
        `EXPLAIN QUERY PLAN SELECT * FROM applications WHERE owner_id = 'x' AND ${where} ORDER BY submitted_at DESC, number DESC LIMIT 21`,
      )
      .all()
      .map(({ detail }) => String(detail))
      .join('; ');
  const { sql: made } = query<{ sql: string }>(portal, "SELECT sql FROM sqlite_master WHERE name = 'applications_open'")[0]!;
  const open = /\(owner_id, (\(.*?\)\)), submitted_at/s.exec(made)![1];
  expect(plan("substr(number, -5) = '338-6'")).toContain('applications_tail (owner_id=? AND <expr>=?)');
  expect(plan("slug = 'hunting-ticket' AND (submitted_at, number) < (5, '1')")).toContain(
    'applications_service (owner_id=? AND slug=? AND',
  );
  expect(plan(`${open} = 0`)).toContain('applications_open (owner_id=? AND <expr>=?)');
  for (const where of ["substr(number, -5) = '338-6'", "slug = 'a'", `${open} = 1`, 'submitted_at > 5'])
    expect(plan(where)).not.toContain('TEMP B-TREE');
  database.close();
});
