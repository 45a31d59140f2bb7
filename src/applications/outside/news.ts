import { eq } from 'drizzle-orm';
import type { OutsideBody } from '../../catalogue/service.ts';
import type { OutsideOrder, RawStatus } from '../../integrations/outside/protocol.ts';
import { now } from '../../platform/clock.ts';
import type { Statement } from '../../platform/db.ts';
import { clockStart } from '../../region/clock-start.ts';
import { deadlineEnd } from '../../region/deadline.ts';
import type { Case } from '../cases/case.ts';
import { outsideOrders, outsideStatuses } from '../outside-schema.ts';
import { nextTry, type OrderRow, type OutsideContext } from './order.ts';

/** The statuses that are new, and the statements that keep them and wake the order soon again. */
export async function newsOf(
  { db, profile }: OutsideContext,
  order: OrderRow,
  said: OutsideOrder,
  { service }: Pick<Case, 'service'>,
): Promise<{ fresh: RawStatus[]; statements: Statement[] }> {
  const known = await db.$count(outsideStatuses, eq(outsideStatuses.reference, order.reference));
  const fresh = said.statuses.slice(known);
  const heardAt = now();
  const rows = fresh.map(({ seq, code, text, at }) => ({
    reference: order.reference,
    seq,
    code,
    words: text,
    at: Date.parse(at),
    heardAt,
  }));
  const [first] = said.statuses;
  const dueAt = first && service.outside ? dueOf(profile, service.outside, Date.parse(first.at)) : order.dueAt;
  const update = db
    .update(outsideOrders)
    .set({
      state: 'sent',
      outsideNumber: said.number,
      sentAt: order.sentAt ?? heardAt,
      dueAt,
      quiet: 0,
      nextAt: nextTry(0),
      failingSince: null,
    })
    .where(eq(outsideOrders.reference, order.reference));
  return { fresh, statements: [...rows.map(row => db.insert(outsideStatuses).values(row)), update] };
}

/** The end of the body's own term: it runs from the day the body took the case. */
const dueOf = (profile: OutsideContext['profile'], { deadline }: OutsideBody, takenAt: number): number =>
  deadlineEnd(profile, clockStart(profile, takenAt), deadline).dueAt;
