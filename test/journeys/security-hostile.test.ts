import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { sentTo, waitForMessage } from '../harness/outbox.ts';
import { ownPortal } from '../harness/portal.ts';
import { photograph } from '../harness/scans.ts';
import { query } from '../harness/state.ts';
import { exchange } from '../harness/wire.ts';
import { type Asker, askerOf } from '../security/asker.ts';
import { newPerson, registerCitizen, registerOfficer } from '../world.ts';

let portal: Served;
let citizen: Visitor;
let draft: string;
let guest: Asker;
let mine: Asker;

beforeAll(async () => {
  portal = await ownPortal();
  ({ visitor: citizen } = await registerCitizen(portal));
  draft = await startDraft(citizen, 'hunting-ticket');
  mine = await askerOf(citizen, '/cabinet');
  guest = await askerOf(new Visitor(portal.url), '/services');
}, 60_000);
afterAll(() => portal?.stop());

const timed = async (ask: () => Promise<{ status: number }>) => {
  const start = performance.now();
  const { status } = await ask();
  return { status, milliseconds: performance.now() - start };
};

describe('«next» stays with us', () => {
  test.each([
    '/.//evil.example',
    '/x/..//evil.example',
    '/%2e//evil.example',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
  ])('%s', async next => {
    for (const door of ['/sign-in', '/register']) {
      const { headers } = await mine.ask('GET', `${door}?${new URLSearchParams({ next })}`);
      expect(headers.location).toBe('/cabinet');
      const shown = await guest.ask('GET', `${door}?${new URLSearchParams({ next })}`);
      expect(shown.body.toString()).not.toContain('evil.example');
    }
  });
});

const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '%00',
  '%0d%0aSet-Cookie:%20a=b',
  '%E0%A4%A',
  '..%2f..',
  '-1',
  '1e9',
  '%F0%9F%98%80',
];

