import { afterAll, beforeAll, expect, test } from 'vitest';
import { newTwin, throughEsia } from '../esia.ts';
import { metBy, withFault } from '../faults/fault.ts';
import { Visitor } from '../harness/client.ts';
import { ownPortal } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { registerCitizen } from '../world.ts';

let portal: Awaited<ReturnType<typeof ownPortal>>;
beforeAll(async () => {
  portal = await ownPortal();
});
afterAll(() => portal.stop());

/** Presses the button while each statement in turn fails, and then without a fault; the page says that it may be pressed again. */
async function pressThrough(visitor: Visitor, button: string): Promise<void> {
  for (let statement = 1; ; statement++) {
    const options = statement === 1 ? { button } : { button: 'Отправить ещё раз' };
    await visitor.submit({}, { ...options, follow: false, headers: withFault({ statement }) });
    if (metBy(visitor.page) === '') return;
    expect(visitor.page.status, metBy(visitor.page)).toBe(503);
  }
}

const accounts = () => query<{ n: number }>(portal, 'SELECT count(*) AS n FROM accounts')[0]?.n;
const esias = () => query<{ n: number }>(portal, "SELECT count(*) AS n FROM identifiers WHERE kind = 'esia'")[0]?.n;

test('joining goes through whatever statement fails on the way: one cabinet, one way in', async () => {
  const { visitor } = await registerCitizen(portal);
  await throughEsia(visitor, (await newTwin(portal)).oid, '/sign-in/esia?next=/cabinet/profile');
  await pressThrough(visitor, 'Подключить');
  expect(visitor.page.reply.headers.location).toBe('/cabinet/profile');
  await visitor.get('/cabinet/profile');
  expect(visitor.page.path).toBe('/cabinet/profile');
  expect([accounts(), esias()]).toEqual([1, 1]);
});

test('a new cabinet beside another is made once', async () => {
  const { person } = await registerCitizen(portal);
  const visitor = new Visitor(portal.url);
  await throughEsia(visitor, (await newTwin(portal, { mobile: person.phone })).oid);
  const before = Number(accounts());
  await pressThrough(visitor, 'Нет, завести новый');
  expect(visitor.page.reply.headers.location).toBe('/cabinet');
  expect([accounts(), esias()]).toEqual([before + 1, 2]);
});
