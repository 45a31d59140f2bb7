import { expect, test } from 'vitest';
import { everyday } from '../../test/search/everyday.ts';
import { findService } from './published.ts';
import { searchServices } from './search.ts';

const asked = Object.entries(everyday).flatMap(([slug, queries]) => queries.map(query => ({ slug, query })));

const placeOf = ({ slug, query }: { slug: string; query: string }) =>
  searchServices(query).findIndex(service => service.slug === slug);

test('every service of the labelled set exists, and there are at least 150 questions', () => {
  expect(Object.keys(everyday).filter(slug => !findService(slug))).toEqual([]);
  expect(asked.length).toBeGreaterThanOrEqual(150);
});

test('at least 95 % of everyday questions find their service among the first three', () => {
  const missed = asked.filter(one => !(placeOf(one) >= 0 && placeOf(one) < 3));
  const share = 1 - missed.length / asked.length;
  expect(share, missed.map(({ slug, query }) => `${query} -> ${slug}`).join('\n')).toBeGreaterThanOrEqual(0.95);
});
