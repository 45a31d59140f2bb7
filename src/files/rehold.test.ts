import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY, now } from '../platform/clock.ts';
import { drainOutbox } from '../platform/outbox.ts';
import { outbox } from '../platform/schema.ts';
import { openDataKeys } from '../platform/sealing/data-keys.ts';
import { fileObjects } from './file-objects.ts';
import { createFileJobs } from './jobs.ts';
import { keepFile } from './keep-file.ts';
import { openFile } from './open-file.ts';
import { openNames } from './open-names.ts';
import { filesOf } from './queries.ts';
import { rehold } from './rehold.ts';
import { removeFile } from './remove-file.ts';
import { removeFilesOf } from './remove-files-of.ts';
import { files } from './schema.ts';
import { sweepOrphans } from './sweep-orphans.ts';
import { pdf } from './testing/samples.ts';
import { fileOfBytes, startWorld, upload, type World } from './testing/world.ts';
import { fileVeto } from './veto.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
beforeEach(async () => {
  for (const table of ['files', 'outbox_attempts', 'outbox', 'file_sweep']) await world.d1.exec(`DELETE FROM ${table}`);
  await world.bucket.delete((await world.bucket.list()).objects.map(object => object.key));
});

async function give(text: string, holderId = 'draft-1') {
  const received = await upload(world, { file: fileOfBytes(await pdf(text), `${text}.pdf`), holderId });
  if (received.kind !== 'received') throw new Error(received.kind);
  await keepFile(world.context, received);
  return received.row;
}

const batch = (statements: Awaited<ReturnType<typeof rehold>>) => {
  const [first, ...rest] = statements;
  return world.context.db.batch([first!, ...rest]);
};
const vetoed = (running: Promise<unknown>) => running.then(() => null, fileVeto);
const moveOf = async () => ({
  from: 'draft-1',
  to: 'application-1',
  class: 'case' as const,
  rows: await filesOf(world.context.db, 'draft-1'),
});

describe('a submission', () => {
  test('takes the files along and they open without the key of drafts', async () => {
    for (const text of ['one', 'two']) await give(text);
    const other = await give('other', 'draft-2');
    await batch(await rehold(world.context.db, world.owner, await moveOf()));
    const moved = await filesOf(world.context.db, 'application-1');
    expect(moved.map(row => row.class)).toEqual(['case', 'case']);
    const { owner } = world;
    const withoutDrafts = {
      ownerId: owner.ownerId,
      of: (cls: 'case') => (cls === 'case' ? owner.of(cls) : Promise.reject(new Error(cls))),
    };
    const names = (await openNames(withoutDrafts as typeof owner, moved)).map(file => file.name);
    expect(names.sort()).toEqual(['one.pdf', 'two.pdf']);
    for (const row of moved) await openFile(world.context.env, withoutDrafts as typeof owner, row);
    expect(await filesOf(world.context.db, 'draft-1')).toEqual([]);
    expect(await filesOf(world.context.db, 'draft-2')).toEqual([other]);
    expect(() => openDataKeys(world.context.ring, owner.ownerId, []).of('draft')).toThrow();
  });

  test('with no files at all is well', async () => {
    expect(await vetoed(batch(await rehold(world.context.db, world.owner, await moveOf())))).toBeNull();
  });

  test('is vetoed whole when a file came meanwhile', async () => {
    await give('one');
    const statements = await rehold(world.context.db, world.owner, await moveOf());
    await give('late');
    expect(await vetoed(batch(statements))).toBe('changed');
    expect(await filesOf(world.context.db, 'draft-1')).toHaveLength(2);
  });

  test('is vetoed whole when a file went meanwhile, or another came in its place', async () => {
    const row = await give('one');
    const statements = await rehold(world.context.db, world.owner, await moveOf());
    await world.context.db.batch(removeFile(world.context.db, { holderId: 'draft-1', id: row.id }).statements);
    expect(await vetoed(batch(statements))).toBe('changed');
    await give('instead');
    expect(await vetoed(batch(statements))).toBe('changed');
    expect(await filesOf(world.context.db, 'application-1')).toEqual([]);
  });

  test('may leave a file behind by removing it in the same batch', async () => {
    const [one, two] = [await give('one'), await give('two')];
    const { db } = world.context;
    const statements = await rehold(db, world.owner, { ...(await moveOf()), rows: [one] });
    await db.batch([...removeFile(db, { holderId: 'draft-1', id: two.id }).statements, ...statements]);
    expect((await filesOf(db, 'application-1')).map(row => row.id)).toEqual([one.id]);
  });
});

