import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { services } from '../../src/catalogue/services.ts';
import type { Seen } from '../album/album.ts';
import { sharedAlbum } from '../album/shared-album.ts';
import { attribute, textOf } from '../harness/dom.ts';
import { isQuoted, ownWords } from '../harness/own-words.ts';
import { longSentences, oddDates, officialWords, strangeLetters } from '../plain-russian.ts';

const portal = inject('served');
const SOURCE = new URL('../../src', import.meta.url).pathname;
let seen: Seen[];

beforeAll(async () => {
  seen = await sharedAlbum(portal);
}, 300_000);

const told = (find: (text: string) => string[]) => [
  ...new Set(seen.flatMap(({ name, page }) => find(ownWords(page)).map(found => `${found} (${name})`))),
];

test('what the editors have not checked yet is not told to people', () =>
  expect(told(text => (/сверен|сверя|по памяти/i.test(text) ? [text] : []))).toEqual([]));

test('the lint itself sees what it looks for', () => {
  expect(officialWords('Данная услуга является бесплатной и осуществляется в целях учёта.')).toHaveLength(4);
  expect(officialWords('Ваши данные сохранены. Проверьте паспортные данные.')).toEqual([]);
  expect(oddDates('до 21.11.2026, 2026-11-21, 21 ноября 2026')).toHaveLength(3);
  expect(oddDates('21 ноября 2026 г.; закон от 24.07.2009 № 209-ФЗ')).toEqual([]);
  expect(longSentences(`${'слово '.repeat(21)}.`)).toHaveLength(1);
  expect(longSentences(`${'слово '.repeat(20)}. ${'слово '.repeat(20)}.`)).toEqual([]);
  expect(strangeLetters('Сведения из ЕГРПОУ и ФГИС, паспорт в МВД. Реестр (РПН), ГИС ГМП — система платежей.')).toEqual([
    'ЕГРПОУ',
    'ФГИС',
  ]);
});

test('nobody is spoken to in the language of an office', () => expect(told(officialWords)).toEqual([]));

// How one may type a date into a field is shown as one types it.
const shown = (text: string) =>
  text
    .split('\n')
    .filter(line => !/Например/.test(line))
    .join('\n');
test('dates are written in words', () => expect(told(text => oddDates(shown(text)))).toEqual([]));

test('a sentence ends with one full stop, after «2026 г.» too', () =>
  expect(told(text => text.match(/.{0,40}[^.]\.\.(?!\.)/g) ?? [])).toEqual([]));

test('letters that stand for words are known or explained', () => expect(told(strangeLetters)).toEqual([]));

test('hints, errors and notes are of sentences of at most twenty words', () => {
  const found = seen.flatMap(({ name, page }) =>
    ['.hint', '.err', '#error-summary li', '.note p', '#main > p', 'details > p']
      .flatMap(selector => page.all(selector))
      .filter(element => !isQuoted(element))
      .flatMap(element => longSentences(textOf(element)))
      .map(sentence => `${sentence} (${name})`),
  );
  expect([...new Set(found)]).toEqual([]);
});

test('a link says where it leads', () => {
  const vague = /^(здесь|тут|сюда|подробнее|далее|ссылка|по ссылке|читать)$/i;
  const links = seen.flatMap(({ name, page }) =>
    page
      .all('a')
      .flatMap(link => (vague.test((attribute(link, 'aria-label') ?? textOf(link)).trim()) ? [`${name}: ${textOf(link)}`] : [])),
  );
  expect(links).toEqual([]);
});

// «Далее» is known from every form, and the line above the heading says of which one and how far; a search is named by its field.
const STEP = / · (шаг \d+ из \d+|по заявлению [\d-]+)$/;
const bare =
  /^(отправить|далее|ок|ok|да|нет|готово|сохранить|подтвердить|продолжить|начать|удалить|проверить|отказать|одобрить|передать|запросить)$/i;

test('a button says what it does: a verb and its object', () => {
  const found = seen.flatMap(({ name, page }) => {
    const inForm = page.all('p.meta').some(line => STEP.test(textOf(line)));
    return page
      .all('button')
      .map(button => (attribute(button, 'aria-label') ?? textOf(button)).trim())
      .filter(words => bare.test(words) && !(words === 'Далее' && inForm))
      .map(words => `${name}: ${words}`);
  });
  expect(found).toEqual([]);
  const source = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter(entry => entry.name.endsWith('.tsx') && !/\.test\./.test(entry.name))
    .flatMap(entry => [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/\b(?:label|submit)="([^"]+)"/g)])
    .map(found => found[1]!);
  expect(source.length).toBeGreaterThan(30);
  expect(source.filter(words => bare.test(words) && words !== 'Далее')).toEqual([]);
});

test('a page of a form names its service above the heading', () => {
  const pages = seen.filter(({ page }) => page.all('form').some(form => attribute(form, 'id') === 'page-form'));
  expect(pages.length).toBeGreaterThan(20);
  const nameless = pages.filter(({ page }) => {
    const [service = ''] = page.title.split(' – ').slice(-2, -1);
    const line =
      page
        .all('p.meta')
        .map(textOf)
        .find(text => STEP.test(text)) ?? '';
    return !line.startsWith(`${service.replace(/, по заявлению [\d-]+$/, '')} · `);
  });
  expect(nameless.map(({ name, page }) => `${name}: ${page.title}`)).toEqual([]);
});

// Definitions quote laws and official names in constants of their own: they are read as data below.
const isDefinition = (file: string) => /\/catalogue\/(?!pages|parts|bodies|views)[\w-]+\//.test(file);

test('nor in what no page of the album shows: every Russian text of the source', () => {
  const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter(entry => /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => !isDefinition(file));
  const found = files.flatMap(file =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(line => !/^\s*(\/\/|\/?\*)|\b(official|act|article|basis|text|source): /.test(line))
      .flatMap(line => officialWords(line).map(word => `${file.slice(SOURCE.length)}: ${word}`)),
  );
  expect(found).toEqual([]);
});

test('nor in any service: all that a person may read of its definition', () => {
  const quoted = ['official', 'law', 'act', 'article', 'basis', 'source', 'notes'];
  const read = (value: unknown): string[] => {
    if (typeof value === 'string') return officialWords(value);
    if (value === null || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([key, inner]) => (quoted.includes(key) ? [] : read(inner)));
  };
  expect(services.flatMap(service => read(service).map(word => `${service.slug}: ${word}`))).toEqual([]);
});