describe('names that mean something to a machine are only names', () => {
  test.each(names)('%s', async name => {
    const paths = [
      `${draft}/${name}`,
      `${draft}/${name}/1`,
      `${draft}/${name}/removal`,
      `${draft}/photo/files/${name}`,
      `${draft}/files/${name}`,
      `/cabinet/drafts/${name}`,
      `/cabinet/drafts/${name}/submission`,
      `/cabinet/drafts/new?service=${name}`,
      `/cabinet/applications/${name}`,
      `/cabinet/applications?status=${name}&category=${name}&from=${name}&number=${name}&before=${name}`,
      `/cabinet/documents/${name}`,
      `/cabinet/documents?page=${name}`,
      `/cabinet/messages?page=${name}`,
      `/services/${name}`,
      `/services?category=${name}&audience=${name}&department=${name}&q=${name}`,
      `/verify/${name}`,
      `/verify?code=${name}`,
      `/confirm-email/${name}?key=${name}`,
      `/staff/invitations/${name}`,
      `/assets/portal.${name}.css`,
      `/${name}`,
    ];
    for (const path of paths) {
      const { status, setCookies } = await mine.ask('GET', path);
      expect([path, status < 500]).toEqual([path, true]);
      expect(setCookies.join()).not.toContain('a=b');
    }
    for (const path of [
      `${draft}/${name}`,
      `${draft}/${name}/1/removal`,
      `${draft}/photo/files/${name}`,
      `${draft}/${name}/files/photo/x/removal`,
      `/cabinet/applications/${name}/withdrawal`,
      `/cabinet/applications/${name}/documents/files/${name}`,
    ]) {
      const { status } = await mine.ask('POST', path, { token: mine.token });
      expect([path, status < 500]).toEqual([path, true]);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('as fields of a form they are not taken into the answers', async () => {
    await citizen.post(
      `${draft}/applicant`,
      new URLSearchParams({
        csrf: mine.token,
        version: '0',
        __proto__: 'x',
        'constructor.prototype.polluted': 'yes',
        status: 'approved',
        owner: 'me',
        complete: '1',
      }).toString(),
    );
    expect(citizen.page.status).toBe(422);
    const page = await citizen.get(`${draft}/applicant`);
    expect(page.status).toBe(200);
    expect(query(portal, "SELECT version, complete FROM draft_pages WHERE page = 'applicant'")).toEqual([
      { version: 1, complete: 0 },
    ]);
  });
});

describe('a version nobody gave out is a conflict, never a fault', () => {
  test.each(['-1', '1.5', '1e308', 'Infinity', '9007199254740993', '99', '0x10'])('%s', async version => {
    const before = query(portal, 'SELECT page, version FROM draft_pages');
    const page = await citizen.post(`${draft}/applicant`, new URLSearchParams({ csrf: mine.token, version }).toString());
    expect(page.status).toBe(409);
    expect(query(portal, 'SELECT page, version FROM draft_pages')).toEqual(before);
  });
});

describe('odd requests', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is not a way to do anything', async method => {
    const before = query(portal, 'SELECT * FROM drafts');
    for (const path of [`${draft}/removal`, '/cabinet', '/sign-out']) {
      const { status, headers, body } = await mine.ask(method, path, { token: mine.token, headers: { 'X-Secret': 'echo-me' } });
      expect([path, status]).toEqual([path, 404]);
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(body.toString()).not.toContain('echo-me');
    }
    expect(query(portal, 'SELECT * FROM drafts')).toEqual(before);
  });

  test('nor is a method named beside the real one', async () => {
    const headers = { 'X-HTTP-Method-Override': 'POST', 'X-Method-Override': 'POST' };
    const { status } = await mine.ask('GET', `${draft}/removal?_method=POST&csrf=${mine.token}`, { headers });
    expect(status).toBe(200);
    expect(query(portal, 'SELECT id FROM drafts')).toHaveLength(1);
  });

  test('a body that is no form, a form token given twice, and lengths that lie', async () => {
    const post = (body: string, headers: Record<string, string> = {}) => citizen.post(`${draft}/removal`, body, headers);
    expect((await post(JSON.stringify({ csrf: mine.token }), { 'Content-Type': 'application/json' })).status).toBe(415);
    expect((await post(`csrf=${mine.token}`, { 'Content-Type': 'text/plain' })).status).toBe(415);
    expect((await post(`csrf=x&csrf=${mine.token}`)).status).toBe(403);
    expect((await post(`csrf[]=${mine.token}`)).status).toBe(403);
    expect(
      (
        await post('--x\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n', {
          'Content-Type': 'multipart/form-data; boundary=x',
        })
      ).status,
    ).toBe(400);
    expect((await post('', { 'Content-Type': 'multipart/form-data' })).status).toBe(400);
    expect((await post('a=1&'.repeat(10_000).concat(`csrf=${mine.token}`))).status).toBe(400);
    for (const length of [['5', '500'], ['-1'], ['1e3']]) {
      const answer = await rawPost(length.map(value => `Content-Length: ${value}`));
      expect([length, answer]).toEqual([length, expect.stringMatching(/^(HTTP\/1\.1 400 |$)/)]);
    }
    expect(await rawPost(['Content-Length: 5', 'Transfer-Encoding: chunked'])).toMatch(/^(HTTP\/1\.1 400 |$)/);
    expect(query(portal, 'SELECT id FROM drafts')).toHaveLength(1);
  });

  test('long ones cost little', async () => {
    const long = 'a'.repeat(7000);
    for (const path of [
      `/services?q=${long}`,
      `/services?q=${encodeURIComponent('охотничий билет '.repeat(60))}`,
      `/services?q=${'!'.repeat(7000)}`,
      `/verify/${'A'.repeat(7000)}`,
      `/sign-in?next=/${long}`,
      `/cabinet/applications?number=${'9'.repeat(7000)}`,
      `/assets/portal.${'.'.repeat(7000)}.css`,
      `/cabinet/drafts/${long}`,
    ]) {
      const { status, milliseconds } = await timed(() => mine.ask('GET', path));
      expect([path.slice(0, 40), status < 500, milliseconds < 500]).toEqual([path.slice(0, 40), true, true]);
    }
  });

  test('so do long answers in every field', async () => {
    const page = await citizen.get(`${draft}/passport`);
    const form = page.forms.find(each => each.named('passport.number').length > 0)!;
    for (const filler of ['9', ' ', '.', '-', 'ё', 'а-', '@', '\u0301', '😀']) {
      const entries = form
        .fill({})
        .entries.map(([name, value]) => [name, /csrf|version/.test(name) ? String(value) : filler.repeat(1500 / filler.length)]);
      const { status, milliseconds } = await timed(() =>
        citizen.post(`${draft}/passport`, new URLSearchParams(entries).toString()),
      );
      expect([filler, status < 500, milliseconds < 500]).toEqual([filler, true, true]);
      await citizen.get(`${draft}/passport`);
    }
  });
});