describe('a removal', () => {
  test('destroys the key at once and the object by the outbox, twice without harm', async () => {
    const { db, env } = world.context;
    const [row, stays] = [await give('one'), await give('two')];
    for (let i = 0; i < 2; i++) await db.batch(removeFile(db, { holderId: 'draft-1', id: row.id }).statements);
    expect((await filesOf(db, 'draft-1')).map(({ id }) => id)).toEqual([stays.id]);
    const removed = await db.select().from(files).where(sql`id = ${row.id}`).get();
    expect(removed).toMatchObject({ sealedKey: null, sealedName: null, fingerprint: null });
    expect((await db.select().from(outbox)).map(({ payload }) => payload)).toEqual(Array(2).fill(`{"file":"${row.id}"}`));
    expect(await drainOutbox(db, { db, env }, createFileJobs())).toBe(2);
    expect((await db.select().from(outbox)).map(({ state }) => state)).toEqual(['done', 'done']);
    expect((await world.bucket.list()).objects.map(({ key }) => key)).toEqual([stays.r2Key]);
    await createFileJobs()['file.removed']!({ db, env }, { file: stays.id }, (await db.select().from(outbox).get())!);
    expect(await world.bucket.head(stays.r2Key)).not.toBeNull();
  });

  test('reaches no file of another holder', async () => {
    const { db } = world.context;
    const row = await give('one');
    await db.batch(removeFile(db, { holderId: 'draft-2', id: row.id }).statements);
    expect(await filesOf(db, 'draft-1')).toEqual([row]);
    await db.batch(removeFile(db, { holderId: 'draft-1', id: row.id }).statements);
    expect(await filesOf(db, 'draft-1')).toEqual([]);
  });
});

describe('the sweep', () => {
  test('deletes old objects without a live row, and only they', async () => {
    const { db, env } = world.context;
    const [live, gone] = [await give('live'), await give('gone', 'draft-2')];
    await removeFilesOf(db, 'draft-2');
    await world.bucket.put('files/never-landed', 'x');
    await world.bucket.put('documents/of-another-room', 'x');
    expect(await sweepOrphans(env, db, now() + DAY - 60_000, [fileObjects])).toBe(0);
    expect(await sweepOrphans(env, db, now() + DAY + 60_000, [fileObjects])).toBe(2);
    const left = (await world.bucket.list()).objects.map(({ key }) => key);
    expect(left).toEqual(['documents/of-another-room', live.r2Key]);
    expect(left).not.toContain(gone.r2Key);
  });

  test('goes through a bucket of more than one page and begins again', async () => {
    const { db, env } = world.context;
    for (const text of ['one', 'two', 'three']) await give(text);
    await world.bucket.put('files/~last', 'x');
    const sweep = () => sweepOrphans(env, db, now() + DAY + 60_000, [fileObjects], 2);
    expect([await sweep(), await sweep()]).toEqual([0, 1]);
    await world.bucket.put('files/-first', 'x');
    expect([await sweep(), await sweep()]).toEqual([1, 0]);
    expect((await world.bucket.list()).objects).toHaveLength(3);
  });

  test('stopped half-way, it goes on without harm', async () => {
    const { db, env } = world.context;
    const live = await give('live');
    for (const name of ['-first', '-second', '~last']) await world.bucket.put(`files/${name}`, 'x');
    const sweep = () => sweepOrphans(env, db, now() + DAY + 60_000, [fileObjects], 2);
    const broken = "CREATE TRIGGER stop BEFORE INSERT ON file_sweep BEGIN SELECT RAISE(ABORT, 'stop'); END";
    await world.d1.exec(broken);
    await expect(sweep()).rejects.toThrow();
    expect((await world.bucket.list()).objects.map(({ key }) => key)).toEqual([live.r2Key, 'files/~last']);
    await world.d1.exec('DROP TRIGGER stop');
    await sweep();
    expect((await world.bucket.list()).objects.map(({ key }) => key)).toEqual([live.r2Key]);
  });
});
