import { expect, test } from 'vitest';
import { services } from './services.ts';
import { situations } from './situations.ts';

test('a situation leads to services that exist, each once', () => {
  const known = new Set(services.map(({ slug }) => slug));
  for (const { id, slugs } of situations) {
    expect(
      slugs.filter(slug => !known.has(slug)),
      id,
    ).toEqual([]);
    expect(new Set(slugs).size, id).toBe(slugs.length);
  }
});

// What these words of a service say of whom it is for, somebody in these situations is not.
test.each([
  ['many-children', /от 70 лет/],
  ['repair', /от 70 лет/],
  ['shop', /^Продлить/],
])('%s leads to nothing that is for somebody else', (id, others) => {
  const { slugs } = situations.find(each => each.id === id)!;
  const led = services.filter(({ slug }) => slugs.includes(slug));
  expect(led.filter(({ title, whoMay }) => others.test(title) || others.test(whoMay)).map(({ slug }) => slug)).toEqual([]);
});
