import { and, eq, isNotNull } from 'drizzle-orm';
import type { OutsideOrder } from '../../integrations/outside/protocol.ts';
import { now } from '../../platform/clock.ts';
import { changeCase } from '../cases/change.ts';
import { outsideOrders, outsideStatuses } from '../outside-schema.ts';
import { endOrder } from './end-order.ts';
import { newsOf } from './news.ts';
import { nextTry, type OrderRow, type OutsideContext } from './order.ts';

/** Records what a body says of an order: raw statuses word for word, its number, its decision. The same news twice is nothing. */
export async function hearOrder(context: OutsideContext, order: OrderRow, said: OutsideOrder): Promise<void> {
  const { db } = context;
  if (said.result) return endOrder(context, order, said, said.result);
  const known = await db.$count(outsideStatuses, eq(outsideStatuses.reference, order.reference));
  if (said.statuses.length > known) {
    const outcome = await changeCase(context, {
      number: order.application,
      scope: undefined,
      actor: { kind: 'system', id: `outside:${order.body}` },
      verb: 'outside-status',
      async plan(subject) {
        const news = await newsOf(context, order, said, subject);
        if (news.fresh.length === 0) return { kind: 'done-before' };
        return {
          detail: { code: news.fresh.at(-1)?.code ?? '' },
          set: { agencyNumber: said.number },
          statements: news.statements,
        };
      },
    });
    if (outcome.kind === 'done') return;
  }
  const quiet = order.quiet + 1;
  await db
    .update(outsideOrders)
    .set({
      state: 'sent',
      outsideNumber: said.number,
      sentAt: order.sentAt ?? now(),
      quiet,
      nextAt: nextTry(quiet),
      failingSince: null,
    })
    .where(and(eq(outsideOrders.reference, order.reference), isNotNull(outsideOrders.nextAt)));
}
