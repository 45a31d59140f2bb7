import { expect, inject, test } from 'vitest';
import { newTwin, throughEsia } from '../esia.ts';
import { Visitor } from '../harness/client.ts';
import { addPasskey } from '../harness/soft-passkey.ts';
import { query } from '../harness/state.ts';
import { count, formOf, press, twin } from '../race.ts';
import { accountOf, registerCitizen } from '../world.ts';

const portal = inject('served');
const ESIA = '/cabinet/security/esia';
const PASSKEYS = '/cabinet/security/passkeys';

/** Somebody who came by ESIA and has a key of a device: a telephone is there, a password is not. */
async function withoutPassword(): Promise<Visitor> {
  const visitor = new Visitor(portal.url);
  await throughEsia(visitor, (await newTwin(portal)).oid);
  await addPasskey(visitor);
  return visitor;
}

test('a key is a way in beside ESIA, and is the last one after it: a telephone without a password opens nothing', async () => {
  const visitor = await withoutPassword();
  await visitor.get(ESIA);
  await visitor.submit({}, { button: 'Отключить Госуслуги' });
  expect(visitor.page.h1).toBe('Госуслуги не подключены');
  await visitor.get(PASSKEYS);
  await visitor.submit({}, { form: '/removal' });
  expect(visitor.page.text).toContain('Ключ остался');
});

test('the last telephone goes where a key is, and the key stays then', async () => {
  const { visitor } = await registerCitizen(portal);
  await addPasskey(visitor);
  await visitor.get('/cabinet/profile/contacts');
  await visitor.get(/href="([^"]+)" aria-label="Изменить: \+7/.exec(visitor.page.html)![1]!);
  await visitor.submit({}, { button: 'Удалить' });
  expect(visitor.page.text).toContain('Удалили.');
  await visitor.get(PASSKEYS);
  await visitor.submit({}, { form: '/removal' });
  expect(visitor.page.text).toContain('Ключ остался');
});

test('ESIA and the only key taken away in two windows at once: one of them stays', async () => {
  const visitor = await withoutPassword();
  const windows = await Promise.all(
    [ESIA, PASSKEYS].map(async path => {
      const window = twin(visitor);
      await window.get(path);
      return { window, filled: formOf(window, '/removal') };
    }),
  );
  await Promise.all(windows.map(({ window, filled }) => press(window, filled)));
  const ways = query<{ way: string }>(
    portal,
    "SELECT kind AS way FROM identifiers WHERE account_id = ?1 AND kind = 'esia' UNION ALL SELECT 'key' FROM passkeys WHERE account_id = ?1",
    accountOf(portal, visitor),
  );
  expect(Object.values(count(ways.map(({ way }) => way)))).toEqual([1]);
});
