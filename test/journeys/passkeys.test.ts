import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { withPage } from '../harness/chromium.ts';
import { Visitor } from '../harness/client.ts';
import { attributeOf } from '../harness/dom.ts';
import { addPasskey, type Odd, SoftPasskey } from '../harness/soft-passkey.ts';
import { change, query } from '../harness/state.ts';
import { count, formOf, press, twin } from '../race.ts';
import { cookiesOf, registerCitizen, registerOfficer, signIn } from '../world.ts';

const portal = inject('served');
const passkeys = '/cabinet/security/passkeys';

/** Shows a key at a door, as its script would. */
async function enter(device: SoftPasskey, odd?: Odd, door = '/sign-in'): Promise<Visitor> {
  const visitor = new Visitor(portal.url);
  await visitor.get(`${door}/passkey`);
  await visitor.submit({ answer: device.answer(visitor, odd) }, { form: '/passkey' });
  return visitor;
}
const isIn = (visitor: Visitor) => visitor.jar.all.has('session') || visitor.jar.all.has('staff');

test('a key is added, named, lets in without password and code, and is taken away', async () => {
  const { visitor } = await registerCitizen(portal);
  const device = await addPasskey(visitor);
  expect(visitor.page.text).toContain('Ключ добавлен.');
  expect(visitor.page.text).toContain('Мой телефон');
  await visitor.submit({ name: 'Красный телефон' }, { form: '/name' });
  expect(visitor.page.text).toContain('Красный телефон');
  const other = await enter(device);
  expect(other.page.url.pathname).toBe('/cabinet');
  expect(query(portal, "SELECT 1 FROM sessions WHERE authentication = 'passkey' AND second_factor = 'passkey'")).not.toEqual([]);
  await visitor.submit({}, { form: '/removal' });
  expect(visitor.page.text).toContain('Ключ убран');
  expect(isIn(await enter(device))).toBe(false);
});

test('the same on a real page: the script asks the device, and without a device says so', { timeout: 120_000 }, async () => {
  const { visitor } = await registerCitizen(portal);
  await withPage({}, async page => {
    await page.context().addCookies(cookiesOf(portal, visitor));
    const session = await page.context().newCDPSession(page);
    await session.send('WebAuthn.enable');
    const options = {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    } as const;
    const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', { options });
    await page.goto(`${portal.url}${passkeys}/new`);
    await page.getByLabel('Название ключа').fill('Ноутбук');
    await page.getByRole('button', { name: 'Добавить ключ' }).click();
    await page.getByText('Ключ добавлен.').waitFor();
    await page.context().clearCookies();
    await page.goto(`${portal.url}/sign-in/passkey?next=/cabinet/profile`);
    await page.getByRole('button', { name: 'Войти', exact: true }).click();
    await page.getByRole('heading', { name: 'Профиль' }).waitFor();
    await page.waitForLoadState();
    await page.goto(`${portal.url}/cabinet/proof?next=/cabinet/security/passkeys`);
    await page.getByRole('button', { name: 'Подтвердить ключом входа' }).click();
    await page.getByText('Ноутбук').first().waitFor();
    await page.waitForLoadState();
    // A person whom the device does not recognise is told so, and nothing is sent.
    await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    await page.goto(`${portal.url}/cabinet/proof`);
    await page.getByRole('button', { name: 'Подтвердить ключом входа' }).click();
    await page.getByText('Устройство не подтвердило').waitFor();
  });
});

test.each<[string, Odd]>([
  ['another site', { origin: 'https://evil.example' }],
  ['another port of this computer', { origin: 'http://localhost:1' }],
  ['another relying party', { rpId: 'evil.example' }],
  ['a person it did not recognise', { verified: false }],
  ['a question of its own', { challenge: 'AAAA' }],
  ['a making instead of a showing', { type: 'webauthn.create' }],
])('a key that answered %s lets nobody in, and is not kept', async (_, odd) => {
  const { visitor } = await registerCitizen(portal);
  const stranger = new SoftPasskey();
  await visitor.get(`${passkeys}/new`);
  await visitor.submit({ answer: stranger.answer(visitor, odd.type ? { type: 'webauthn.get' } : odd) }, { form: '/new' });
  expect(visitor.page.status).toBe(422);
  const device = await addPasskey(visitor);
  const other = await enter(device, odd);
  expect([other.page.status, isIn(other)]).toEqual([422, false]);
  expect(isIn(await enter(device))).toBe(true);
});

