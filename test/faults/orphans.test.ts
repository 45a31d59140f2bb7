import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fault } from '../../dev/fault.ts';
import { HOUR } from '../../src/platform/clock.ts';
import { fillDraft, startDraft, ticketAnswers } from '../apply.ts';
import type { Page } from '../harness/page.ts';
import { shiftClock, tick } from '../harness/portal.ts';
import { photograph } from '../harness/scans.ts';
import { query } from '../harness/state.ts';
import { formOf } from '../race.ts';
import { wholeLife } from '../security/life.ts';
import { registerCitizen } from '../world.ts';
import { metBy, withFault } from './fault.ts';
import { type Mortal, mortalPortal } from './kill.ts';

let mortal: Mortal;
beforeAll(async () => {
  mortal = await mortalPortal();
});
afterAll(() => mortal.end());

const bucket = () => mortal.portal.portal.getR2Bucket('FILES');
const objects = async () => (await (await bucket()).list()).objects.map(({ key }) => key).sort();
const promised = () =>
  query<{ key: string }>(
    mortal.portal,
    'SELECT r2_key AS key FROM files WHERE removed_at IS NULL UNION ALL SELECT r2_key FROM documents ORDER BY 1',
  ).map(({ key }) => key);

/** Somebody new with a photograph ready to be sent. */
async function photoReady(): Promise<(fault: Fault) => Promise<Page>> {
  const { visitor } = await registerCitizen(mortal.portal);
  await startDraft(visitor, 'hunting-ticket');
  await fillDraft(visitor, await ticketAnswers(), 'photo');
  const photo = await photograph('снимок.jpg', String(Math.random()));
  const filled = formOf(visitor, '/photo', { 'file.photo': photo }, 'Загрузить');
  return (fault: Fault) => visitor.send(filled, { follow: false, headers: withFault(fault) });
}

test('what no row promises goes after 24 hours, what one promises stays and opens, and a kill in between changes nothing', async () => {
  const { citizen, number } = await wholeLife(mortal.portal);
  const kept = await objects();
  expect(kept.length).toBeGreaterThan(3);
  expect(kept).toEqual(promised());

  // Its row is not taken.
  const refused = await photoReady();
  const rows = query(mortal.portal, 'SELECT id FROM files').length;
  let statement = 1;
  while (!metBy(await refused({ statement })).startsWith('insert into "files"')) statement++;
  expect(query(mortal.portal, 'SELECT id FROM files')).toHaveLength(rows);
  // Killed between the object and its row.
  await (await photoReady())({ late: 60_000 });
  mortal.kill();
  await mortal.rise();
  await (await bucket()).put('documents/without-a-row', 'x');
  await (await bucket()).put('of-nobody', 'x');
  const all = await objects();
  expect(all.length).toBeGreaterThan(kept.length + 3);
  expect(promised()).toEqual(kept);

  await shiftClock(mortal.portal, 23 * HOUR + 1_800_000);
  await tick(mortal.portal);
  expect(await objects()).toEqual(all);

  await shiftClock(mortal.portal, 24 * HOUR + 1_800_000);
  await tick(mortal.portal);
  expect(await objects()).toEqual([...kept, 'of-nobody'].sort());
  await shiftClock(mortal.portal, 0);
  const file = query<{ id: string }>(mortal.portal, 'SELECT id FROM files WHERE holder_id = ?', number)[0]?.id;
  expect((await citizen.get(`/cabinet/applications/${number}/files/${file}`)).status).toBe(200);
});
