import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { DAY } from '../../src/platform/clock.ts';
import { ownPortal, shiftClock, tick } from '../harness/portal.ts';
import { query, storedObjects } from '../harness/state.ts';
import { confirmTicket, leaveTicket, supporter } from '../tickets.ts';
import { newPerson, registerCitizen } from '../world.ts';

let portal: Served;
beforeAll(async () => {
  portal = await ownPortal();
});
afterAll(() => portal?.stop());

const objects = () => storedObjects(portal);
const copyOf = (id: string) =>
  query(
    portal,
    `SELECT sealed_key IS NULL AS keyless, sealed_name IS NULL AS nameless, fingerprint IS NULL AS faceless, removed_at IS NULL AS live
       FROM files WHERE holder_id = ?`,
    `ticket:${id}`,
  );
const kept = { keyless: 0, nameless: 0, faceless: 0, live: 1 };
const gone = { keyless: 1, nameless: 1, faceless: 1, live: 0 };

/** The key of a copy, its name and its hash are gone at once, its object with the next work of the queue. */
async function expectErased(id: string, before: number) {
  expect(copyOf(id)).toEqual([gone]);
  for (let n = 0; n < 8 && objects() > before; n++) await tick(portal);
  expect(objects()).toBe(before);
}

describe('the copy of a passport in a ticket', () => {
  test('is erased with the word of the second officer, and not with that of the first', async () => {
    const { person } = await registerCitizen(portal);
    const before = objects();
    const { id } = await leaveTicket(portal, person);
    await confirmTicket(await supporter(portal), portal, id);
    expect([copyOf(id), objects()]).toEqual([[kept], before + 1]);
    await confirmTicket(await supporter(portal), portal, id);
    await expectErased(id, before);
  });

  test('is erased with a refusal', async () => {
    const before = objects();
    const { id } = await leaveTicket(portal, newPerson());
    expect([copyOf(id), objects()]).toEqual([[kept], before + 1]);
    const officer = await supporter(portal);
    await officer.get(`/staff/tickets/${id}`);
    await officer.submit({ ground: 'no-match' }, { form: '/refusal' });
    await expectErased(id, before);
  });

  test('is erased after 30 days in which nobody decided: its key within a minute, its object within a day', async () => {
    const before = objects();
    const { id } = await leaveTicket(portal, newPerson());
    await shiftClock(portal, 30 * DAY - 60_000);
    await tick(portal);
    expect(copyOf(id)).toEqual([kept]);
    await shiftClock(portal, 30 * DAY + 60_000);
    await tick(portal);
    await expectErased(id, before);
    expect(query(portal, 'SELECT state, sealed_typed FROM recovery_tickets WHERE id = ?', id)).toEqual([
      { state: 'expired', sealed_typed: null },
    ]);
  });
});
