import { eq } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import { announcement } from '../../platform/outbox.ts';
import type { CaseContext } from '../cases/case.ts';
import { notice } from '../cases/notice.ts';
import { type CaseOfficer, changeByOfficer } from '../cases/officer.ts';
import { outsideOrders } from '../outside-schema.ts';

/**
 * «Документы в порядке, передать в ФНС»: our check ends, the body of the definition decides from here. The order stands in the
 * same batch; a job sends it. One that the body did not take and that is sent again is a new order under a new reference.
 */
export function sendOutside(context: CaseContext, officer: CaseOfficer, number: string, seen: number) {
  const { db } = context;
  return changeByOfficer(context, officer, {
    number,
    verb: 'send-outside',
    seen,
    async plan(subject) {
      const { outside } = subject.service;
      if (!outside) return { kind: 'decided-here' };
      const earlier = await db.$count(outsideOrders, eq(outsideOrders.application, number));
      const reference = `${number}-${earlier + 1}`;
      const at = now();
      return {
        detail: { order: reference },
        set: { dueAt: null },
        // Our term is kept: nobody of ours is late while the body decides.
        queue: { clockStopped: true },
        statements: [
          db.insert(outsideOrders).values({
            reference,
            application: number,
            body: outside.code,
            state: 'waiting',
            createdAt: at,
            nextAt: at,
            quiet: 0,
          }),
        ],
        announce: [announcement('outside.order', { reference })],
        tell: () => notice(subject, 'sent-outside', { body: outside.name }),
      };
    },
  });
}
