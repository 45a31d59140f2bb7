import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { defaultProfile } from '../../src/region/default-profile.ts';
import { addApp } from '../authenticator-app.ts';
import { Visitor } from '../harness/client.ts';
import { ownPortal } from '../harness/portal.ts';
import { setRegion } from '../harness/region.ts';
import { addPasskey } from '../harness/soft-passkey.ts';
import { askerOf } from '../security/asker.ts';
import { confirmEmail, type Person, registerCitizen, registerOfficer } from '../world.ts';

let portal: Served;

beforeAll(async () => {
  portal = await ownPortal();
  const policies = { ...defaultProfile.policies, secondFactor: 'staff', codesByEmail: false, staffPasskey: 'required' };
  await setRegion(portal, { ...defaultProfile, policies });
});
afterAll(() => portal.stop());

async function typePassword({ phone, password }: Person): Promise<Visitor> {
  const visitor = new Visitor(portal.url);
  await visitor.get('/sign-in');
  await visitor.submit({ login: phone, password });
  return visitor;
}

test('where officers must have a key, one without it is led to add it and can do nothing else', async () => {
  const { visitor } = await registerOfficer(portal, 'nature');
  expect(visitor.page.path).toBe('/staff/security/passkeys?done=needed');
  expect(visitor.page.text).toContain('Чтобы начать работу, добавьте ключ входа.');
  const { ask, token } = await askerOf(visitor, '/staff/queue');
  for (const [method, path] of [
    ['GET', '/staff'],
    ['GET', '/staff/mine'],
    ['POST', '/staff/queue'],
    ['POST', '/staff/cases/99-2026-00000000-0/taking'],
  ] as const)
    expect((await ask(method, path, { token })).headers.location).toBe('/staff/security/passkeys?done=needed');
  await visitor.get('/staff/session');
  expect(visitor.page.path).toBe('/staff/session');
  await addPasskey(visitor, '/staff');
  expect((await visitor.get('/staff/queue')).path).toBe('/staff/queue');
  await visitor.get('/staff/security/passkeys');
  await visitor.submit({}, { form: '/removal' });
  expect(visitor.page.text).toContain('Ключ остался');
});

test('where citizens need no second step, only who has chosen an application is asked for one, and never by a letter', async () => {
  const { visitor, person } = await registerCitizen(portal);
  await confirmEmail(portal, person);
  expect((await typePassword(person)).page.path).toBe('/cabinet');
  await addApp(visitor);
  expect(visitor.page.text).toContain('Не присылаем, пока подключено приложение. Это самый слабый способ');
  const asked = await typePassword(person);
  expect(asked.page.text).toContain('Откройте приложение с кодами');
  expect(asked.page.text).toContain('Прислать в SMS');
  expect(asked.page.text).not.toContain('Прислать на почту');
});
