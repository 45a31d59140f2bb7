import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import type { Visitor } from '../harness/client.ts';
import { ownPortal, tick } from '../harness/portal.ts';
import { photograph } from '../harness/scans.ts';
import { change, query, storedObjects } from '../harness/state.ts';
import { sendCheck, waitingCheck } from '../proving.ts';
import { registerCitizen, registerOfficer } from '../world.ts';

let portal: Served;
let officer: Visitor;
beforeAll(async () => {
  portal = await ownPortal();
  officer = (await registerOfficer(portal, 'support', 'support')).visitor;
});
afterAll(() => portal?.stop());

const objects = () => storedObjects(portal);
const live = (id: string) => {
  const ofCheck = 'person_id = (SELECT person_id FROM identity_checks WHERE id = ?)';
  const [photos] = query(
    portal,
    `SELECT count(*) AS n, coalesce(sum(sealed_key IS NOT NULL), 0) AS keys FROM files WHERE slot = 'photo' AND removed_at IS NULL
     AND holder_id = 'identity:' || (SELECT person_id FROM identity_checks WHERE id = ?)`,
    id,
  );
  const consents = query(
    portal,
    `SELECT 1 FROM consents WHERE purpose = 'biometrics' AND withdrawn_at IS NULL AND ${ofCheck}`,
    id,
  );
  return { photos: photos?.n, keys: photos?.keys, consents: consents.length };
};

/** Somebody whose check waits for an officer, with a photograph of the face. */
async function waiting(): Promise<{ citizen: Visitor; id: string; stored: number }> {
  const { visitor: citizen } = await registerCitizen(portal);
  await citizen.get('/cabinet/identity/photo');
  await citizen.submit({ agree: true, 'file.photo': await photograph('лицо.jpg', 'лицо') }, { button: 'Согласиться' });
  await sendCheck(citizen);
  const id = await waitingCheck(portal);
  expect(live(id)).toEqual({ photos: 1, keys: 1, consents: 1 });
  return { citizen, id, stored: objects() };
}

/** Row, key and consent are gone at once; the object with the next work of the queue. */
async function expectErased({ id, stored }: { id: string; stored: number }) {
  expect(live(id)).toEqual({ photos: 0, keys: 0, consents: 0 });
  for (let n = 0; n < 8 && objects() >= stored; n++) await tick(portal);
  expect(objects()).toBe(stored - 1);
}

test('a photograph of the face is erased when the person is accepted', async () => {
  const check = await waiting();
  await officer.get(`/staff/checks/${check.id}`);
  await officer.submit({}, { form: '/acceptance' });
  expect(query(portal, 'SELECT status FROM identity_checks WHERE id = ?', check.id)).toEqual([{ status: 'accepted' }]);
  await expectErased(check);
});

test('it is erased when the consent is taken back, after the check was sent too', async () => {
  const check = await waiting();
  await check.citizen.get('/cabinet/identity/photo');
  await check.citizen.submit({}, { button: 'отозвать согласие' });
  await expectErased(check);
  expect(query(portal, 'SELECT status FROM identity_checks WHERE id = ?', check.id)).toEqual([{ status: 'waiting' }]);
  await check.citizen.get('/cabinet/identity/photo');
  expect(check.citizen.page.status).toBe(404);
});

test('it is erased by the clock when the person was proven by another way', async () => {
  const check = await waiting();
  await tick(portal);
  expect(live(check.id)).toEqual({ photos: 1, keys: 1, consents: 1 });
  await change(
    portal,
    `UPDATE persons SET trust_level = 2 WHERE id = (SELECT person_id FROM identity_checks WHERE id = '${check.id}')`,
  );
  await tick(portal);
  await expectErased(check);
});
