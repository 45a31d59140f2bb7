import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { startDraft } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { ownPortal } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { type Asker, askerOf } from '../security/asker.ts';
import { registerCitizen } from '../world.ts';

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
      // The way to the view leads back to this very page, which reads its own `next` anew.
      const page = shown.body.toString().replaceAll(/href="\/accessibility\/view\?from=[^"]*"/g, '');
      expect(page).not.toContain('evil.example');
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
      `/cabinet/applications/${name}/documents`,
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

describe('a version nobody gave out is never a fault, and takes away nothing that was kept', () => {
  beforeAll(async () => {
    await citizen.get(`${draft}/applicant`);
    await citizen.submit({ snils: '112-233-445 95' }, { button: 'Сохранить и выйти' });
  });
  test.each(['-1', '1.5', '1e308', 'Infinity', '9007199254740993', '99', '0x10', '3.', '1.<b>', '.'])('%s', async version => {
    const page = await citizen.post(`${draft}/applicant`, new URLSearchParams({ csrf: mine.token, version }).toString());
    expect([409, 422]).toContain(page.status);
    expect((await citizen.get(`${draft}/applicant`)).html).toContain('112-233-445 95');
  });
});
