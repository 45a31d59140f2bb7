import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newSecrets } from '../../bin/lib/secrets.mjs';
import { issued } from '../afterlife.ts';
import { apply } from '../apply.ts';
import { disagreements } from '../harness/agreement.ts';
import { Visitor } from '../harness/client.ts';
import { attribute } from '../harness/dom.ts';
import { ownPortal, type Portal, shiftClock, tick } from '../harness/portal.ts';
import { databaseFile, query } from '../harness/state.ts';
import { accept, act, flat } from '../office.ts';
import { settle } from '../security/life.ts';
import { signIn, tryPassword } from '../world.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { regionLife, type Served } from './region-life.ts';
import { type Shares, splitOwners } from './split-owners.ts';

type Half = Awaited<ReturnType<typeof ownPortal>>;
const folder = mkdtempSync(`${tmpdir()}/kabinet-split-`);
const state = (name: string) => `${folder}/${name}`;
const vars = newSecrets();
let life: Awaited<ReturnType<typeof regionLife>>;
let shares: Shares[];
let first: Half;
let second: Half;
/** What the whole showed before. */
let before: { queue: string[]; one: Shown; other: Shown };

beforeAll(async () => {
  const whole = await ownPortal({ stateDir: state('whole'), vars });
  life = await regionLife(whole);
  const { one, other } = life;
  // The first download is news itself.
  for (const each of [one, other]) await shown(each);
  await settle(whole);
  before = { queue: await queueOf(one.officer), one: await shown(one), other: await shown(other) };
  await whole.stop();
  for (const name of ['first', 'second']) await (await ownPortal({ stateDir: state(name), vars })).stop();
  const file = (name: string) => databaseFile({ stateDir: state(name) });
  shares = splitOwners(file('whole'), [
    { file: file('first'), owners: [one.id, life.trader.id] },
    { file: file('second'), owners: [other.id, life.desk.id] },
  ]);
  for (const name of ['first', 'second']) cpSync(`${state('whole')}/v3/r2`, `${state(name)}/v3/r2`, { recursive: true });
  first = await ownPortal({ stateDir: state('first'), vars });
  second = await ownPortal({ stateDir: state('second'), vars });
}, 240_000);
afterAll(async () => {
  await first?.stop();
  await second?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The same browser at another portal: its cookies go on. */
function at({ url }: Portal, { jar, address }: Visitor): Visitor {
  const visitor = new Visitor(url, { address });
  for (const [name, { value }] of jar.all) visitor.jar.take(`${name}=${value}`);
  return visitor;
}

/** The numbers in the queue as its page orders them. */
async function queueOf(officer: Visitor): Promise<string[]> {
  await officer.get('/staff/queue');
  const links = officer.page.all('main a[href]').map(a => attribute(a, 'href') ?? '');
  return [...new Set(links.flatMap(href => /^\/staff\/cases\/([\d-]+)$/.exec(href)?.[1] ?? []))];
}

type Shown = { card: string; messages: string; status: string; code: string; file: Buffer };

/** What a citizen sees of an ended application, and what anybody may ask about it. */
async function shown({ citizen, issued: number }: Pick<Served, 'citizen' | 'issued'>): Promise<Shown> {
  const words = () => flat(citizen).replace(/Сеанс закончится.*/, '');
  await citizen.get('/cabinet/messages');
  const messages = words();
  await citizen.get(`/cabinet/applications/${number}`);
  const card = words();
  const status = citizen.page.link('Статус по ссылке');
  await citizen.click('Открыть документ');
  const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(citizen.page.text)?.[0] ?? '';
  const file = await citizen.get(citizen.page.link('Скачать'));
  return { card, messages, status, code, file: file.reply.body };
}

describe('one database divided between two', () => {
  test("every row stands in one part, or in each when it is the region's; each table was lived in", () => {
    const lost = shares.filter(({ whole, parts, common }) => parts.reduce((sum, n) => sum + n - common, common) !== whole);
    expect(lost).toEqual([]);
    const owned = [
      'applications',
      'audit_events',
      'messages',
      'documents',
      'files',
      'drafts',
      'outbox',
      'sessions',
      'case_queue',
    ];
    for (const { table, parts, common } of shares.filter(each => owned.includes(each.table)))
      expect([table, parts.every(moved => moved > common)]).toEqual([table, true]);
    const empty = shares.filter(({ whole }) => whole === 0).map(({ table }) => table);
    expect(empty.filter(table => !ELSEWHERE.includes(table))).toEqual([
      'consents',
      'file_sweep',
      'late_posts',
      'news_rounds',
      'region_profiles',
      'service_news',
      'service_publications',
      'service_states',
    ]);
  });

  test('each part agrees with itself', async () => {
    expect(query(first, 'SELECT number FROM applications').length).toBe(3);
    expect(query(second, 'SELECT number FROM applications').length).toBe(3);
    expect([...(await disagreements(first)), ...(await disagreements(second))]).toEqual([]);
    for (const part of [first, second]) expect(query(part, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });

  test('each part serves its own people whole: as they stood, by sign-in, with something new', async () => {
    for (const [part, mine, was] of [
      [first, life.one, before.one],
      [second, life.other, before.other],
    ] as const) {
      const now = await shown({ ...mine, citizen: at(part, mine.citizen) });
      expect({ ...now, file: null }).toEqual({ ...was, file: null });
      expect(now.file.equals(was.file)).toBe(true);
      const anybody = new Visitor(part.url);
      expect((await anybody.get(`/verify/${was.code}`)).status).toBe(200);
      expect((await anybody.get(was.status)).status).toBe(200);
      const citizen = await signIn(part, mine.person);
      await citizen.get(`${mine.draft}/photo`);
      expect(flat(citizen)).toContain('фото.jpg');
      await citizen.get(`${mine.draft}/applicant`);
      expect(citizen.page.html).toContain('112-233-445 95');
      const officer = at(part, mine.officer);
      await accept(officer, mine.open);
      await act(officer, mine.open, 'approval');
      await issued(part, mine.open);
      const number = await apply(citizen);
      await settle(part);
      await citizen.get('/cabinet/applications');
      for (const each of [mine.issued, mine.open, number]) expect(flat(citizen)).toContain(each);
    }
    expect([...(await disagreements(first)), ...(await disagreements(second))]).toEqual([]);
  });

  test('the people of the other part are strangers there', async () => {
    for (const [part, mine, strange, theirs] of [
      [first, life.one, life.other, before.other],
      [second, life.other, life.one, before.one],
    ] as const) {
      expect((await tryPassword(part, strange.person.phone, strange.person.password)).status).toBe(422);
      const officer = at(part, mine.officer);
      for (const path of [`/staff/cases/${strange.open}`, `/staff/cases/${strange.issued}`])
        expect((await officer.get(path)).status).toBe(404);
      const anybody = new Visitor(part.url);
      expect((await anybody.get(`/verify/${theirs.code}`)).status).toBe(404);
      expect((await anybody.get(theirs.status)).status).toBe(404);
      const citizen = at(part, strange.citizen);
      await citizen.get('/cabinet');
      expect(citizen.page.url.pathname).toBe('/sign-in');
    }
  });

  test('the queues of both, merged by the deadline, are the queue of the whole', async () => {
    const lines = [first, second].flatMap(part =>
      query<{ application: string; sort_at: number }>(part, 'SELECT application, sort_at FROM case_queue'),
    );
    const parts = [await queueOf(at(first, life.one.officer)), await queueOf(at(second, life.one.officer))].flat();
    const key = (number: string) => lines.find(line => line.application === number)!.sort_at;
    const merged = parts.toSorted((a, b) => key(a) - key(b) || (a < b ? -1 : 1));
    // Two were decided and two came since.
    const still = (number: string) => before.queue.includes(number) && parts.includes(number);
    expect(merged.filter(still)).toEqual(before.queue.filter(still));
    expect(before.queue.filter(number => !parts.includes(number)).toSorted()).toEqual(
      [life.one.open, life.other.open].toSorted(),
    );
  });

  test("a bucket copied to both loses what is the other one's by the sweep, and nothing else", async () => {
    for (const part of [first, second]) {
      const bucket = await part.portal.getR2Bucket('FILES');
      const kept = async () => (await bucket.list()).objects.map(({ key }) => key).toSorted();
      const promised = query<{ r2_key: string }>(
        part,
        'SELECT r2_key FROM files WHERE removed_at IS NULL UNION SELECT r2_key FROM documents ORDER BY r2_key',
      );
      const own = promised.map(row => row.r2_key);
      expect((await kept()).length).toBeGreaterThan(own.length);
      await shiftClock(part, 25 * 3_600_000);
      await tick(part);
      expect(await kept()).toEqual(own);
    }
  });
});
