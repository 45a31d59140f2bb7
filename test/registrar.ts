import { MINUTE } from '../src/platform/clock.ts';
import { entrepreneurAnswers } from './answers.ts';
import { apply } from './apply.ts';
import { disagreements } from './harness/agreement.ts';
import { ownPortal, type Portal, shiftClock, tick } from './harness/portal.ts';
import { query } from './harness/state.ts';
import { deeds, flat, kept, take } from './office.ts';
import { newPerson, registerCitizen, registerOfficer, signIn, signInOfficer } from './world.ts';

/** An order as the stand-in of ФНС has it. */
export type Order = {
  reference: string;
  number: string;
  body: string;
  statuses: { seq: number; code: string; text: string; at: string }[];
  result: { signature: string; file: { name: string; sha256: string } } | null;
  content: string;
};

/** Everything ФНС has of an application of ours, newest first. */
export async function ordersOf(portal: Portal, number: string): Promise<Order[]> {
  return (await allOrders(portal)).filter(order => order.reference.startsWith(number));
}

/** Everything the bodies outside have, newest first. */
export const allOrders = async (portal: Portal): Promise<Order[]> =>
  (await (await fetch(`${portal.standInsUrl}/outside.json`)).json()) as Order[];

/** A person presses a button on the stand-in's page: `check`, `approve`, `refuse`, `tell`. */
export const press = (portal: Portal, reference: string, step: string, reason = ''): Promise<Response> =>
  fetch(`${portal.standInsUrl}/outside/steps/${reference}`, { method: 'POST', body: new URLSearchParams({ step, reason }) });

/** Lets the gateway work, be silent, or be down. */
export const gateway = (portal: Portal, mode: 'works' | 'slow' | 'down'): Promise<Response> =>
  fetch(`${portal.standInsUrl}/outside/mode`, { method: 'POST', body: new URLSearchParams({ mode }) });

/** A row of our own table of orders. */
export type Ours = {
  reference: string;
  state: string;
  outside_number: string | null;
  failing_since: number | null;
  next_at: number | null;
};
type Status = { seq: number; code: string; words: string };

/** Sessions of the people end half an hour after their last look. */
const TIRED = 20 * MINUTE;

/** A portal of its own with a citizen, an officer who passes applications on, and a clock. */
export async function outsideWorld() {
  const portal = await ownPortal();
  const { person, visitor: citizen } = await registerCitizen(portal, newPerson({ family: 'Лаврова-Ручьёва' }));
  const { person: clerk, visitor: officer } = await registerOfficer(portal, 'trade');
  let ahead = 0;
  let rested = 0;

  const setAhead = async (ms: number) => {
    ahead = ms;
    await shiftClock(portal, ahead);
  };
  const rest = async () => {
    if (ahead - rested < TIRED) return;
    rested = ahead;
    await signIn(portal, person, citizen);
    await signInOfficer(portal, clerk, officer);
  };
  const world = {
    portal,
    person,
    citizen,
    officer,
    now: () => Date.now() + ahead,
    /** What is wrong with the whole portal at the end; then it stops. */
    async end(): Promise<string[]> {
      const wrong = await disagreements(portal);
      await portal.stop();
      return wrong;
    },
    async submit(main?: string): Promise<string> {
      await rest();
      return apply(citizen, 'entrepreneur-registration', entrepreneurAnswers(main));
    },
    /** Our officer's check ends: the application goes to ФНС. */
    async send(number: string): Promise<void> {
      await rest();
      await take(officer, number);
      await officer.submit({}, { button: 'передать в ФНС' });
    },
    async card(number: string): Promise<string> {
      await rest();
      await citizen.get(`/cabinet/applications/${number}`);
      return flat(citizen);
    },
    order: (number: string) =>
      query<Ours>(portal, 'SELECT * FROM outside_orders WHERE application = ? ORDER BY created_at DESC', number)[0]!,
    statuses: (number: string) =>
      query<Status>(portal, `SELECT * FROM outside_statuses WHERE reference LIKE ? || '-%' ORDER BY seq`, number),
    /** Time goes on to this moment, and the clock does its work. */
    async tickAt(moment: number): Promise<void> {
      await setAhead(moment - Date.now());
      await tick(portal);
    },
    /** Ticks until it is so; a minute goes by with each tick. */
    async until(so: () => boolean | Promise<boolean>): Promise<void> {
      for (let i = 0; i < 60; i++) {
        if (await so()) return;
        await setAhead(ahead + MINUTE);
        await tick(portal);
      }
      throw new Error('it never came');
    },
    untilStatus: (number: string, status: string) => world.until(() => kept(portal, number).status === status),
    untilDone: (number: string, deed: string) => world.until(() => deeds(portal, number).includes(deed)),
  };
  return world;
}

export type OutsideWorld = Awaited<ReturnType<typeof outsideWorld>>;
