import { eq, sql } from 'drizzle-orm';
import { OutsideUnavailable, OutsideUntrusted } from '../../integrations/outside/failures.ts';
import { now } from '../../platform/clock.ts';
import type { JobContext } from '../../platform/job.ts';
import { type Watch, watched } from '../../platform/parts/watched.ts';
import { regionOf } from '../../region/current.ts';
import { outsideOrders } from '../outside-schema.ts';
import { askOrder } from './ask-order.ts';
import { findOrder, nextTry, type OrderRow, selectDueOrders } from './order.ts';
import { sendOrder } from './send-order.ts';

const OUTSIDE: Watch = {
  part: 'outside',
  // Orders wait in a queue of their own.
  topics: ['outside.order'],
  tells: error => (error instanceof OutsideUnavailable ? 'down' : error instanceof OutsideUntrusted ? 'there' : null),
};

/**
 * Does what an order waits for: sends it, or asks the body about it. Idempotent. A failure puts the order off and is never the
 * last one: the order itself is the queue, the outbox and the callback only wake it.
 */
export async function attendOrder(job: JobContext, reference: string): Promise<void> {
  const order = await findOrder(job.db, reference);
  if (!order || order.nextAt === null) return;
  const { profile } = await regionOf(job);
  const context = { db: job.db, ring: job.ring, profile, job };
  try {
    await watched(job.db, OUTSIDE, () => (order.state === 'waiting' ? sendOrder(context, order) : askOrder(context, order)));
  } catch (error) {
    await putOff(job, order, error);
  }
}

async function putOff({ db }: JobContext, { reference, quiet }: OrderRow, error: unknown): Promise<void> {
  const name = error instanceof Error ? error.name : 'unknown';
  console.error(JSON.stringify({ event: 'outside-failed', reference, error: name }));
  const away = error instanceof OutsideUnavailable;
  await db
    .update(outsideOrders)
    .set({
      quiet: quiet + 1,
      nextAt: sql`CASE WHEN next_at IS NULL THEN NULL ELSE ${nextTry(quiet, away ? error.retryAfter : 0)} END`,
      ...(away ? { failingSince: sql`coalesce(failing_since, ${now()})` } : {}),
    })
    .where(eq(outsideOrders.reference, reference));
}

/** Once a minute: the orders that are due, at most twenty at once. */
export async function attendDueOrders(job: JobContext, at: number): Promise<void> {
  const due = await selectDueOrders(job.db, at);
  await Promise.all(due.map(({ reference }) => attendOrder(job, reference)));
}
