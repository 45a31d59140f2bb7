import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { defaultProfile } from '../../src/region/default-profile.ts';
import { Visitor } from '../harness/client.ts';
import type { Filled } from '../harness/form.ts';
import { ownPortal, shiftClock, tick } from '../harness/portal.ts';
import { photograph } from '../harness/scans.ts';
import { change, query, storedObjects } from '../harness/state.ts';
import { fillCheck, sendCheck, waitingCheck } from '../proving.ts';
import { formOf } from '../race.ts';
import { newPerson, registerCitizen, registerOfficer } from '../world.ts';

let portal: Served;
let officer: Visitor;
beforeAll(async () => {
  portal = await ownPortal();
  officer = (await registerOfficer(portal, 'support', 'support')).visitor;
});
afterAll(() => portal?.stop());

const one = (sql: string, ...values: string[]) => query<{ n: number }>(portal, `SELECT count(*) AS n ${sql}`, ...values)[0]?.n;
const formAt = async (visitor: Visitor, path: string, end: string, fields = {}): Promise<Filled> => {
  await visitor.get(path);
  return formOf(visitor, end, fields);
};
const ofCheck = 'person_id = (SELECT person_id FROM identity_checks WHERE id = ?)';

describe('a decision', () => {
  test('is one of two officers at once, and the other is told; the person hears once', async () => {
    await sendCheck((await registerCitizen(portal)).visitor);
    const id = await waitingCheck(portal);
    const { visitor: second } = await registerOfficer(portal, 'support', 'support');
    const forms = await Promise.all([
      formAt(officer, `/staff/checks/${id}`, '/acceptance'),
      formAt(second, `/staff/checks/${id}`, '/return', { 'ground.scan': 'cropped' }),
    ]);
    const pages = await Promise.all([officer.send(forms[0]), second.send(forms[1])]);
    expect(pages.map(page => page.status).sort()).toEqual([200, 409]);
    const lost = pages.find(page => page.status === 409)!;
    expect(lost.text).toContain('Решение не записано');
    expect(lost.text).not.toContain('ОВД');
    expect(one(`FROM identity_events WHERE kind IN ('accepted', 'returned') AND ${ofCheck}`, id)).toBe(1);
    expect(
      one(
        `FROM messages WHERE topic IN ('identity-accepted', 'identity-returned') AND owner_id = (SELECT person_id FROM identity_checks WHERE id = ?)`,
        id,
      ),
    ).toBe(1);
  });

  test('pressed many times at once is one sending', async () => {
    const { visitor } = await registerCitizen(portal);
    await fillCheck(visitor);
    const filled = formOf(visitor, '/sending');
    const tabs = Array.from({ length: 8 }, () => {
      const tab = new Visitor(portal.url);
      for (const [name, { value }] of visitor.jar.all) tab.jar.take(`${name}=${value}; Path=/`);
      return tab.get('/cabinet/identity').then(() => tab.send(filled));
    });
    for (const page of await Promise.all(tabs)) expect(page.status).toBe(200);
    const id = await waitingCheck(portal);
    expect(one(`FROM identity_events WHERE kind = 'sent' AND ${ofCheck}`, id)).toBe(1);
    expect(one(`FROM registry_requests WHERE ${ofCheck}`, id)).toBe(2);
  });

  test('is never one’s own, and belongs to the support alone; each look at the papers is recorded', async () => {
    const person = newPerson();
    await sendCheck((await registerCitizen(portal, person)).visitor);
    const id = await waitingCheck(portal);
    const { visitor: own } = await registerOfficer(portal, 'support', 'support', person);
    await own.get(`/staff/checks/${id}`);
    expect(own.page.text).toContain('Это ваша собственная проверка');
    expect(own.page.text).not.toContain('ОВД');
    const forged = await formAt(officer, `/staff/checks/${id}`, '/acceptance');
    const csrf = /name="csrf" value="([^"]+)"/.exec(own.page.html)?.[1] ?? '';
    const entries = forged.entries.map(([name, value]) => [name, name === 'csrf' ? csrf : value] as [string, string]);
    expect((await own.send({ ...forged, entries })).status).toBe(409);

    const looks = () =>
      one(
        `FROM audit_events WHERE action LIKE 'identity-view%' AND chain = 'person:' || (SELECT person_id FROM identity_checks WHERE id = ?)`,
        id,
      );
    const before = looks()!;
    await officer.get(`/staff/checks/${id}`);
    const scan = officer.page.link('Разворот с фотографией');
    expect((await officer.get(scan)).status).toBe(200);
    expect(looks()).toBe(before + 2);
    for (const path of [`/staff/checks/${id}`, scan]) {
      const { visitor: stranger } = await registerOfficer(portal, 'nature');
      expect((await stranger.get(path)).status).toBe(404);
    }
    const { visitor: citizen } = await registerCitizen(portal);
    expect((await citizen.get(scan.replace(`/staff/checks/${id}`, '/cabinet/identity'))).status).toBe(404);
    expect(looks()).toBe(before + 2);
  });
});

