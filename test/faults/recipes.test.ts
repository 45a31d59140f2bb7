import { expect, test } from 'vitest';
import { routes } from '../security/routes.ts';
import { elsewhere, recipes } from './recipes.ts';

test('every address that changes something has its faults tested', () => {
  const known = new Set([...Object.keys(recipes).map(name => name.replace(/ \(.*\)$/, '')), ...Object.keys(elsewhere)]);
  const posts = routes.filter(route => route.method === 'POST').map(route => `POST ${route.path}`);
  expect(posts.filter(name => !known.has(name))).toEqual([]);
  expect([...known].filter(name => !posts.includes(name))).toEqual([]);
});
