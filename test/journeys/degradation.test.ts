import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { SECOND } from '../../src/platform/clock.ts';
import { apply, fillDraft, startDraft, ticketAnswers } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { textOf } from '../harness/dom.ts';
import { expectValidPage } from '../harness/html.ts';
import { ownPortal, shiftClock, tick } from '../harness/portal.ts';
import { change, query } from '../harness/state.ts';
import { newPerson, type Person, registerCitizen, tryPassword } from '../world.ts';

/** A number at which the gateway answers 503 (integrations/sms/stand-in.tsx). */
const DEAD = '+79000000503';

let portal: Served;
let person: Person;
let citizen: Visitor;
let draft: string;
let ahead = 0;

beforeAll(async () => {
  // Nobody listens there: every letter fails at the door.
  portal = await ownPortal({ vars: { SMTP_HOST: 'mail.invalid' } });
  ({ person, visitor: citizen } = await registerCitizen(portal));
  draft = await startDraft(citizen, 'hunting-ticket');
  await fillDraft(citizen, await ticketAnswers(), 'photo');
});
afterAll(() => portal?.stop());

/** Time goes on, the clock does its work, and what pages remember of the parts grows old. */
async function later(seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 15) {
    ahead += 15 * SECOND;
    await shiftClock(portal, ahead);
    await tick(portal);
  }
  ahead += 11 * SECOND;
  await shiftClock(portal, ahead);
}

const status = async () => (await new Visitor(portal.url).get('/status.txt')).reply;
const lines = async () => (await status()).body.toString('utf8').trimEnd().split('\n');
const line = async (part: string) => (await lines()).find(each => each.startsWith(part)) ?? '';

/** The pages that speak of a part, as anybody sees them now. */
async function sentences(): Promise<Record<string, string>> {
  const notes = () => citizen.page.all('main .note').map(textOf);
  const on = async (path: string) => {
    await citizen.get(path);
    await expectValidPage(citizen.page);
    return notes()
      .filter(text => /задерж|не отвечает/.test(text))
      .join();
  };
  const asked = new Visitor(portal.url);
  await tryPassword(portal, person.phone, person.password, asked);
  await asked.get('/sign-in/code');
  await expectValidPage(asked.page);
  const code = asked.page.all('main .note').map(textOf).join();
  return {
    code,
    files: await on(`${draft}/photo`),
    messages: await on('/cabinet/messages'),
    others: (await on('/cabinet')) + (await on('/cabinet/applications')) + (await on('/services')),
  };
}

const WELL = { code: '', files: '', messages: '', others: '' };

test('/status.txt is plain Russian text, a line a part, and nobody keeps it', async () => {
  const { headers, status: code, setCookies } = await status();
  expect([code, headers['content-type'], headers['cache-control'], setCookies]).toEqual([
    200,
    'text/plain;charset=UTF-8',
    'no-store',
    [],
  ]);
  expect((await lines())[0]).toBe('Портал работает.');
  expect(await line('База данных')).toBe('База данных: работает.');
  expect(await sentences()).toEqual(WELL);
});

describe('mail', () => {
  test('is down: the page of messages says so, and no other', async () => {
    await apply(citizen);
    await later(90);
    expect(await line('Письма')).toMatch(/^Письма на почту: не работает с .*\d\d:\d\d\. Письма придут позже/);
    expect((await lines())[0]).toBe('Портал работает не полностью.');
    expect(await line('SMS')).toMatch(/^SMS: работает\./);
    expect(await sentences()).toEqual({
      ...WELL,
      messages: 'Письма на почту сейчас задерживаются. Здесь все сообщения уже есть.',
    });
  });
});

