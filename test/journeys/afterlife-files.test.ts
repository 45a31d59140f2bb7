import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormPage } from '../../src/forms/definition.ts';
import { again, filesOf } from '../afterlife.ts';
import { apply, pageOf } from '../apply.ts';
import type { Visitor } from '../harness/client.ts';
import { change, query } from '../harness/state.ts';
import { looksRight } from '../looks-right.ts';
import { flat } from '../office.ts';
import { publishingPortal, ticket } from '../publishing.ts';
import { registerCitizen } from '../world.ts';

let own: Awaited<ReturnType<typeof publishingPortal>>;
let citizen: Visitor;
beforeAll(async () => {
  own = await publishingPortal();
  ({ visitor: citizen } = await registerCitizen(own.portal));
}, 60_000);
afterAll(() => own?.stop());

const draftId = () => citizen.page.url.pathname.split('/')[3] ?? '';
const removeDraft = async (id: string) => {
  await citizen.get(`/cabinet/drafts/${id}/removal`);
  await citizen.submit({}, { form: '/removal' });
};

describe('«Подать ещё раз»', () => {
  test('a file whose bytes are lost keeps nobody from beginning: it is named, asked again, and the draft is there once', async () => {
    const old = await apply(citizen);
    const [file] = filesOf(own.portal, old);
    await (await own.portal.portal.getR2Bucket('FILES')).delete(file!.r2_key);
    await citizen.get(`/cabinet/applications/${old}/again`);
    await citizen.submit({ files: true }, { form: '/again' });
    expect([citizen.page.status, citizen.page.h1]).toEqual([200, 'Черновик готов, но не все файлы']);
    expect(flat(citizen)).toMatch(/\.jpg – файл не открылся, приложите его ещё раз/);
    await looksRight(citizen.page);
    await citizen.click('Открыть черновик');
    expect([pageOf(citizen), filesOf(own.portal, draftId())]).toEqual(['photo', []]);
    expect(query(own.portal, 'SELECT count(*) AS n FROM drafts WHERE earlier_number = ?', old)).toEqual([{ n: 1 }]);
    await removeDraft(draftId());
  });

  test('what its owner’s term has ended for is neither offered nor carried', async () => {
    const old = await apply(citizen);
    await change(
      own.portal,
      `UPDATE files SET removed_at = created_at, sealed_name = NULL, sealed_key = NULL, fingerprint = NULL WHERE holder_id = '${old}'`,
    );
    await citizen.get(`/cabinet/applications/${old}/again`);
    expect(citizen.page.html).not.toContain('name="files"');
    expect(await again(citizen, old)).toBe('photo');
    expect(filesOf(own.portal, draftId())).toEqual([]);
    await removeDraft(draftId());
  });

  test('says of each file that the present version no longer asks for that it stays behind, and why', async () => {
    const [old, other] = [await apply(citizen), await apply(citizen)];
    const published = async (pages: FormPage[]) => {
      const file = await own.file('ticket.json', { ...ticket, form: { pages } });
      await own.done('publish', file);
    };
    const { pages } = ticket.form as { pages: FormPage[] };
    await published(
      pages.map(page =>
        page.kind === 'files' && page.id === 'photo'
          ? { ...page, slots: page.slots.map(slot => (slot.id === 'photo' ? { ...slot, types: ['pdf'] as const } : slot)) }
          : page,
      ) as FormPage[],
    );
    await citizen.get(`/cabinet/applications/${old}/again`);
    expect(flat(citizen)).toMatch(/\.jpg – такой вид файла больше не принимают/);
    expect(citizen.page.html).not.toContain('name="files"');
    expect(await again(citizen, old)).toBe('photo');
    expect(filesOf(own.portal, draftId())).toEqual([]);
    await change(own.portal, `UPDATE files SET slot = 'gone' WHERE holder_id = '${other}'`);
    await citizen.get(`/cabinet/applications/${other}/again`);
    expect(flat(citizen)).toMatch(/\.jpg – для нового заявления такой документ не нужен/);
  });
});
