import { eq } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import { changeCase } from '../cases/change.ts';
import { termFrom } from '../cases/registration.ts';
import { outsideOrders } from '../outside-schema.ts';
import type { OrderRow, OutsideContext } from './order.ts';

/** The body will not take the order as it is: the case goes back to its officer with the body's words, and our term runs anew. */
export async function returnOrder(context: OutsideContext, order: OrderRow, words: string): Promise<void> {
  await changeCase(context, {
    number: order.application,
    scope: undefined,
    actor: { kind: 'system', id: `outside:${order.body}` },
    verb: 'outside-return',
    async plan({ service }) {
      const clock = termFrom(context.profile, service, now());
      return {
        note: words,
        // The gateway's words are for who mends the request: field names, not sentences.
        internal: true,
        set: { ...clock, clockStops: [] },
        queue: { clockStopped: false, sortAt: clock.dueAt },
        statements: [
          context.db
            .update(outsideOrders)
            .set({ state: 'returned', nextAt: null, failingSince: null })
            .where(eq(outsideOrders.reference, order.reference)),
        ],
      };
    },
  });
}
