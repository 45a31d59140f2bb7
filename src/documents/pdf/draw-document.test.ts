import { expect, test, vi } from 'vitest';
import { agreement } from '../../../test/documents/ink.ts';
import { darkness, pictureOf } from '../../../test/documents/picture.ts';
import { approval, orderOf, refusal } from '../../../test/documents/sample.ts';
import type { DocumentContent } from '../document.ts';
import { checkAddress, checkModules, QR_SIDE } from './draw-check.ts';
import { drawDocument } from './draw-document.ts';
import { PAGE } from './sheet.ts';

// Rendering is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SCALE = 2;
const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');
const drawn = async (content: DocumentContent) => pictureOf(await drawDocument(orderOf(content)), SCALE);
const long: DocumentContent = {
  ...refusal,
  paragraphs: Array.from({ length: 14 }, (_, i) => `${i + 1}. ${'Комиссия рассмотрела приложенные документы. '.repeat(6)}`),
};
const odd: DocumentContent = {
  ...approval,
  applicant: {
    family: `${'Александроваконстантинопольская-'.repeat(4)}${'Щ'.repeat(120)}`,
    given: "Ё-Ұлы 😀👨‍👩‍👧 O'Коннор <b>&amp;</b>",
    patronymic: "'); DROP TABLE documents;-- محمد 山田 ß Ñandú",
  },
};

test('every word is inked with the shapes of its letters', async () => {
  for (const content of [approval, odd, long]) {
    for (const picture of (await drawn(content)).pages.slice(-2)) {
      expect(picture.runs.length).toBeGreaterThan(3);
      const poor = picture.runs
        .map(run => ({ text: run.text, agrees: agreement(picture, run, SCALE) }))
        .filter(run => run.agrees < 0.9);
      expect(poor).toEqual([]);
    }
  }
});

test('the text reads in the order of the page', async () => {
  const { pages } = await drawn(refusal);
  const parts = [
    refusal.department,
    refusal.title,
    '№\u00a0Р-77-2026-40142338-6 от 21 ноября 2026 г.',
    'Заявитель\nКим-Орлова Ольга Владимировна',
    'Услуга',
    'Заявление\n№\u00a077-2026-40142338-6',
    'Почему',
    refusal.refusal!.article,
    'Что можно сделать',
    'Как обжаловать',
    'Кто решил',
    'kabinet.example/verify\n7K3M-0QXW-1ABC-ZZZZ',
    'Страница 1 из 1',
  ];
  const text = plain(pages[0]!.text);
  const found = parts.map(part => text.indexOf(plain(part)));
  expect(parts.filter((_, i) => found[i] === -1)).toEqual([]);
  expect(found).toEqual(found.toSorted((a, b) => a - b));
});

test('the square in the picture is the code of the check address', async () => {
  const { pages } = await drawn(refusal);
  const modules = checkModules(checkAddress('https://kabinet.example', '7K3M-0QXW-1ABC-ZZZZ'));
  const side = (QR_SIDE * SCALE) / modules.length;
  const top = (PAGE.height - PAGE.bottom - QR_SIDE) * SCALE;
  const seen = modules.map((row, y) =>
    row.map((_, x) => darkness(pages[0]!.canvas, PAGE.left * SCALE + (x + 0.5) * side, top + (y + 0.5) * side) > 0.5),
  );
  expect(seen).toEqual(modules);
});

test('a long document takes three pages, with the check at the end', async () => {
  const { pages } = await drawn(long);
  expect(pages.map(page => /Страница \d из \d/.exec(page.text)?.[0])).toEqual([
    'Страница 1 из 3',
    'Страница 2 из 3',
    'Страница 3 из 3',
  ]);
  expect(pages.map(page => page.text.includes('7K3M-0QXW-1ABC-ZZZZ'))).toEqual([false, false, true]);
  const body = pages.map(page => page.text).join('\n');
  for (let i = 1; i <= 14; i++) expect(body).toContain(`${i}. Комиссия`);
});

test('odd names stay on the page, as text; what the font lacks is a visible sign and explained', async () => {
  const { pages, info } = await drawn(odd);
  const text = plain(pages[0]!.text);
  expect(pages[0]!.text.replaceAll('\n', '')).toContain('Щ'.repeat(120));
  expect(text).toContain("◊◊ O'Коннор <b>&amp;</b>");
  expect(text).toContain("'); DROP TABLE documents;--");
  expect(text).toContain('◊ – знак, которого нет в шрифте файла');
  for (const run of pages[0]!.runs) expect(run.x + run.width).toBeLessThanOrEqual(PAGE.width - PAGE.right + 0.5);
  expect(JSON.stringify(info)).not.toContain('Щ');
  expect((await drawn(approval)).pages[0]!.text).not.toContain('◊');
});

test('the file says what it is, in Russian, without the person', async () => {
  const { info, viewer } = await drawn(approval);
  expect(info).toMatchObject({
    Language: 'ru',
    Title: 'Решение о выдаче охотничьего билета № Р-77-2026-40142338-6',
    Author: approval.department,
    CreationDate: 'D:20261121090000Z',
  });
  expect(viewer?.get('DisplayDocTitle')).toBe(true);
  expect(JSON.stringify(info)).not.toContain('Орлова');
});

test('drawing twice gives the same bytes, and a small file', async () => {
  const [once, twice] = await Promise.all([drawDocument(orderOf(refusal)), drawDocument(orderOf(refusal))]);
  expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true);
  expect(once.length).toBeLessThan(80_000);
});
