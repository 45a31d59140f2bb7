import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../bin/lib/serve.mjs';
import { ownPortal } from '../harness/portal.ts';
import { change, query, whileLocked } from '../harness/state.ts';
import { changedTables, settle, snapshot } from '../security/life.ts';
import { registerOfficer } from '../world.ts';
import { expectHuman, metBy, send } from './fault.ts';
import type { Ready, World } from './recipe.ts';
import { recipes } from './recipes.ts';

let portal: Served;
let world: World;
beforeAll(async () => {
  portal = await ownPortal();
  world = { portal, officer: (await registerOfficer(portal, 'nature')).visitor, ahead: { by: 0 } };
});
afterAll(() => portal?.stop());

const SUBMISSION = 'POST /cabinet/drafts/:draft/submission';

async function readyFor(name: string): Promise<Ready> {
  const ready = await recipes[name]!.ready(world);
  await settle(portal);
  return ready;
}

const quiet = async (act: () => Promise<unknown>) => {
  const before = snapshot(portal);
  await act();
  return changedTables(before, snapshot(portal));
};

test('a trigger of the database refuses each table of a submission in turn: nothing of it is there', async () => {
  const ready = await readyFor(SUBMISSION);
  const written = Object.entries({
    UPDATE: ['drafts', 'files'],
    INSERT: ['applications', 'application_events', 'audit_events', 'application_parties', 'case_queue', 'messages', 'outbox'],
    DELETE: ['draft_pages'],
  });
  for (const [deed, tables] of written)
    for (const table of tables) {
      await change(portal, `CREATE TRIGGER fault BEFORE ${deed} ON ${table} BEGIN SELECT RAISE(ABORT, 'fault'); END`);
      const changed = await quiet(async () => expectHuman(await send(ready, {}, false), ready));
      await change(portal, 'DROP TRIGGER fault');
      // The department's key is made once, by whoever needs it first.
      expect(
        changed.filter(name => name !== 'data_keys'),
        table,
      ).toEqual([]);
    }
  expect((await send(ready, {}, false)).status).toBe(303);
});

test('somebody else holds the database: D1 is busy, and when it is free again all is done', async () => {
  const ready = await readyFor(SUBMISSION);
  const changed = await quiet(() => whileLocked(portal, async () => expectHuman(await send(ready, {}, false), ready)));
  expect(changed).toEqual([]);
  expect((await send(ready, {}, true)).status).toBe(303);
});

describe.each(['fail', 'hang'] as const)('R2 does not take a file (%s)', files => {
  test.each([
    'POST /cabinet/drafts/:draft/:page (a page of files)',
    'POST /cabinet/applications/:number/documents',
    'POST /cabinet/applications/:number/answer (with a file)',
  ])('%s', async name => {
    const ready = await readyFor(name);
    const changed = await quiet(async () => {
      const page = await send(ready, { files }, false);
      expect(metBy(page)).toBe('put');
      expectHuman(page, ready);
      expect(page.text).toContain('Хранилище файлов сейчас не отвечает');
    });
    expect(changed).toEqual([]);
    expect((await send(ready, {}, true)).status).toBe(303);
  });
});

describe.each(['fail', 'hang'] as const)('the counters of attempts do not answer (%s)', counter => {
  test.each(['POST /register', 'POST /sign-in', 'POST /staff/sign-in', 'POST /staff/invitations/:token'])(
    '%s: nobody gets past uncounted',
    async name => {
      const ready = await readyFor(name);
      const changed = await quiet(async () => {
        const page = await send(ready, { counter }, false);
        expect(metBy(page)).toBe('counter');
        expectHuman(page, ready);
      });
      expect(changed).toEqual([]);
      expect((await send(ready, {}, true)).status).toBe(303);
    },
  );

  test('a right code opens all the same', async () => {
    const ready = await readyFor('POST /sign-in/code');
    const page = await send(ready, { counter }, false);
    expect([metBy(page), page.status]).toEqual(['counter', 303]);
    expect(query(portal, 'SELECT * FROM sessions').length).toBeGreaterThan(0);
  });
});

test.each(['POST /register', 'POST /recovery', 'POST /activate', 'POST /cabinet/profile/contacts/new/:kind'])(
  '%s: however often no code could be sent, none of it is counted against the person',
  async name => {
    const ready = await readyFor(name);
    await change(portal, `CREATE TRIGGER fault BEFORE INSERT ON challenges BEGIN SELECT RAISE(ABORT, 'fault'); END`);
    // As many as lock whoever is counted: 10 codes of a person, 30 knocks of an address.
    try {
      for (let times = 0; times < 31; times++) expectHuman(await send(ready, {}, false), ready);
    } finally {
      await change(portal, 'DROP TRIGGER fault');
    }
    expect((await send(ready, {}, true)).status).toBe(303);
  },
);
