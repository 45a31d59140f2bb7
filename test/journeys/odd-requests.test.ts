import { beforeAll, describe, expect, inject, test } from 'vitest';
import { apply, fillDraft, startDraft, ticketAnswers } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { attribute } from '../harness/dom.ts';
import { expectValidPage } from '../harness/html.ts';
import { codeSent, mailCount } from '../harness/outbox.ts';
import { newPerson, registerCitizen, registerOfficer } from '../world.ts';

const portal = inject('served');
let citizen: Visitor;
let draft: string;

beforeAll(async () => {
  ({ visitor: citizen } = await registerCitizen(portal));
  draft = await startDraft(citizen, 'hunting-ticket');
  await fillDraft(citizen, await ticketAnswers(), 'photo');
});

describe('what is not yours', () => {
  test('is not there, word for word as what never was', async () => {
    const number = await apply(citizen);
    const card = await citizen.get(`/cabinet/applications/${number}`);
    const file = /\/files\/([^"]+)"/.exec(card.html)?.[1];
    await citizen.get('/cabinet/messages');
    const message = citizen.page.all('main ul.list a').map(a => attribute(a, 'href'))[0] ?? '';
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
    const before = await mailCount(portal, person.phone);
    await visitor.submit({ login: person.phone, password: person.password });
    await visitor.submit({ code: await codeSent(portal, person.phone, before) });
    expect(visitor.page.url.origin).toBe(portal.url);
    expect(visitor.page.reply.headers['set-cookie'] ?? '').not.toContain('a=b');
  });
});
