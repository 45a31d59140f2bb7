import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { longSentences, officialWords, strangeLetters } from '../../../test/plain-russian.ts';
import type { Editions } from './edition.ts';
import { privacy } from './privacy-texts.ts';
import { terms } from './terms-texts.ts';

/** The texts that people have read, each by its hash: a changed word is a new edition with a day of its own. */
const read: Record<string, string> = {
  '/privacy 2026-11-29': '7bdc87851913d340',
  '/privacy 2026-11-21': '6ae72e6d3289bee5',
  '/terms 2026-11-29': '94c30764cfec63df',
};

const hashOf = (sections: unknown) => createHash('sha256').update(JSON.stringify(sections)).digest('hex').slice(0, 16);

const documents: Editions[] = [privacy, terms];

test('an edition that people have read is never rewritten; the newest stands first', () => {
  const now = Object.fromEntries(
    documents.flatMap(({ path, editions }) => editions.map(({ date, sections }) => [`${path} ${date}`, hashOf(sections)])),
  );
  expect(now).toEqual(read);
  for (const { editions } of documents) {
    const dates = editions.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort().reverse());
  }
});

test('they are written as one speaks', () => {
  const texts = documents.flatMap(({ editions }) =>
    editions.flatMap(({ changes, sections }) => [
      changes,
      ...sections.flatMap(({ title, items = [], paragraphs = [] }) => [title, ...items, ...paragraphs]),
    ]),
  );
  expect(texts.flatMap(text => [...longSentences(text), ...officialWords(text), ...strangeLetters(text)])).toEqual([]);
});
