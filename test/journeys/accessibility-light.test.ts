import { describe, expect, inject, test } from 'vitest';
import { apply } from '../apply.ts';
import { Visitor } from '../harness/client.ts';
import { newPerson, registerCitizen } from '../world.ts';

const portal = inject('served');
const SETTINGS = '/accessibility/view';

describe('the light version', () => {
  const light = [
    ['by the switch', { cookie: 'light', headers: {} }],
    ['by the browser’s wish', { cookie: '', headers: { 'Save-Data': 'on' } }],
  ] as const;

  test.each(light)('%s: no script, no images, and everything is there', async (_, { cookie: value, headers }) => {
    const visitor = new Visitor(portal.url);
    if (value) visitor.jar.take(`view=${value}`);
    for (const path of ['/', '/services', '/services/hunting-ticket', '/sign-in']) {
      const { html, reply } = await visitor.get(path, headers);
      expect(html).not.toMatch(/<script|<img|<svg/);
      expect(html).toContain('<link rel="icon" href="data:,"');
      expect(reply.headers.vary).toMatch(/Save-Data/);
      // Ordinary pages name the header too, or a cache would give one's page to the other.
      expect((await new Visitor(portal.url).get(path)).reply.headers.vary).toMatch(/Save-Data/);
    }
    expect((await visitor.get(SETTINGS, headers)).html).toContain('Лёгкая версия');
  });

  test('«Save-Data: off» is no wish', async () => {
    const visitor = new Visitor(portal.url);
    expect((await visitor.get('/', { 'Save-Data': 'off' })).html).toContain('<script');
  });

  test('an application goes from the start to its number in it', async () => {
    const visitor = new Visitor(portal.url);
    visitor.jar.take('view=light');
    await registerCitizen(portal, newPerson(), visitor);
    expect(await apply(visitor)).toMatch(/^99-\d{4}-\d{8}-\d$/);
    expect(visitor.page.html).not.toMatch(/<script|<svg/);
  });
});
