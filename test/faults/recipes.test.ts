import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { routes } from '../security/routes.ts';
import { elsewhere, recipes } from './recipes.ts';

test('every address that changes something has its faults tested', () => {
  const known = new Set([...Object.keys(recipes).map(name => name.replace(/ \(.*\)$/, '')), ...Object.keys(elsewhere)]);
  const posts = routes.filter(route => route.method === 'POST').map(route => `POST ${route.path}`);
  expect(posts.filter(name => !known.has(name))).toEqual([]);
  expect([...known].filter(name => !posts.includes(name))).toEqual([]);
});

test('a test that shows the faults of an address is there', () => {
  const named = Object.values(elsewhere).flatMap(why => why.match(/[\w-]+\.test\.ts/g) ?? []);
  const absent = named.filter(name => !['journeys', 'faults'].some(folder => existsSync(`test/${folder}/${name}`)));
  expect(absent).toEqual([]);
});
