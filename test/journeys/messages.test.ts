import { drizzle } from 'drizzle-orm/d1';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accounts, sessions } from '../../src/accounts/schema.ts';
import { newSession } from '../../src/accounts/sessions/session.ts';
import { messages } from '../../src/notifications/schema.ts';
import { messageRows } from '../../src/notifications/tell.ts';
import { persons } from '../../src/persons/schema.ts';
import { dataKeys } from '../../src/platform/schema.ts';
import { newDataKeys, type OwnerKeys } from '../../src/platform/sealing/data-keys.ts';
import { keyringOf } from '../../src/platform/sealing/keyring.ts';
import { Visitor } from '../harness/client.ts';
import { ownPortal } from '../harness/portal.ts';

const keyring = { current: 1, keys: { 1: btoa('k'.repeat(32)) } };

let portal: Awaited<ReturnType<typeof ownPortal>>;
let anna: Visitor;
let boris: Visitor;
let newest = '';

beforeAll(async () => {
  portal = await ownPortal({ vars: { KEYRING: JSON.stringify(keyring) } });
  const d1 = await portal.portal.getD1Database('DB');
  const db = drizzle(d1);
  const ring = await keyringOf({ keyring });
  const signedIn = async (personId: string): Promise<[Visitor, OwnerKeys]> => {
    const { rows, keys } = await newDataKeys(ring, personId, ['profile', 'draft', 'case', 'result']);
    const account = { id: `account-${personId}`, kind: 'citizen', trustLevel: 0 } as const;
    const { token, row } = await newSession(account);
    await db.batch([
      db.insert(persons).values({ id: personId, trustLevel: 0, sealedProfile: '', createdAt: 1 }),
      db.insert(accounts).values({ id: account.id, personId, kind: account.kind, createdAt: 1 }),
      db.insert(dataKeys).values(rows),
      db.insert(sessions).values(row),
    ]);
    const visitor = new Visitor(portal.url);
    visitor.jar.take(`session=${token}; Path=/`);
    return [visitor, keys];
  };
  const [[a, keys], [b]] = await Promise.all([signedIn('anna'), signedIn('boris')]);
  [anna, boris] = [a, b];
  for (let i = 0; i < 21; i++) {
    const reason = { ground: 'Нет документа', article: 'ст. 5', remedy: 'Подайте снова.', appeal: 'В министерство.' };
    const params = { number: '77-2026-40142338-6', service: 'Охотничий билет', ...reason, words: `<b>Robert'); DROP</b>` };
    const { message } = await messageRows({ keys, personId: 'anna', applicationId: null, topic: 'refused', params });
    await db.insert(messages).values({ ...message, createdAt: message.createdAt - 60_000 * (20 - i) });
    newest = message.id;
  }
}, 120_000);
afterAll(() => portal?.stop());

test('a message is listed unread, opened, and then read', async () => {
  await anna.get('/cabinet/messages');
  expect(anna.page.text).toContain('Не прочитано: 21 сообщение');
  expect(anna.page.text).toContain('Страница 1 из 2');
  await anna.get(`/cabinet/messages/${newest}`);
  expect(anna.page.text).toContain(`Специалист написал: <b>Robert'); DROP</b>`);
  await anna.get('/cabinet/messages');
  expect(anna.page.text).toContain('Не прочитано: 20 сообщений');
});

test('another person’s message and none at all are the same page', async () => {
  expect((await boris.get(`/cabinet/messages/${newest}`)).status).toBe(404);
  expect((await boris.get('/cabinet/messages/none')).status).toBe(404);
  expect((await boris.get('/cabinet/messages')).text).toContain('Новых сообщений нет');
});

test.each(['2', '99'])('page %s of the list is a page', async number => {
  expect((await anna.get(`/cabinet/messages?page=${number}`)).status).toBe(200);
});

test.each(['0', '-1', '1e99', 'x', '2.5', '999999999'])('page %s is the first one', async number => {
  expect((await anna.get(`/cabinet/messages?page=${number}`)).text).toContain('Страница 1 из 2');
});

test('without a session one is led to sign in and back', async () => {
  const visitor = new Visitor(portal.url);
  await visitor.get('/cabinet/messages');
  expect(visitor.page.url.pathname + visitor.page.url.search).toBe('/sign-in?next=%2Fcabinet%2Fmessages');
});
