import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { decodeText } from '../platform/bytes.ts';
import { announcement } from '../platform/outbox.ts';
import { outbox } from '../platform/schema.ts';
import { findText, joined } from './find-bytes.ts';
import { keepFile } from './keep-file.ts';
import { openFile } from './open-file.ts';
import { openNames } from './open-names.ts';
import { fileOf, filesOf } from './queries.ts';
import type { Upload } from './receive-file.ts';
import { phoneJpeg } from './testing/exif.ts';
import { cut, exe, jpeg, pdf, png } from './testing/samples.ts';
import { fileOfBytes, limits, MB, newOwner, slot, startWorld, upload, type World } from './testing/world.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());
beforeEach(async () => {
  await world.d1.exec('DELETE FROM files');
  await world.d1.exec('DELETE FROM outbox');
  await world.bucket.delete((await world.bucket.list()).objects.map(object => object.key));
});

const objects = async () => (await world.bucket.list()).objects.length;

async function kept(given: Partial<Upload> & { file: File | null }) {
  const received = await upload(world, given);
  return received.kind === 'received' ? keepFile(world.context, received) : received;
}

describe('one file', () => {
  test('is received, kept and opened again by its owner alone', async () => {
    const bytes = await pdf('one');
    const outcome = await kept({ file: fileOfBytes(bytes, 'Паспорт Ивановой.pdf') });
    expect(outcome.kind).toBe('received');
    const [row] = await filesOf(world.context.db, 'draft-1');
    expect(row).toMatchObject({ type: 'pdf', size: bytes.length, slot: 'passport', encrypted: false, removedAt: null });
    expect(await openFile(world.context.env, world.owner, row!)).toEqual(bytes);
    expect(await openNames(world.owner, [row!])).toMatchObject([{ id: row!.id, name: 'Паспорт Ивановой.pdf' }]);
    expect(await fileOf(world.context.db, ['draft-2'], row!.id)).toEqual([]);
    const stranger = await newOwner(world.context.ring, 'owner-2');
    await expect(openFile(world.context.env, stranger, row!)).rejects.toThrow();
    await expect(openNames(await newOwner(world.context.ring), [row!])).rejects.toThrow();
  });

  test('opens at no other place and not after a byte of it changed', async () => {
    // Made once: a PDF carries the second it was made in.
    const second = await pdf('two');
    for (const bytes of [await pdf('one'), second]) await kept({ file: fileOfBytes(bytes) });
    const [one, two] = await filesOf(world.context.db, 'draft-1');
    const open = (row: typeof one) => openFile(world.context.env, world.owner, row!);
    await expect(open({ ...one!, id: two!.id })).rejects.toThrow();
    await expect(open({ ...one!, r2Key: two!.r2Key })).rejects.toThrow();
    await expect(open({ ...one!, class: 'case' })).rejects.toThrow();
    const object = await world.bucket.get(one!.r2Key);
    const sealed = new Uint8Array(await object!.arrayBuffer());
    sealed[sealed.length >> 1]! ^= 1;
    await world.bucket.put(one!.r2Key, sealed);
    await expect(open(one)).rejects.toThrow();
    expect(await open(two)).toEqual(second);
  });

  test('lies nowhere in plain', async () => {
    const bytes = phoneJpeg(jpeg());
    await kept({ file: fileOfBytes(bytes, 'Тайна.jpg') });
    const [row] = await filesOf(world.context.db, 'draft-1');
    expect(JSON.stringify(row)).not.toContain('Тайна');
    const object = new Uint8Array(await (await world.bucket.get(row!.r2Key))!.arrayBuffer());
    expect(findText(object, 'Exif')).toBe(-1);
    expect(decodeText(object.subarray(0, 400))).not.toContain('JFIF');
    expect(findText(await openFile(world.context.env, world.owner, row!), 'GPS')).toBe(-1);
  });
});

describe('a refusal names its reason and leaves nothing behind', () => {
  test.each([
    ['no file', null, { reason: 'not-chosen' }],
    ['an empty choice', new File([], ''), { reason: 'not-chosen' }],
    ['0 bytes', new File([], 'a.pdf'), { reason: 'empty' }],
    ['5 MiB + 1', new File([new Uint8Array(5 * MB + 1)], 'a.pdf'), { reason: 'too-large', size: 5 * MB + 1, maxBytes: 5 * MB }],
    ['a renamed program', fileOfBytes(exe()), { reason: 'wrong-type', found: null }],
    ['a cut picture', fileOfBytes(cut(jpeg())), { reason: 'damaged', type: 'jpg' }],
    ['a cut drawing', fileOfBytes(cut(png())), { reason: 'damaged', type: 'png' }],
  ])('%s', async (_, file, refusal) => {
    expect(await kept({ file })).toMatchObject({ kind: 'refused', ...refusal });
    expect(await objects()).toBe(0);
  });

  test('a type the slot does not take, whatever the name says', async () => {
    const outcome = await kept({ file: fileOfBytes(png(), 'a.pdf'), slot: { ...slot, types: ['pdf'] } });
    expect(outcome).toMatchObject({ reason: 'wrong-type', found: 'png', allowed: ['pdf'] });
  });

  test('a full slot, a full application, too many bytes in all', async () => {
    await kept({ file: fileOfBytes(await pdf('one')) });
    const file = fileOfBytes(await pdf('two'));
    const { size } = file;
    expect(await kept({ file, slot: { ...slot, maxFiles: 1 } })).toMatchObject({ reason: 'too-many', of: 'slot', maxFiles: 1 });
    expect(await kept({ file, limits: { ...limits, maxFiles: 1 } })).toMatchObject({ reason: 'too-many', of: 'holder' });
    expect(await kept({ file, limits: { ...limits, maxTotalBytes: size * 2 - 1 } })).toMatchObject({ reason: 'total-too-large' });
    expect(await objects()).toBe(1);
    expect(await kept({ file, limits: { ...limits, maxTotalBytes: size * 2 } })).toMatchObject({ kind: 'received' });
  });
});

