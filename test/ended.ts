import type { Visitor } from './harness/client.ts';
import { codeSent, mailCount } from './harness/outbox.ts';
import { type Portal, shiftClock } from './harness/portal.ts';
import type { Person } from './world.ts';

/** Time of a portal of one's own; it only runs forward: what was done before stays in the past. */
export function timeOf(portal: () => Portal) {
  let ahead = 0;
  return {
    pass: (milliseconds: number) => {
      ahead += milliseconds;
      return shiftClock(portal(), ahead);
    },
    now: () => Date.now() + ahead,
  };
}

/** Signs in on the page of sign-in where the visitor stands, with password and code. */
export async function enterHere(portal: Portal, visitor: Visitor, person: Person): Promise<void> {
  const before = await mailCount(portal, person.phone);
  await visitor.submit({ login: person.phone, password: person.password });
  await visitor.submit({ code: await codeSent(portal, person.phone, before) });
}
