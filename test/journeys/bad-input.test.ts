import { request } from 'node:http';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { fillDraft, startDraft, ticketAnswers } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { photograph, scan } from '../harness/scans.ts';
import { registerCitizen } from '../world.ts';

const portal = inject('served');
const MiB = 1024 * 1024;
let citizen: Visitor;
let draft: string;

beforeAll(async () => {
  ({ visitor: citizen } = await registerCitizen(portal));
  draft = await startDraft(citizen, 'hunting-ticket');
  await fillDraft(citizen, await ticketAnswers(), 'photo');
});

const csrfOf = (visitor: Visitor) =>
  String(
    visitor.page.forms
      .flatMap(form => form.controls)
      .find(c => c.name === 'csrf')
      ?.entries()[0]?.[1],
  );

/** The answers given before are still there. */
async function expectKept(): Promise<void> {
  await citizen.get(`${draft}/applicant`);
  expect(citizen.page.html).toContain('anna@pochta.example');
}

describe('a file that does not fit', () => {
  const files: [string, () => Promise<{ name: string; type: string; bytes: Uint8Array }>, RegExp][] = [
    ['of another type by content', async () => ({ ...(await scan('фото.jpg')), type: 'image/jpeg' }), /по содержимому это PDF/],
    ['of no type', async () => ({ name: 'фото.jpg', type: 'image/jpeg', bytes: Buffer.from('не фото') }), /не узнали его/],
    ['of 0 bytes', async () => ({ name: 'пусто.jpg', type: 'image/jpeg', bytes: new Uint8Array(0) }), /файл пустой/],
    [
      'of 5 MiB and 1 byte',
      async () => ({ name: 'big.jpg', type: 'image/jpeg', bytes: new Uint8Array(5 * MiB + 1) }),
      /больше 5 МБ/,
    ],
    [
      'cut off in the middle',
      async () => {
        const whole = await photograph();
        return { ...whole, bytes: whole.bytes.slice(0, whole.bytes.length / 2) };
      },
      /повреждён/,
    ],
  ];
  test.each(files)('%s is an error beside its input', async (_, file, words) => {
    await citizen.get(`${draft}/photo`);
    await citizen.submit({ 'file.photo': await file() }, { button: 'Загрузить' });
    expect(citizen.page.status).toBe(422);
    expect(citizen.page.title).toMatch(/^Ошибка: /);
    expect(citizen.page.errors.join()).toMatch(words);
    await expectValidPage(citizen.page);
    await expectKept();
  });

  test('of 10 MB is refused at once, before it was sent', async () => {
    await citizen.get(`${draft}/photo`);
    const head = {
      Cookie: citizen.jar.header ?? '',
      Origin: portal.url,
      Referer: `${portal.url}${draft}/photo`,
      'Content-Type': 'multipart/form-data; boundary=x',
      'Content-Length': String(16 * MiB),
    };
    const { status, text } = await new Promise<{ status: number; text: string }>((resolve, reject) => {
      const asked = request(`${portal.url}${draft}/photo`, { method: 'POST', headers: head }, answer => {
        let text = '';
        answer.on('data', chunk => {
          text += chunk;
        });
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, text });
          asked.destroy();
        });
      });
      asked.on('error', reject);
      // Only the first bytes: an answer that waited for the rest would never come.
      asked.write('--x\r\n');
    });
    expect(status).toBe(413);
    expect(text).toContain('Файл может быть до 5 МБ');
    expect(text).toContain(`href="${draft}/photo"`);
    await expectKept();
  });

  test('of 16 MB, sent whole, gets the same page', async () => {
    await citizen.get(`${draft}/photo`);
    const file = { name: 'big.jpg', type: 'image/jpeg', bytes: new Uint8Array(16 * MiB) };
    const page = await citizen.submit({ 'file.photo': file }, { button: 'Загрузить', follow: false }).catch(() => null);
    // The server may hang up while the client still sends; when an answer comes it is this one.
    if (page) expect(page.status).toBe(413);
    await expectKept();
  });

  test('of 7 MB, as a telephone makes them, is told at its field', async () => {
    await citizen.get(`${draft}/photo`);
    const file = { name: 'big.jpg', type: 'image/jpeg', bytes: new Uint8Array(7 * MiB) };
    await citizen.submit({ 'file.photo': file }, { button: 'Загрузить', follow: false });
    expect(citizen.page.status).toBe(422);
    expect(citizen.page.errors.join()).toContain('файл больше 5 МБ: в нём 7 МБ');
    await expectKept();
  });
});

