import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { approval, refusal } from '../../test/documents/sample.ts';
import { openStorage, type Storage } from '../../test/documents/storage.ts';
import { expectValidHtml } from '../../test/harness/html.ts';
import { accounts, sessions } from '../accounts/schema.ts';
import { newSession } from '../accounts/sessions/session.ts';
import { persons } from '../persons/schema.ts';
import type { BaseEnv } from '../platform/http.ts';
import { NotFound } from '../platform/problems.ts';
import type { OwnerKeys } from '../platform/sealing/data-keys.ts';
import { defaultProfile } from '../region/default-profile.ts';
import { endDocument } from './end-document.ts';
import { type Issued, issue } from './issue.ts';
import { issuedDocument, readDocument } from './queries.ts';
import { documentRoutes } from './routes.tsx';
import { verifyRoutes } from './verify-routes.tsx';

const app = new Hono<BaseEnv>();
app.onError((error, c) => c.text(error.message, error instanceof NotFound ? 404 : 500));
app.route('/', verifyRoutes).route('/cabinet/documents', documentRoutes);

// Each document is drawn for real, on a database of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let storage: Storage;
let owner: OwnerKeys;
let cookie: string;
let issued: Issued;
let code: string;
const waiting: Promise<unknown>[] = [];

const get = (path: string, headers: Record<string, string> = {}) => {
  const ctx = {
    waitUntil: (work: Promise<unknown>) => waiting.push(work),
    passThroughOnException() {},
    props: {},
  } as unknown as ExecutionContext;
  const queue = { send: async () => undefined };
  return app.request(`https://kabinet.example${path}`, { headers }, { ...storage.env, OUTBOX: queue }, ctx);
};
const text = async (path: string, headers?: Record<string, string>) => (await get(path, headers)).text();
const signedIn = async (keys: OwnerKeys) => {
  const [person, account] = [keys.ownerId, `account-${keys.ownerId}`];
  const { token, row } = await newSession({ id: account, kind: 'citizen', trustLevel: 0 });
  await storage.db.batch([
    storage.db.insert(persons).values({ id: person, trustLevel: 0, sealedProfile: 'x', createdAt: 1 }),
    storage.db.insert(accounts).values({ id: account, personId: person, kind: 'citizen', createdAt: 1 }),
    storage.db.insert(sessions).values(row),
  ]);
  return `__Host-session=${token}`;
};

beforeAll(async () => {
  storage = await openStorage();
  owner = await storage.newOwner();
  cookie = await signedIn(owner);
  const content = { ...approval, applicant: { family: '<b>Ким</b>', given: 'Ольга 😀', patronymic: "O'Нил" } };
  const base = { applicationId: '77-1', owner, decidedAt: Date.UTC(2026, 10, 21) };
  issued = await issue(
    { ...storage, profile: defaultProfile },
    { ...base, decision: 1, kind: 'approval', number: 'Р-77-1', content },
  );
  await issue(
    { ...storage, profile: defaultProfile },
    { ...base, decision: 2, kind: 'refusal', number: 'О-77-1', content: refusal },
  );
  code = (await readDocument(owner, (await issuedDocument(storage.db, '77-1', 1))!)).code;
});
afterAll(() => storage.close());

