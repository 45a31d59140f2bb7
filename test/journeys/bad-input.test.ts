import { request } from 'node:http';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { allowanceAnswers, applicant, dated, passport } from '../answers.ts';
import { apply, type FormAnswers, fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { sentTo, waitForMessage } from '../harness/outbox.ts';
import { photograph, scan } from '../harness/scans.ts';
import { newPerson, registerCitizen, registerOfficer } from '../world.ts';

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
    await citizen.submit({ file: await file() }, { form: '/files/photo' });
    expect(citizen.page.status).toBe(422);
    expect(citizen.page.title).toMatch(/^Ошибка: /);
    expect(citizen.page.errors.join()).toMatch(words);
    await expectValidPage(citizen.page);
    expect((await citizen.get(`${draft}/photo/files/photo`)).path).toBe(`${draft}/photo`);
    await expectKept();
  });

  test('of 10 MB is refused at once, before it was sent', async () => {
    await citizen.get(`${draft}/photo`);
    const head = {
      Cookie: citizen.jar.header ?? '',
      Origin: portal.url,
      Referer: `${portal.url}${draft}/photo`,
      'Content-Type': 'multipart/form-data; boundary=x',
      'Content-Length': String(10 * MiB),
    };
    const { status, text } = await new Promise<{ status: number; text: string }>((resolve, reject) => {
      const asked = request(`${portal.url}${draft}/photo/files/photo`, { method: 'POST', headers: head }, answer => {
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

  test('of 10 MB, sent whole, gets the same page', async () => {
    await citizen.get(`${draft}/photo`);
    const file = { name: 'big.jpg', type: 'image/jpeg', bytes: new Uint8Array(10 * MiB) };
    const page = await citizen.submit({ file }, { form: '/files/photo', follow: false }).catch(() => null);
    // The server may hang up while the client still sends; when an answer comes it is this one.
    if (page) expect(page.status).toBe(413);
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
      const version = /name="version" value="(\d+)"/.exec(visitor.page.html)?.[1] ?? '0';
      fields.set('version', version);
      await visitor.post(`${mine}/applicant`, `${fields}&family=${family}`, { Origin: portal.url });
      expect(visitor.page.status).toBe(422);
      expect(visitor.page.errors.join()).toMatch(/символы, которые не удалось прочитать/);
      expect(visitor.page.html).toContain('anna@pochta.example');
      await expectValidPage(visitor.page);
    }
  });
});

describe('names of people as they are', () => {
  test.each(['Римская-Корсакова', "О'Нил", 'О’Коннор', 'Ё', 'Нгуен Тхи Ань', '👩‍🌾 Ягодка', 'ибн Сина', 'عائشة'])(
    '%s',
    async family => {
      const { visitor: officer } = await registerOfficer(portal, 'nature');
      const { visitor } = await registerCitizen(portal, newPerson({ family }));
      expect((await visitor.get('/cabinet/profile')).text).toContain(family);
      const number = await apply(visitor);
      expect((await visitor.get(`/cabinet/applications/${number}`)).text).toContain(family);
      await expectValidPage(visitor.page);
      expect((await officer.get(`/staff/cases/${number}`)).text).toContain(family);
      await expectValidPage(officer.page);
    },
  );
});

describe('SQL and HTML in every field', () => {
  const nasty = `"><script>alert(1)</script><b>';DROP TABLE drafts;--&amp;{{7*7}}`;

  test('are text on every page, in the message and in the mail', async () => {
    const person = newPerson({ family: `Ив${nasty}`.slice(0, 60), given: '<i>Анна</i>', patronymic: "'; SELECT 1 --" });
    const { visitor } = await registerCitizen(portal, person);
    const { visitor: officer } = await registerOfficer(portal, 'social');
    const answers: FormAnswers = allowanceAnswers();
    answers.pages.applicant = { ...applicant, email: 'nasty@pochta.example' };
    answers.pages.passport = { ...passport, 'passport.by': nasty };
    answers.pages['children/1'] = {
      name: nasty,
      ...dated('birth-date', 1, 2, 2019),
      snils: '00000000606',
      'lives-with-me': 'yes',
    };
    const mine = await startDraft(visitor, 'child-allowance');
    const parts = ['region', 'place', 'street', 'house', 'flat'].map(part => [`address.${part}`, nasty]);
    answers.pages.home = { 'address.postcode': '660000', ...Object.fromEntries(parts) };
    await fillDraft(visitor, answers, 'papers');
    await visitor.submit({ file: await scan(`${nasty}.pdf`.replaceAll('/', '')) }, { form: '/files/income-certificate' });
    const seen: string[] = [];
    const look = async (who: Visitor, path: string) => {
      await who.get(path);
      expect(who.page.status, path).toBe(200);
      await expectValidPage(who.page);
      expect(who.page.html, path).not.toMatch(/<script>|<b>'|<i>Анна/);
      expect(who.page.all('script').length, path).toBe(1);
      seen.push(who.page.text);
    };
    for (const page of ['applicant', 'passport', 'home', 'children/1', 'children', 'papers'])
      await look(visitor, `${mine}/${page}`);
    await visitor.get(`${mine}/papers`);
    await fillDraft(visitor, answers);
    await expectValidPage(visitor.page);
    expect(visitor.page.text).toContain(nasty);
    const number = await sendDraft(visitor);
    await officer.get(`/staff/cases/${number}`);
    await officer.submit({}, { button: 'Взять в работу' });
    await officer.click('Запросить сведения');
    await officer.submit({ ground: 'income-elsewhere', words: nasty }, { button: 'Запросить' });
    await look(visitor, '/cabinet');
    await look(visitor, '/cabinet/profile');
    await look(visitor, `/cabinet/applications/${number}`);
    expect(seen.at(-1)).toContain(nasty);
    await look(visitor, `/cabinet/applications/${number}/answer`);
    await visitor.submit({ words: nasty }, { button: 'Отправить ответ' });
    await look(visitor, '/cabinet/messages');
    await visitor.get(visitor.page.link('нужно') ?? '');
    await look(visitor, visitor.page.path);
    await look(officer, '/staff/queue');
    await look(officer, `/staff/cases/${number}`);
    expect(seen.at(-1)).toContain(nasty);
    await officer.submit({}, { button: 'Документы в порядке' });
    await officer.click('Одобрить');
    await officer.submit({ words: nasty }, { button: 'Одобрить' });
    await waitForMessage(portal, person.phone, sent => sent.text.includes(number) && /готов/i.test(sent.text));
    await look(visitor, '/cabinet/documents');
    await visitor.click('Решение');
    await look(visitor, visitor.page.path);
    expect(seen.at(-1)).toContain(nasty);
    const code = /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(visitor.page.text)?.[0] ?? '';
    const file = await visitor.get(visitor.page.link('Скачать'));
    expect(await pdfText(file.reply.body)).toContain(nasty.replace(/\s/g, ''));
    await look(new Visitor(portal.url), `/verify/${code}`);
    for (const mail of [...(await sentTo(portal, person.phone)), ...(await sentTo(portal, person.email))])
      expect(mail.subject + mail.text).not.toMatch(/<script>|Анна|DROP/);
  });
});

/** The words of a PDF without their spaces: lines break where they like. */
async function pdfText(bytes: Buffer): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  let text = '';
  for (let i = 1; i <= document.numPages; i++)
    for (const item of (await (await document.getPage(i)).getTextContent()).items) if ('str' in item) text += item.str;
  return text.replace(/\s/g, '');
}

describe('what is not yours', () => {
  test('is not there, word for word as what never was', async () => {
    const number = await apply(citizen);
    const card = await citizen.get(`/cabinet/applications/${number}`);
    const file = /\/files\/([^"]+)"/.exec(card.html)?.[1];
    await citizen.get('/cabinet/messages');
    const message = citizen.page.all('main ul.list a').map(a => a.getAttributeValue('href'))[0] ?? '';
    const { visitor: stranger } = await registerCitizen(portal);
    const { visitor: foreign } = await registerOfficer(portal, 'social');
    const told = async (who: Visitor, path: string) => {
      const page = await who.get(path);
      return [page.status, page.text.replace(/номер запроса: .*/, '')];
    };
    const nobody = '99-2026-00000000-0';
    for (const rest of ['', '/receipt', '/withdrawal', '/documents', '/answer', `/files/${file}`]) {
      const seen = await told(stranger, `/cabinet/applications/${number}${rest}`);
      expect(seen[0]).toBe(404);
      expect(seen).toEqual(await told(stranger, `/cabinet/applications/${nobody}${rest}`));
    }
    expect(await told(stranger, message)).toEqual(await told(stranger, `/cabinet/messages/${'0'.repeat(22)}`));
    for (const rest of ['', '/request', '/refusal', `/files/${file}`])
      expect(await told(foreign, `/staff/cases/${number}${rest}`)).toEqual(await told(foreign, `/staff/cases/${nobody}${rest}`));
    expect((await stranger.get(`/staff/cases/${number}`)).url.pathname).toBe('/staff/sign-in');
  });
});

describe('odd requests', () => {
  test('GET where only a form may come leads to a page', async () => {
    const number = await apply(citizen);
    const here = `/cabinet/applications/${number}`;
    for (const path of [`${draft}/submission`, `${draft}/photo/files/photo`, `${here}/answer/files/photo`, '/cabinet/drafts']) {
      const page = await citizen.get(path);
      expect([200, 404], path).toContain(page.status);
      await expectValidPage(page);
    }
    for (const path of ['/sign-out', `/staff/cases/${number}/taking`]) {
      const page = await citizen.get(path);
      expect(page.status, path).toBeLessThan(500);
      await expectValidPage(page);
    }
    expect((await citizen.get(`${here}`)).status).toBe(200);
  });

  test('a huge cookie, an unknown method, a path of nonsense', async () => {
    const visitor = new Visitor(portal.url);
    const page = await visitor.get('/services', { Cookie: `session=${'x'.repeat(7000)}` });
    expect(page.status).toBe(200);
    expect((await visitor.get('/cabinet', { Cookie: `session=${'%'.repeat(3000)}; ; =; a=b` })).h1).toContain('Вход');
    for (const path of [
      '/%00',
      '/%ff',
      '/services/%E0%A4%A',
      '/services?q=%00%ff',
      '/services/..%2f..%2fetc',
      '/verify/%22%3E%3Cb%3E',
      '/cabinet/applications/%27--',
    ])
      expect((await visitor.get(path)).status, path).toBeLessThan(500);
    for (const query of [
      'page=-1',
      'page=1e9',
      'before=x',
      'from=2026-99-99',
      'status=__proto__',
      'category=constructor',
      'number=%3Cb%3E',
    ])
      expect((await citizen.get(`/cabinet/applications?${query}`)).status, query).toBeLessThan(423);
  });

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/%0d%0aSet-Cookie:a=b',
    '\t//evil.example',
    '/cabinet/../..//evil.example',
  ])('next=%s leads nowhere else', async next => {
    const person = newPerson();
    await registerCitizen(portal, person);
    const visitor = new Visitor(portal.url);
    await visitor.get(`/sign-in?next=${encodeURIComponent(next)}`);
    const { codeSent, mailCount } = await import('../harness/outbox.ts');
    const before = await mailCount(portal, person.phone);
    await visitor.submit({ login: person.phone, password: person.password });
    await visitor.submit({ code: await codeSent(portal, person.phone, before) });
    expect(visitor.page.url.origin).toBe(portal.url);
    expect(visitor.page.reply.headers['set-cookie'] ?? '').not.toContain('a=b');
  });
});
