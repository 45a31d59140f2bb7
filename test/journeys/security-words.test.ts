import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { fillDraft, sendDraft, startDraft, ticketAnswers } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { sentTo, waitForMessage } from '../harness/outbox.ts';
import { ownPortal } from '../harness/portal.ts';
import { photograph } from '../harness/scans.ts';
import { query } from '../harness/state.ts';
import { newPerson, registerCitizen, registerOfficer } from '../world.ts';

let portal: Served;
let citizen: Visitor;
let draft: string;

beforeAll(async () => {
  portal = await ownPortal();
  ({ visitor: citizen } = await registerCitizen(portal));
  draft = await startDraft(citizen, 'hunting-ticket');
}, 60_000);
afterAll(() => portal?.stop());

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
    await citizen.submit({ 'file.photo': { name, type: 'image/jpeg', bytes: content } }, { button: 'Загрузить' });
    expect(citizen.page.status).toBe(422);
    expect(query(portal, 'SELECT id FROM files WHERE holder_id = ?', draft.split('/').at(-1)!)).toEqual([]);
  });

  test('a path for a name stays a name', async () => {
    await citizen.get(`${draft}/photo`);
    await citizen.submit({ 'file.photo': await photograph('../../..\\..\\etc/passwd%00.html') }, { button: 'Загрузить' });
    await citizen.get(`${draft}/photo`);
    expect(citizen.page.text).toContain('passwd');
    expect(citizen.page.text).not.toMatch(/\.\.\/|\.html\b(?!\.jpg)/);
    const [row] = query<{ key: string }>(portal, 'SELECT r2_key AS key FROM files WHERE holder_id = ?', draft.split('/').at(-1)!);
    expect(row?.key).toMatch(/^files\/[\w-]{43}$/);
  });
});
