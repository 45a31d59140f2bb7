import { now } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import { deliveries } from './schema.ts';

export type Channel = 'email' | 'sms';
export type Outcome =
  | { state: 'sent'; reason: 'taken'; outsideId: string }
  | { state: 'refused'; reason: string; outsideId: null }
  | { state: 'skipped'; reason: Skipped; outsideId: null };
/** `unwanted`: the consent to news was withdrawn meanwhile. */
type Skipped = 'no-address' | 'expired' | 'erased' | 'unwanted';

export const skipped = (reason: Skipped): Outcome => ({ state: 'skipped', reason, outsideId: null });

/** Writes how a delivery ended; the first end stands. */
export async function recordDelivery(
  db: Db,
  of: { outboxId: string; channel: Channel } & (
    | { messageId: string }
    | { challengeId: string }
    | { alertId: string }
    | { ticketId: string }
  ),
  outcome: Outcome,
): Promise<void> {
  await db
    .insert(deliveries)
    .values({ ...of, ...outcome, at: now() })
    .onConflictDoNothing();
}