describe('a body that is broken', () => {
  const post = (path: string, body: string | Uint8Array, headers: Record<string, string> = {}) =>
    citizen.post(path, body, { Origin: portal.url, Referer: `${portal.url}${draft}/ticket`, ...headers });

  test.each([
    [
      'truncated multipart',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="csrf"\r\n\r\nabc',
      400,
    ],
    ['multipart without a boundary', 'multipart/form-data', 'csrf=1', 400],
    ['10,000 fields', 'application/x-www-form-urlencoded', 'a=1&'.repeat(10_000), 400],
    ['JSON', 'application/json', '{"csrf":"1"}', 415],
    ['nothing at all', 'application/x-www-form-urlencoded', '', 403],
    ['100 KB in one field', 'application/x-www-form-urlencoded', `reason=${'x'.repeat(100_000)}`, 413],
  ])('%s: a page with what to do', async (_, type, body, status) => {
    const page = await post(`${draft}/ticket`, body, { 'Content-Type': type });
    expect(page.status).toBe(status);
    expect(page.text).toContain('Вернитесь назад');
    expect(page.link('Вернуться на страницу')).toBe(`${draft}/ticket`);
    await expectValidPage(page);
    await expectKept();
  });

  test('the form token: none, another’s, an old one', async () => {
    const { visitor: other } = await registerCitizen(portal);
    await citizen.get(`${draft}/ticket`);
    const own = csrfOf(citizen);
    for (const csrf of ['', 'x', own.slice(1), csrfOf(other)]) {
      const page = await post(`${draft}/ticket`, new URLSearchParams({ csrf, reason: 'lost', version: '1' }).toString());
      expect(page.status).toBe(403);
      expect(page.h1).toBe('Страница устарела');
    }
    const fine = new URLSearchParams({ csrf: own, reason: 'lost', version: '1', go: 'exit' }).toString();
    for (const [name, value] of [
      ['Origin', 'https://evil.example'],
      ['Origin', 'null'],
      ['Sec-Fetch-Site', 'cross-site'],
    ] as const)
      expect((await post(`${draft}/ticket`, fine, { [name]: value })).status).toBe(403);
    await citizen.get(`${draft}/check`);
    expect((await citizen.get(`${draft}/ticket`)).html).toMatch(/value="first" checked/);
  });

  test('signs that cannot be read are named at their field, the rest is kept', async () => {
    const { visitor } = await registerCitizen(portal);
    const mine = await startDraft(visitor, 'hunting-ticket');
    const csrf = csrfOf(visitor);
    for (const family of ['%00', '%FF%FE', '%ED%A0%80', 'a%0Bb']) {
      const fields = new URLSearchParams({ csrf, version: '0', given: 'Анна', email: 'anna@pochta.example', go: 'next' });
      const version = /name="version" value="([^"]+)"/.exec(visitor.page.html)?.[1] ?? '0';
      fields.set('version', version);
      await visitor.post(`${mine}/applicant`, `${fields}&family=${family}`, { Origin: portal.url });
      expect(visitor.page.status).toBe(422);
      expect(visitor.page.errors.join()).toMatch(/символы, которые не удалось прочитать/);
      expect(visitor.page.html).toContain('anna@pochta.example');
      await expectValidPage(visitor.page);
    }
  });
});
