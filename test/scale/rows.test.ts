import { expect, test } from 'vitest';
import { rowsAtSizes } from '../../bench/growth/rows.mjs';

// Every second one is open: at the smaller size already a page of the queue is full.
const SIZES = [120, 3000];
// A statement looks at the first row behind its range, if there is one: whose numbers fall where is chance.
const EDGES = 10;

test('no page, search or submission reads or writes more rows because the database has grown', { timeout: 240_000 }, async () => {
  const [small = {}, large = {}] = await rowsAtSizes(SIZES, { openEvery: 2 });
  const names = ['card', 'list', 'search by number', 'cabinet', 'queue', 'search in the queue', 'submit'];
  expect(Object.keys(small)).toEqual(names);
  expect(names.filter(name => !small[name]?.read)).toEqual([]);
  expect(small.submit?.written).toBeGreaterThan(0);
  const grown = names.filter(
    name => large[name]!.read > small[name]!.read + EDGES || large[name]!.written > small[name]!.written,
  );
  expect(grown.map(name => ({ name, small: small[name], large: large[name] }))).toEqual([]);
});
