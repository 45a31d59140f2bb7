import { drizzle } from 'drizzle-orm/d1';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pictureOf } from '../../test/documents/picture.ts';
import { approval } from '../../test/documents/sample.ts';
import { openStorage, type Storage } from '../../test/documents/storage.ts';
import { applicationChain, firstBrokenLink } from '../platform/audit.ts';
import { auditEvents, outbox } from '../platform/schema.ts';
import type { OwnerKeys } from '../platform/sealing/data-keys.ts';
import { defaultProfile } from '../region/default-profile.ts';
import { openDocumentFile } from './document-file.ts';
import { endDocument, numberInForce } from './end-document.ts';
import { issue } from './issue.ts';
import type { IssueOrder } from './issue-order.ts';
import { markDownloaded } from './mark-downloaded.ts';
import { documentNumber } from './number.ts';
import { documentByHash, issuedDocument, readDocument, selectDocuments } from './queries.ts';
import { verifyHash } from './verify-code.ts';

// Each document is drawn for real, on a database of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let storage: Storage;
let owner: OwnerKeys;
beforeAll(async () => {
  storage = await openStorage();
  owner = await storage.newOwner();
});
afterAll(() => storage.close());

const run = (order: IssueOrder) => issue({ ...storage, profile: defaultProfile }, order);
const order = (applicationId: string, kind: IssueOrder['kind'] = 'approval'): IssueOrder => {
  const number = documentNumber(kind, applicationId);
  return {
    applicationId,
    decision: kind === 'approval' ? 1 : 2,
    owner,
    kind,
    number,
    decidedAt: Date.UTC(2026, 10, 21),
    content: approval,
  };
};
const rowsOf = async (applicationId: string) =>
  (await storage.db.all<{ n: number }>(`SELECT count(*) n FROM documents WHERE application_id = '${applicationId}'`))[0]?.n;
const objects = async () => (await storage.files.list({ prefix: 'documents/' })).objects.map(object => object.key);

test('a document is issued once: the second run finds it and writes nothing', async () => {
  const first = await run(order('77-2026-00000001-1'));
  const before = await objects();
  const second = await run(order('77-2026-00000001-1'));
  expect(first).toMatchObject({ number: 'Р-77-2026-00000001-1', created: true });
  expect(second).toEqual({ ...first, created: false });
  expect(await objects()).toEqual(before);
  expect(await rowsOf('77-2026-00000001-1')).toBe(1);
});

test('of six runs at once one wins; one row, one file, one audit link, and all return the same document', async () => {
  const before = (await objects()).length;
  const all = await Promise.all(Array.from({ length: 6 }, () => run(order('77-2026-00000002-2'))));
  expect(new Set(all.map(one => one.id)).size).toBe(1);
  expect(all.filter(one => one.created)).toHaveLength(1);
  expect(await rowsOf('77-2026-00000002-2')).toBe(1);
  expect((await objects()).length).toBe(before + 1);
  const links = await storage.db.select().from(auditEvents);
  const chain = links.filter(link => link.chain === applicationChain('77-2026-00000002-2'));
  expect(chain.map(link => link.action)).toEqual(['document.issued']);
  expect(await firstBrokenLink(chain)).toBeNull();
});

test('a refusal that becomes an approval is another document with another number', async () => {
  await run(order('77-2026-00000003-3', 'refusal'));
  await run(order('77-2026-00000003-3', 'approval'));
  expect(await rowsOf('77-2026-00000003-3')).toBe(2);
});

test('a failure between file and row leaves no document, and the next run issues it', async () => {
  await storage.d1
    .prepare(`CREATE TRIGGER broken BEFORE INSERT ON documents BEGIN SELECT RAISE(ABORT, 'disk is gone'); END`)
    .run();
  await expect(run(order('77-2026-00000004-4'))).rejects.toThrow();
  await storage.d1.prepare('DROP TRIGGER broken').run();
  expect(await rowsOf('77-2026-00000004-4')).toBe(0);
  expect(await run(order('77-2026-00000004-4'))).toMatchObject({ created: true });
});

test.each(['Network connection lost', 'UNIQUE constraint failed: documents.id'])(
  'a commit whose reply is lost (%s) keeps its file, and the next run finds the document',
  async words => {
    const application = `77-2026-5-${words.length}`;
    const lossy = new Proxy(storage.d1, {
      get: (d1, name) =>
        name === 'batch'
          ? (statements: D1PreparedStatement[]) => d1.batch(statements).then(() => Promise.reject(new Error(words)))
          : Reflect.get(d1, name, d1),
    });
    const context = { ...storage, db: drizzle(lossy), profile: defaultProfile };
    await issue(context, order(application)).catch(() => undefined);
    expect(await run(order(application))).toMatchObject({ created: false });
    const row = await issuedDocument(storage.db, application, 1);
    expect((await openDocumentFile(storage.files, owner, row!)).length).toBe(row!.size);
  },
);

