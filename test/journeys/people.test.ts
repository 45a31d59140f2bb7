import { expect, inject, test } from 'vitest';
import { registerCitizen, registerOfficer, signIn, signInOfficer } from '../world.ts';

const portal = inject('served');

test('a citizen registers, and signs in from another browser', async () => {
  const { person, visitor } = await registerCitizen(portal);
  expect(visitor.page.path).toBe('/cabinet');
  const again = await signIn(portal, person);
  expect(again.page.path).toBe('/cabinet');
});

test('an invited officer registers, and signs in from another browser', async () => {
  const { person, visitor } = await registerOfficer(portal, 'nature');
  expect(visitor.page.path).toMatch(/^\/staff/);
  const again = await signInOfficer(portal, person);
  expect(again.page.path).toMatch(/^\/staff/);
});