test('a copy of a key is noticed by its count, also when both come at once', async () => {
  const { visitor } = await registerCitizen(portal);
  const device = await addPasskey(visitor);
  await enter(device, { counter: 10 });
  const copy = await enter(device, { counter: 10 });
  expect(isIn(copy)).toBe(false);
  expect(copy.page.errors.join()).toContain('копия');
  const browsers = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const browser = new Visitor(portal.url);
      await browser.get('/sign-in/passkey');
      return { browser, filled: formOf(browser, '/passkey', { answer: device.answer(browser, { counter: 11 }) }) };
    }),
  );
  await Promise.all(browsers.map(({ browser, filled }) => press(browser, filled)));
  expect(browsers.filter(({ browser }) => isIn(browser))).toHaveLength(1);
  expect(count(browsers.map(({ browser }) => browser.page.status))).toEqual({ 303: 1, 422: 7 });
});

test('one answer opens one session, in its own browser alone; one of another page opens nothing', async () => {
  const { visitor, person } = await registerCitizen(portal);
  const device = await addPasskey(visitor);
  const browser = new Visitor(portal.url);
  await browser.get('/sign-in/passkey');
  const filled = formOf(browser, '/passkey', { answer: device.answer(browser) });
  const windows = Array.from({ length: 10 }, () => twin(browser));
  await Promise.all(windows.map(window => press(window, filled)));
  expect(count(windows.map(window => window.page.status))).toEqual({ 303: 10 });
  expect(new Set(windows.map(window => window.jar.all.get('session')?.value)).size).toBe(1);
  const thief = new Visitor(portal.url);
  await thief.get('/sign-in/passkey');
  await thief.submit({ answer: String(new Map(filled.entries as [string, string][]).get('answer')) }, { form: '/passkey' });
  expect(isIn(thief)).toBe(false);
  // Another person's key proves nothing here; nor does the answer to another page's question.
  const other = await signIn(portal, person);
  const { visitor: stranger } = await registerCitizen(portal);
  const theirs = await addPasskey(stranger);
  await other.get('/cabinet/proof');
  await other.submit({ answer: theirs.answer(other) }, { form: '/cabinet/proof' });
  expect(other.page.status).toBe(422);
  const doors = await enter(device, {}, '/staff/sign-in');
  expect(isIn(doors)).toBe(false);
});

test('the step-up by a key is done once, and the last key stays where nothing else is left', async () => {
  const { visitor } = await registerCitizen(portal);
  const device = await addPasskey(visitor);
  await visitor.get('/cabinet/proof?next=/cabinet/profile');
  const filled = formOf(visitor, '/cabinet/proof', { answer: device.answer(visitor) });
  for (const _ of [1, 2]) expect((await press(twin(visitor), filled)).status).toBe(303);
  expect(query(portal, 'SELECT count(*) AS n FROM passkeys WHERE counter = ?', device.counter)).not.toEqual([{ n: 0 }]);
  const mine = `account_id = (SELECT account_id FROM passkeys WHERE credential_id = '${device.id.toString('base64url')}')`;
  await change(portal, `UPDATE identifiers SET verified_at = NULL WHERE ${mine}`);
  await visitor.get(passkeys);
  await visitor.submit({}, { form: '/removal' });
  expect(visitor.page.text).toContain('Ключ остался');
});

test('an officer enters by a key; without script every page names another way; the script is small', async () => {
  const { visitor } = await registerOfficer(portal, 'trade');
  const device = await addPasskey(visitor, '/staff');
  expect((await enter(device, {}, '/staff/sign-in')).page.url.pathname).toBe('/staff/queue');
  const guest = new Visitor(portal.url);
  await guest.get('/sign-in/passkey', { 'Save-Data': 'on' });
  expect(guest.page.all('script')).toEqual([]);
  expect(guest.page.text).toContain('Войти с паролем');
  await guest.get('/sign-in/passkey');
  const script = String(attributeOf(guest.page.all('script').slice(-1), 'src'));
  expect(script).toContain('passkey');
  expect(gzipSync((await guest.get(script)).reply.body).byteLength).toBeLessThan(1024);
  await guest.get('/sign-in');
  expect(guest.page.html).not.toContain('/assets/passkey');
});