describe('a registry that is down', () => {
  test('makes a check wait, says so, and lets it go on when it is back', async () => {
    const mode = (wanted: string) =>
      fetch(`${portal.standInsUrl}/registries/mode`, { method: 'POST', body: new URLSearchParams({ mode: wanted }) });
    await mode('down');
    const { visitor } = await registerCitizen(portal);
    await sendCheck(visitor);
    for (let n = 0; n < 5; n++) await tick(portal);
    expect(query(portal, 'SELECT status FROM identity_checks ORDER BY sent_at DESC')[0]?.status).toBe('checking');
    await shiftClock(portal, 120_000);
    for (let n = 0; n < 3; n++) await tick(portal);
    await visitor.get('/cabinet/identity');
    expect(visitor.page.text).toContain('Документы сохранены, проверим их позже.');
    await mode('works');
    await shiftClock(portal, 600_000);
    await waitingCheck(portal);
    await shiftClock(portal, 0);
  });
});

describe('the photograph of a face', () => {
  const addPhoto = async (citizen: Visitor, width?: number) => {
    await citizen.get('/cabinet/identity/photo');
    await citizen.submit({ agree: true, 'file.photo': await photograph('лицо.jpg', 'лицо', width) }, { button: 'Согласиться' });
  };
  const photo =
    "FROM files WHERE slot = 'photo' AND holder_id = 'identity:' || (SELECT person_id FROM identity_checks WHERE id = ?)";
  const objects = () => storedObjects(portal);

  test('is taken with a consent of its own alone, advises the officer, and is erased with the decision: row, key and object', async () => {
    const { visitor } = await registerCitizen(portal);
    await visitor.get('/cabinet/identity/photo');
    await visitor.submit({ 'file.photo': await photograph('лицо.jpg', 'лицо') }, { button: 'Согласиться' });
    expect(visitor.page.status).toBe(422);
    expect(one("FROM files WHERE slot = 'photo'")).toBe(0);
    await addPhoto(visitor, 601);
    await sendCheck(visitor);
    const id = await waitingCheck(portal);
    const [consent] = query(
      portal,
      `SELECT version, text FROM consents WHERE purpose = 'biometrics' AND withdrawn_at IS NULL AND ${ofCheck}`,
      id,
    );
    expect(consent?.text).toContain('Фотография лица. Это биометрические данные');
    await officer.get(`/staff/checks/${id}`);
    expect(officer.page.text).toContain('Похоже, разные люди');
    const stored = objects();
    await officer.submit({ 'ground.scan': 'cropped' }, { form: '/return' });
    expect(query(portal, `SELECT sealed_key, removed_at IS NULL AS live ${photo}`, id)).toEqual([{ sealed_key: null, live: 0 }]);
    expect(one(`FROM consents WHERE purpose = 'biometrics' AND withdrawn_at IS NULL AND ${ofCheck}`, id)).toBe(0);
    for (let n = 0; n < 5 && objects() === stored; n++) await tick(portal);
    expect(objects()).toBe(stored - 1);
  });

  test('may be taken back at any time; without it, or with nobody to compare, the check goes on', async () => {
    const { visitor } = await registerCitizen(portal);
    await addPhoto(visitor, 603);
    await visitor.get('/cabinet/identity/photo');
    await visitor.submit({}, { button: 'отозвать согласие' });
    await fillCheck(visitor);
    await addPhoto(visitor, 603);
    await visitor.get('/cabinet/identity/sending');
    await visitor.submit({}, { button: 'Отправить на проверку' });
    const id = await waitingCheck(portal);
    expect(one(photo, id)).toBe(2);
    expect(one(`${photo} AND removed_at IS NULL`, id)).toBe(1);
    await officer.get(`/staff/checks/${id}`);
    expect(officer.page.text).toContain('Служба не ответила');
    expect(officer.page.forms.some(form => form.action.endsWith('/acceptance'))).toBe(true);
  });

  test('is not there where the region is no demo', async () => {
    const real = { ...defaultProfile, demo: false };
    await change(portal, `INSERT INTO region_profiles (json, set_at) VALUES ('${JSON.stringify(real)}', 1)`);
    await shiftClock(portal, 1_200_000);
    const { visitor } = await registerCitizen(portal);
    await visitor.get('/cabinet/identity');
    expect(visitor.page.text).not.toContain('Фотография лица');
    expect((await visitor.get('/cabinet/identity/photo')).status).toBe(404);
    await change(portal, 'DELETE FROM region_profiles');
    await shiftClock(portal, 0);
  });
});