test('nothing of the person lies open in the row or in the file; the owner reads both', async () => {
  await run(order('77-2026-00000006-6'));
  const row = await issuedDocument(storage.db, '77-2026-00000006-6', 1);
  expect(JSON.stringify(row)).not.toMatch(/Орлова|охотничий/i);
  const stored = Buffer.from(await (await storage.files.get(row!.r2Key))!.arrayBuffer());
  expect(stored.includes('%PDF')).toBe(false);
  const issued = await readDocument(owner, row!);
  expect(issued).toMatchObject({ decidedOn: '21 ноября 2026 г.', content: approval });
  expect(row!.verifyHash).toBe(await verifyHash(issued.code));
  const { pages } = await pictureOf(await openDocumentFile(storage.files, owner, row!), 1);
  expect(pages[0]!.text).toContain('Ким-Орлова Ольга Владимировна');
  expect(pages[0]!.text).toContain(issued.code);
  const stranger = await storage.newOwner();
  await expect(openDocumentFile(storage.files, stranger, row!)).rejects.toThrow();
  expect(await selectDocuments(storage.db, stranger.ownerId, 10)).toEqual([]);
});

test('the check finds a document by its code, and says less once the key is destroyed', async () => {
  const someone = await storage.newOwner();
  const { number } = await run({ ...order('77-2026-00000007-7'), owner: someone });
  const row = await issuedDocument(storage.db, '77-2026-00000007-7', 1);
  const { code } = await readDocument(someone, row!);
  const hash = await verifyHash(code);
  expect(await documentByHash(storage.db, storage.ring, hash)).toMatchObject({ row: { number }, issued: { content: approval } });
  expect(await documentByHash(storage.db, storage.ring, await verifyHash('0000-0000-0000-0000'))).toBeNull();
  await storage.d1
    .prepare(`UPDATE data_keys SET wrapped = NULL, destroyed_at = 1 WHERE owner_id = ? AND class = 'result'`)
    .bind(someone.ownerId)
    .run();
  expect(await documentByHash(storage.db, storage.ring, hash)).toMatchObject({ row: { number }, issued: null });
});

test('a document ends once, whoever writes, and its number says what stands in its place', async () => {
  const number = '77-2026-00000009-9';
  await run(order(number));
  const [old, next] = [documentNumber('approval', number), documentNumber('approval', number, 3)];
  const fact = { number: old, kind: 'replaced' as const, at: 1, replacedBy: next, applicationId: number, decision: 3 };
  await endDocument(storage.db, fact);
  await expect(endDocument(storage.db, { ...fact, kind: 'revoked', replacedBy: null })).rejects.toThrow();
  expect(await issuedDocument(storage.db, number, 1)).toMatchObject({ status: 'replaced', replacedBy: next });
  expect(await numberInForce(storage.db, old)).toBe(next);
  // The number is only reserved yet: what is issued under it later is born without force.
  await endDocument(storage.db, { ...fact, number: next, kind: 'revoked', replacedBy: null, decision: 4 });
  expect(await numberInForce(storage.db, old)).toBeNull();
  await run({ ...order(number), decision: 3, number: next });
  expect(await issuedDocument(storage.db, number, 3)).toMatchObject({ status: 'revoked', replacedBy: null });
  expect(await numberInForce(storage.db, 'Р-99')).toBe('Р-99');
});

test('the first download is announced once, however many there are at once', async () => {
  const { id } = await run(order('77-2026-00000008-8'));
  const news = await Promise.all(Array.from({ length: 5 }, () => markDownloaded(storage.db, owner.ownerId, id)));
  expect(news.filter(Boolean)).toEqual([`downloaded-${id}`]);
  expect(await markDownloaded(storage.db, owner.ownerId, id)).toBeNull();
  expect(await markDownloaded(storage.db, (await storage.newOwner()).ownerId, id)).toBeNull();
  const rows = (await storage.db.select().from(outbox)).filter(row => row.topic === 'document.downloaded');
  expect(rows.map(row => JSON.parse(row.payload))).toEqual([{ application: '77-2026-00000008-8', document: id }]);
});