/** A POST with any header lines, as a client of one's own would write it; the first bytes of the answer. */
async function rawPost(lines: string[]): Promise<string> {
  const { connect } = await import('node:net');
  const { hostname, port } = new URL(portal.url);
  return new Promise(resolve => {
    const socket = connect(Number(port), hostname);
    let seen = '';
    socket.setTimeout(1000, () => socket.destroy());
    socket.on('data', chunk => {
      seen += chunk;
      socket.end();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(seen.split('\r\n')[0] ?? ''));
    const type = 'Content-Type: application/x-www-form-urlencoded';
    const head = [`POST ${draft}/removal HTTP/1.1`, 'Host: localhost', type, `Cookie: ${citizen.jar.header}`, ...lines];
    socket.write(`${head.join('\r\n')}\r\n\r\ncsrf=${mine.token}`);
  });
}

describe('words of one person are text for everybody', () => {
  const html = '<img src=x onerror=alert(1)>"\'><script>alert(2)</script>{{7*7}}';
  const file = `"><svg onload=alert(3)>\r\nSet-Cookie: a=b; filename=x.html`;

  test('in names, answers, comments, file names, letters and headers', async () => {
    const person = newPerson({ family: `О'${html}`.slice(0, 90), given: '"><b>Анна', patronymic: '<i>' });
    await registerCitizen(portal, newPerson());
    const { visitor: hostile } = await registerCitizen(portal, { ...person, patronymic: 'Петровна<i>' });
    const { visitor: officer } = await registerOfficer(
      portal,
      'nature',
      'officer',
      newPerson({ family: '<u>Соколова', given: 'М<u>' }),
    );
    await startDraft(hostile, 'hunting-ticket');
    const answers = await ticketAnswers();
    answers.pages.passport = { ...answers.pages.passport, 'passport.by': html };
    answers.uploads = { photo: [{ slot: 'photo', file: await photograph(file) }] };
    const seen: string[] = [];
    const look = (visitor: Visitor) => seen.push(visitor.page.html);
    await fillDraft(hostile, answers);
    look(hostile);
    const number = await sendDraft(hostile);
    look(hostile);
    await officer.get('/staff/queue');
    look(officer);
    await officer.get(`/staff/cases/${number}`);
    look(officer);
    await officer.submit({}, { button: 'Взять в работу' });
    await officer.submit({ words: html, audience: 'everyone' }, { form: '/comments' });
    look(officer);
    await officer.get('/staff/queue');
    look(officer);
    await officer.get(`/staff/cases/${number}`);
    await officer.click('Запросить сведения');
    await officer.submit({ ground: 'photo-replace', words: html }, { button: 'Запросить' });
    look(officer);
    for (const path of [
      '/cabinet',
      '/cabinet/profile',
      '/cabinet/messages',
      `/cabinet/applications/${number}`,
      `/cabinet/applications/${number}/answer`,
    ]) {
      await hostile.get(path);
      look(hostile);
    }
    await hostile.submit({ words: html }, { button: 'Отправить ответ' });
    look(hostile);
    await officer.get(`/staff/cases/${number}`);
    look(officer);
    await officer.submit({}, { button: 'Документы в порядке' });
    await officer.click('Одобрить');
    await officer.submit({ words: html }, { button: 'Одобрить' });
    await waitForMessage(portal, person.phone, sent => sent.text.includes(number) && /готов/i.test(sent.text));
    await hostile.get('/cabinet/documents');
    look(hostile);
    await hostile.get(`/cabinet/applications/${number}`);
    look(hostile);

    const whole = seen.join('\n');
    expect(whole).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(whole).not.toMatch(/<img src=x|<script>alert|<svg onload|<b>Анна|<i>|<u>/);
    for (const sent of [...(await sentTo(portal, person.email)), ...(await sentTo(portal, person.phone))])
      expect(sent.text + sent.subject).not.toMatch(/onerror|onload|alert\(/);

    const [row] = query<{ id: string }>(portal, 'SELECT id FROM files WHERE holder_id = ?', number);
    for (const [visitor, path] of [
      [hostile, `/cabinet/applications/${number}/files/${row?.id}`],
      [officer, `/staff/cases/${number}/files/${row?.id}`],
    ] as const) {
      const { headers, setCookies } = (await visitor.get(path)).reply;
      expect(setCookies.join()).not.toContain('a=b');
      expect(headers['content-type']).toBe('image/jpeg');
      expect(headers['content-disposition']).toMatch(
        /^attachment; filename="[^"\\\r\n<>]*\.jpg"; filename\*=UTF-8''[\w%.~!#$&+^`|-]+$/,
      );
    }
  });
});

describe('files that only look like one', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const hostile: [string, Uint8Array][] = [
    ['page.jpg', bytes('<html><script>alert(1)</script>')],
    ['picture.png', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['photo.jpg', bytes('GIF89a<script>alert(1)</script>')],
    ['archive.jpg', bytes('PK\u0003\u0004')],
    ['xml.pdf', bytes('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>')],
  ];
  test.each(hostile)('%s', async (name, content) => {
    await citizen.get(`${draft}/photo`);
    await citizen.submit({ file: { name, type: 'image/jpeg', bytes: content } }, { form: '/files/photo' });
    expect(citizen.page.status).toBe(422);
    expect(query(portal, 'SELECT id FROM files WHERE holder_id = ?', draft.split('/').at(-1)!)).toEqual([]);
  });

  test('a path for a name stays a name', async () => {
    await citizen.get(`${draft}/photo`);
    await citizen.submit({ file: await photograph('../../..\\..\\etc/passwd%00.html') }, { form: '/files/photo' });
    await citizen.get(`${draft}/photo`);
    expect(citizen.page.text).toContain('passwd');
    expect(citizen.page.text).not.toMatch(/\.\.\/|\.html\b(?!\.jpg)/);
    const [row] = query<{ key: string }>(portal, 'SELECT r2_key AS key FROM files WHERE holder_id = ?', draft.split('/').at(-1)!);
    expect(row?.key).toMatch(/^files\/[\w-]{43}$/);
  });
});

test('the sign-in page of another house in IPv6 is the same neighbour: /64 is one address', async () => {
  const guess = async (address: string) => {
    const visitor = new Visitor(portal.url, { address });
    await visitor.get('/sign-in');
    return (await visitor.submit({ login: newPerson().phone, password: 'Не тот пароль 1' }, { follow: false })).status;
  };
  const statuses: number[] = [];
  for (let i = 0; i < 31; i++) statuses.push(await guess(`2001:db8:1:2:${(i * 4099).toString(16)}::${i + 1}`));
  expect(statuses.at(-1)).toBe(429);
  expect(await guess('2001:db8:1:3::1')).toBe(422);
});

test('spellings of one identifier are one counter', async () => {
  const { person } = await registerCitizen(portal);
  const national = person.phone.slice(2);
  const guess = async (login: string, password: string) => {
    const visitor = new Visitor(portal.url);
    await visitor.get('/sign-in');
    return (await visitor.submit({ login, password }, { follow: false })).status;
  };
  const spellings = [`8${national}`, `+7 (${national.slice(0, 3)}) ${national.slice(3)}`, `  7-${national} `];
  for (const login of spellings) expect(await guess(login, 'Не тот пароль 1')).toBe(422);
  expect(await guess(national, person.password)).toBe(423);
});

test('a stranger’s HTTP is not echoed by the dev doors of the production bundle', async () => {
  const production = await ownPortal({ entry: 'src/index.ts' });
  try {
    for (const door of ['clock', 'seed', 'cron']) {
      const { status } = await exchange(production.url, {
        method: 'POST',
        path: `/dev/${door}`,
        headers: { 'X-Dev': '1' },
        body: '{"offset":1}',
      });
      expect(status).toBe(404);
    }
  } finally {
    await production.stop();
  }
});
