import { afterAll, beforeAll, expect, test } from 'vitest';
import { esiaIs, newTwin, throughEsia, wayBack } from '../esia.ts';
import { metBy, withFault } from '../faults/fault.ts';
import { Visitor } from '../harness/client.ts';
import { expectValidPage } from '../harness/html.ts';
import { ownPortal } from '../harness/portal.ts';
import { query } from '../harness/state.ts';
import { timed } from '../race.ts';
import { registerCitizen, signIn } from '../world.ts';

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
  expect(visitor.page.reply.headers.location).toBe('/cabinet?done=esia-made');
  expect([accounts(), esias()]).toEqual([before + 1, 2]);
});

test('ESIA that takes the call and never answers holds the return for five seconds, and no other page', async () => {
  const { person } = await registerCitizen(portal);
  const visitor = new Visitor(portal.url);
  const { oid } = await newTwin(portal);
  const back = await wayBack(visitor, oid);
  const before = [accounts(), esias()];
  await esiaIs(portal, { mode: 'slow' });
  const others = new Visitor(portal.url);
  const [waited, meanwhile] = await Promise.all([
    timed(() => visitor.get(back.pathname + back.search)),
    timed(async () => {
      await others.get('/sign-in');
      await fetch(`${portal.url}/sign-in/esia?next=/cabinet`, { redirect: 'manual' });
    }),
  ]);
  expect([visitor.page.status, visitor.page.text]).toEqual([503, expect.stringContaining('Госуслуги сейчас не отвечают')]);
  await expectValidPage(visitor.page);
  expect(waited).toBeGreaterThan(4_500);
  expect(waited).toBeLessThan(12_000);
  expect(meanwhile).toBeLessThan(waited);
  expect((await signIn(portal, person)).page.path).toBe('/cabinet');
  // What came too late has opened nothing, and the way is open again.
  expect([accounts(), esias()]).toEqual(before);
  await esiaIs(portal, { mode: 'works' });
  await throughEsia(new Visitor(portal.url), oid);
  expect(esias()).toBe(Number(before[1]) + 1);
});

test('ESIA that is slow in each of its calls holds the return for eight seconds in all, and lets nobody in by half', async () => {
  const visitor = new Visitor(portal.url);
  const { oid } = await newTwin(portal);
  const back = await wayBack(visitor, oid);
  const before = [accounts(), esias()];
  await esiaIs(portal, { mode: 'lagging' });
  const waited = await timed(() => visitor.get(back.pathname + back.search));
  await esiaIs(portal, { mode: 'works' });
  // The markers came in time, and then the person did not.
  expect([visitor.page.status, visitor.page.text]).toEqual([503, expect.stringContaining('Госуслуги сейчас не отвечают')]);
  expect(visitor.jar.all.has('session')).toBe(false);
  expect(waited).toBeGreaterThan(7_500);
  expect(waited).toBeLessThan(12_000);
  expect([accounts(), esias()]).toEqual(before);
});
