import { and, asc, inArray, isNotNull, lt, or } from 'drizzle-orm';
import { now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { NOT_ME_LIFE } from './alert-delivery.ts';
import { alerts } from './alert-schema.ts';

const AT_ONCE = 200;

/** An alert whose link is over keeps neither the device nor the contacts of before: nothing reads them any more. So many a run. */
export function emptyingAlerts(db: Db) {
  const sealed = or(isNotNull(alerts.sealedDevice), isNotNull(alerts.sealedTo));
  const over = db
    .select({ id: alerts.id })
    .from(alerts)
    .where(and(sealed, lt(alerts.createdAt, now() - NOT_ME_LIFE)))
    .orderBy(asc(alerts.createdAt))
    .limit(AT_ONCE);
  return db.update(alerts).set({ sealedDevice: null, sealedTo: null }).where(inArray(alerts.id, over));
}