describe('SMS', () => {
  test('is down: the page of the code says so; one answer of the gateway and the sentence is gone', async () => {
    const before = await sentences();
    const lost = newPerson({ phone: DEAD });
    const visitor = new Visitor(portal.url);
    await visitor.get('/register');
    await visitor.submit(lost);
    await later(75);
    expect(await line('SMS')).toMatch(/^SMS: не работает с /);
    await visitor.get('/register/code');
    expect(visitor.page.textOf('main .note')).toBe(
      'SMS сейчас приходят с задержкой. Не пришёл за 10 минут — попросите новый код.',
    );
    await expectValidPage(visitor.page);
    await change(portal, "UPDATE outbox SET state = 'dead' WHERE state = 'pending' AND topic LIKE '%.sms'");
    // Somebody else's code goes through: the gateway is there.
    await registerCitizen(portal);
    await later(0);
    expect(await line('SMS')).toMatch(/^SMS: работает\./);
    expect(await sentences()).toEqual(before);
  });

  test('what waited goes as soon as it works, and not when its turn would come', async () => {
    const hour = Date.now() + ahead + 3_600_000;
    const id = query<{ id: string }>(portal, "SELECT id FROM outbox WHERE topic = 'notice.sms' LIMIT 1")[0]!.id;
    await change(
      portal,
      `UPDATE outbox SET state = 'pending', next_at = ${hour} WHERE id = '${id}'`,
      `UPDATE dependencies SET failures = 3, failing_since = ${Date.now()} WHERE name = 'sms'`,
    );
    await later(30);
    await registerCitizen(portal);
    // Pages forget that it was down before the next test looks at them.
    await later(0);
    const waiting = query<{ state: string; next_at: number }>(portal, 'SELECT state, next_at FROM outbox WHERE id = ?', id)[0]!;
    expect(waiting.state === 'done' || waiting.next_at < hour).toBe(true);
  });
});

describe('the store of files', () => {
  /** The clock's work while every call of R2 fails. */
  const brokenTick = () =>
    fetch(`${portal.url}/dev/cron`, { method: 'POST', headers: { 'X-Dev': '1', 'X-Fault': JSON.stringify({ files: 'fail' }) } });

  test('is down when the clock can lay nothing there: the pages of files say so; when it can again, the sentence is gone', async () => {
    const before = await sentences();
    for (let i = 0; i < 3; i++) {
      await brokenTick();
      ahead += 16 * SECOND;
      await shiftClock(portal, ahead);
    }
    expect(await line('Хранилище')).toMatch(/^Хранилище файлов: не работает с /);
    expect(await sentences()).toEqual({
      ...before,
      files: 'Хранилище файлов сейчас не отвечает. Остальное заполняйте как обычно, файл приложите позже.',
    });
    await later(15);
    expect(await line('Хранилище')).toMatch(/^Хранилище файлов: работает/);
    expect(await sentences()).toEqual(before);
  });
});

test('ESIA is down: the clock sees it, and that it is back', async () => {
  const settle = (mode: string) =>
    fetch(`${portal.standInsUrl}/esia/settings`, { method: 'POST', body: new URLSearchParams({ mode }), redirect: 'manual' });
  await settle('down');
  // It is asked once a minute, and two failures are an outage.
  await later(135);
  expect(await line('Вход через Госуслуги')).toMatch(/^Вход через Госуслуги: не работает с .* Войдите по телефону и паролю\.$/);
  await settle('works');
  await later(75);
  expect(await line('Вход через Госуслуги')).toMatch(/^Вход через Госуслуги: работает/);
});

test('the database is down: machines hear 503, people read it, and the public pages that were kept go on', async () => {
  const anybody = new Visitor(portal.url);
  await anybody.get('/services');
  const fault = { 'X-Dev': '1', 'X-Fault': JSON.stringify({ statement: 1, kind: 'busy' }) };
  expect((await anybody.get('/healthz', fault)).status).toBe(503);
  await change(portal, 'ALTER TABLE dependencies RENAME TO hidden');
  await later(0);
  expect(await line('База')).toContain('не отвечает');
  expect((await anybody.get('/services')).status).toBe(200);
  await change(portal, 'ALTER TABLE hidden RENAME TO dependencies');
  await later(0);
  expect(await line('База')).toBe('База данных: работает.');
  expect((await anybody.get('/healthz')).status).toBe(200);
});
