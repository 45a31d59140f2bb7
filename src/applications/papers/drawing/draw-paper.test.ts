import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { darkness, pictureOf } from '../../../../test/documents/picture.ts';
import { services } from '../../../catalogue/services.ts';
import { ptSans } from '../../../documents/pdf/fonts.ts';
import { PAGE } from '../../../documents/pdf/sheet.ts';
import { defaultProfile } from '../../../region/default-profile.ts';
import { paperOf } from '../paper.ts';
import { drawPaper, SQUARE } from './draw-paper.ts';

const serviceOf = (slug: string) => services.find(service => service.slug === slug)!;
const order = { profile: defaultProfile, origin: 'https://kabinet.example', fonts: ptSans };
const drawn = async (slug: string, kind: 'blank' | 'sample') => {
  const paper = paperOf(serviceOf(slug), defaultProfile, kind);
  const file = await drawPaper(paper, order);
  return { paper, file, ...(await pictureOf(file, 1)) };
};
const bare = (text: string) => text.replaceAll(/\s+/g, '');

test.each(['hunting-ticket', 'child-allowance', 'alcohol-retail-license', 'land-preliminary-approval'])(
  'the empty form of %s reads in the order of its rows, with nothing over the edge',
  async slug => {
    const { paper, pages } = await drawn(slug, 'blank');
    const text = bare(pages.map(page => page.text).join(''));
    let at = 0;
    for (const { heading, rows } of paper.parts)
      for (const words of [heading, ...rows.map(row => row.label)]) {
        const found = text.indexOf(bare(words), at);
        expect(found, words).toBeGreaterThanOrEqual(at);
        at = found;
      }
    expect(pages.at(-1)!.text).toContain(`Страница ${pages.length} из ${pages.length}`);
    for (const { runs } of pages)
      for (const run of runs) {
        expect(run.x + run.width, run.text).toBeLessThanOrEqual(PAGE.width - PAGE.right + 1);
        expect(run.y, run.text).toBeGreaterThanOrEqual(30);
      }
  },
);

test('a sample has what an invented person wrote, and says on every page that it is one', async () => {
  const { pages } = await drawn('hunting-ticket', 'sample');
  const text = pages.map(page => page.text).join('\n');
  expect(text).toContain('Образцова');
  expect(bare(text)).toContain('112-233-44595');
  for (const page of pages) expect(page.text).toContain('ОБРАЗЕЦ');
});

test('the same paper gives the same bytes, and a small file', async () => {
  const [once, twice] = [await drawn('child-allowance', 'blank'), await drawn('child-allowance', 'blank')];
  expect(Buffer.from(once.file).equals(Buffer.from(twice.file))).toBe(true);
  expect(once.file.length).toBeLessThan(90_000);
});

test('the square of a draft is the address of its code, and the code stands beside it and on every page', async () => {
  const address = 'https://kabinet.example/staff/desk/paper/123456789012';
  const code = { code: '1234 5678 9012', address, until: 'по 28 декабря 2026 г.', printedAt: Date.UTC(2026, 10, 29) };
  const paper = { ...paperOf(serviceOf('hunting-ticket'), defaultProfile, 'blank'), kind: 'draft' as const };
  const { pages } = await pictureOf(await drawPaper(paper, { ...order, code }), 2);
  const modules = encode(address, { ecc: 'M', border: 0 }).data;
  const side = (SQUARE * 2) / modules.length;
  const [left, top] = [(PAGE.width - PAGE.right - SQUARE) * 2, PAGE.top * 2];
  const seen = modules.map((row, y) =>
    row.map((_, x) => darkness(pages[0]!.canvas, left + (x + 0.5) * side, top + (y + 0.5) * side) > 0.5),
  );
  expect(seen).toEqual(modules);
  expect(pages[0]!.text).toContain('Код для сотрудника МФЦ: 1234 5678 9012');
  expect(pages[0]!.text).toContain('по 28 декабря 2026 г.');
  for (const page of pages) expect(page.text).toContain('Код 1234 5678 9012');
});