test('the owner lists documents, reads one as a page, and downloads the file', async () => {
  const list = await text('/cabinet/documents', { cookie });
  expect(list).toContain(`/cabinet/documents/${issued.id}`);
  expect(list.indexOf(refusal.title)).toBeLessThan(list.indexOf(approval.title));
  const page = await text(`/cabinet/documents/${issued.id}`, { cookie });
  expect(page).toContain('&lt;b&gt;Ким&lt;/b&gt; Ольга 😀 O&#39;Нил');
  expect(page).toContain(code);
  const file = await get(`/cabinet/documents/${issued.id}/file`, { cookie });
  expect(file.headers.get('Content-Type')).toBe('application/pdf');
  expect(file.headers.get('Cache-Control')).toBe('no-store');
  expect(decodeURIComponent(file.headers.get('Content-Disposition')!)).toContain("filename*=UTF-8''Документ Р-77-1.pdf");
  expect(
    Buffer.from(await file.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect((await issuedDocument(storage.db, '77-1', 1))!.downloadedAt).not.toBeNull();
  await Promise.all(waiting);
});

test('another’s document and an absent one are the same 404; without a session one is asked to sign in', async () => {
  const stranger = await signedIn(await storage.newOwner());
  for (const path of [`/cabinet/documents/${issued.id}`, `/cabinet/documents/${issued.id}/file`, '/cabinet/documents/none']) {
    expect((await get(path, { cookie: stranger })).status).toBe(404);
    expect((await get(path)).status).toBe(303);
  }
  expect(await text('/cabinet/documents', { cookie: stranger })).toContain('Документов пока нет');
  expect((await get('/cabinet/documents?page=Infinity', { cookie })).status).toBe(200);
});

test('anybody with the code sees what is confirmed, and of the person initials alone', async () => {
  const answer = await get(`/verify/${code.toLowerCase().replaceAll('-', ' ')}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Set-Cookie')).toBeNull();
  expect(answer.headers.get('X-Robots-Tag')).toBe('noindex');
  const page = await answer.text();
  for (const part of [
    'Документ подлинный',
    'Действует',
    'Р-77-1',
    '21 ноября 2026 г.',
    approval.service,
    approval.department,
    'О.',
  ])
    expect(page).toContain(part);
  expect(page).not.toContain('Ольга');
});

test('the form leads to the document’s address; a wrong code is a calm 404 with the form filled', async () => {
  const found = await get(`/verify?code=${encodeURIComponent(` ${code.toLowerCase()} `)}`);
  expect([found.status, found.headers.get('Location')]).toEqual([303, `/verify/${code}`]);
  const absent = '0000-0000-0000-0000';
  expect((await get(`/verify?code=${absent}`)).headers.get('Location')).toBe(`/verify/${absent}`);
  for (const wrong of [absent, '<script>alert(1)</script>', "' OR 1=1 --", 'привет']) {
    const answer = await get(`/verify/${encodeURIComponent(wrong)}`);
    expect(answer.status).toBe(404);
    const page = await answer.text();
    expect(page).toContain('Документ не найден');
    expect(page).not.toContain('<script>alert');
  }
  expect((await get('/verify?code=')).status).toBe(422);
});

test.each([
  ['Р-77-2026-40142338-6', 'Это номер документа, а нужен код из 16 знаков под QR-кодом'],
  ['7K3M-0QXW-1ABC', 'В коде 16 знаков, у вас 12'],
  ['<script>alert(1)</script>', 'В коде 16 знаков, у вас 25'],
])('what can not be a code is said at once and kept: %s', async (typed, problem) => {
  const answer = await get(`/verify?code=${encodeURIComponent(typed)}`);
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain(problem);
  expect(page).toContain(`value="${typed.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"`);
});

test('a refusal in force is not shown as good news', async () => {
  const row = (await issuedDocument(storage.db, '77-1', 2))!;
  const { code: refused } = await readDocument(owner, row);
  for (const path of [`/cabinet/documents/${row.id}`, `/verify/${refused}`]) {
    const page = await text(path, { cookie });
    expect(page).toContain('<span class="tag plain">Действует</span>');
    expect(page).not.toContain('tag ok');
  }
  expect(await text('/cabinet/documents', { cookie })).toContain('<span class="tag plain">Действует</span>');
  expect(await text(`/verify/${refused}`)).toContain('Это решение об отказе.');
});

test('every page is valid HTML with one heading of the first level', async () => {
  const cabinet = ['/cabinet/documents', `/cabinet/documents/${issued.id}`];
  for (const path of [...cabinet, '/verify', '/verify?code=', `/verify/${code}`, '/verify/nothing']) {
    const html = await text(path, { cookie });
    await expectValidHtml(html, path);
    expect(html.match(/<h1/g)).toHaveLength(1);
  }
});

test('a document that was replaced says by which, on every page; a revoked one says so', async () => {
  const end = { number: 'Р-77-1', at: 1, applicationId: '77-1', decision: 3 };
  await endDocument(storage.db, { ...end, kind: 'replaced', replacedBy: 'Р-77-2' });
  for (const path of [`/verify/${code}`, '/cabinet/documents', `/cabinet/documents/${issued.id}`])
    expect(await text(path, { cookie })).toContain('Заменён документом № Р-77-2');
  expect(await text(`/verify/${code}`)).toContain('вместо него действует документ № Р-77-2.');
  await endDocument(storage.db, { ...end, number: 'Р-77-2', kind: 'replaced', replacedBy: 'Р-77-3' });
  expect(await text(`/verify/${code}`)).toContain('вместо него действует документ № Р-77-3.');
  await endDocument(storage.db, { ...end, number: 'Р-77-3', kind: 'revoked', replacedBy: null });
  for (const path of [`/verify/${code}`, '/cabinet/documents', `/cabinet/documents/${issued.id}`])
    expect(await text(path, { cookie })).not.toContain('действует документ');
  expect(await text(`/verify/${code}`)).toContain('вместо него выдан документ № Р-77-3, он тоже отменён.');
  await endDocument(storage.db, { ...end, number: 'О-77-1', kind: 'revoked', replacedBy: null });
  const { code: refused } = await readDocument(owner, (await issuedDocument(storage.db, '77-1', 2))!);
  expect(await text(`/verify/${refused}`)).toContain('Документ отменён');
});