describe('many at once', () => {
  /** Uploads that all read the same empty holder, so that only the statement itself can refuse. */
  const race = async (n: number, given: (i: number) => Promise<Partial<Upload> & { file: File }>) =>
    Promise.all(Array.from({ length: n }, async (_, i) => kept({ existing: [], ...(await given(i)) })));

  test('20 different files into a slot for one leave exactly one, and one object', async () => {
    const outcomes = await race(20, async i => ({ file: fileOfBytes(await pdf(`${i}`)), slot: { ...slot, maxFiles: 1 } }));
    expect(outcomes.filter(({ kind }) => kind === 'received')).toHaveLength(1);
    expect(outcomes.filter(outcome => outcome.kind === 'refused' && outcome.reason === 'too-many')).toHaveLength(19);
    expect(await filesOf(world.context.db, 'draft-1')).toHaveLength(1);
    expect(await objects()).toBe(1);
  });

  test('the same file 20 times is there once, and every click is answered with it', async () => {
    for (const maxFiles of [1, 10]) {
      const outcomes = await race(20, async () => ({
        file: fileOfBytes(await pdf('same')),
        slot: { ...slot, maxFiles },
        holderId: `draft-${maxFiles}`,
      }));
      const ids = outcomes.map(outcome => (outcome.kind === 'refused' ? outcome.reason : outcome.row.id));
      expect(new Set(ids).size).toBe(1);
      expect(await filesOf(world.context.db, `draft-${maxFiles}`)).toHaveLength(1);
    }
    expect(await objects()).toBe(2);
  });

  test('over several slots the application keeps its count and its bytes', async () => {
    const { size } = fileOfBytes(await pdf('00'));
    const into = (i: number) => ({ ...slot, id: `slot-${i % 5}` });
    const few = { ...limits, maxFiles: 3 };
    await race(15, async i => ({ file: fileOfBytes(await pdf(`${10 + i}`)), slot: into(i), limits: few, holderId: 'few' }));
    expect(await filesOf(world.context.db, 'few')).toHaveLength(3);
    const light = { ...limits, maxTotalBytes: size * 4 + 100 };
    await race(15, async i => ({ file: fileOfBytes(await pdf(`${10 + i}`)), slot: into(i), limits: light, holderId: 'light' }));
    expect(await filesOf(world.context.db, 'light')).toHaveLength(4);
  });
});

describe('the caller', () => {
  test("'s own rows are undone by a veto too", async () => {
    const one = { ...limits, maxFiles: 1 };
    const late = await upload(world, { file: fileOfBytes(await pdf('late')), limits: one });
    if (late.kind !== 'received') throw new Error(late.kind);
    expect(await kept({ file: fileOfBytes(await pdf('first')), limits: one })).toMatchObject({ kind: 'received' });
    const { db } = world.context;
    const write = () => db.batch([db.insert(outbox).values(announcement('file.told', {})), ...late.statements]);
    expect(await keepFile(world.context, late, write)).toMatchObject({ kind: 'refused', reason: 'too-many' });
    expect(await db.select().from(outbox)).toEqual([]);
    expect(await filesOf(db, 'draft-1')).toHaveLength(1);
    expect(await objects()).toBe(1);
  });

  test('may run the same statements again after its own key clashed', async () => {
    const received = await upload(world, { file: fileOfBytes(await pdf('again')) });
    if (received.kind !== 'received') throw new Error(received.kind);
    const { db } = world.context;
    const taken = announcement('file.told', {});
    await db.insert(outbox).values(taken);
    const write = async () => {
      await db.batch([...received.statements, db.insert(outbox).values(taken)]).catch(() => undefined);
      await db.batch(received.statements);
    };
    expect(await keepFile(world.context, received, write)).toBe(received);
    expect(await filesOf(db, 'draft-1')).toHaveLength(1);
  });

  test('sees every other error, and the object stays for the sweep', async () => {
    const received = await upload(world, { file: fileOfBytes(joined([await pdf('x')])) });
    if (received.kind !== 'received') throw new Error(received.kind);
    await expect(keepFile(world.context, received, () => Promise.reject(new Error('network')))).rejects.toThrow('network');
    expect(await objects()).toBe(1);
  });
});
