import { eq } from 'drizzle-orm';
import { readOutsideOrder } from '../../integrations/outside/client.ts';
import { outsideOrders } from '../outside-schema.ts';
import { hearOrder } from './hear-order.ts';
import { nextTry, type OrderRow, type OutsideContext } from './order.ts';

/** Asks the body how an order stands. One it has lost is sent again. */
export async function askOrder(context: OutsideContext, order: OrderRow): Promise<void> {
  const found = await readOutsideOrder(context.job.config.outside, order.body, order.reference);
  if (found) return hearOrder(context, order, found);
  await context.db
    .update(outsideOrders)
    .set({ state: 'waiting', quiet: order.quiet + 1, nextAt: nextTry(order.quiet) })
    .where(eq(outsideOrders.reference, order.reference));
}
