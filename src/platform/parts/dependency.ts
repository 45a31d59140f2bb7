import { MINUTE, SECOND } from '../clock.ts';
import type { dependencies } from '../schema.ts';

/** A part of the portal that others run; the database is not among them, for it could not tell of itself. */
export type Dependency = DependencyRow['name'];
export type DependencyRow = typeof dependencies.$inferSelect;

/** One failure is an accident; two in a row over half a minute are an outage. */
const FAILURES = 2;
const TIME = 30 * SECOND;
/** The longest wait between two tries of the outbox is an hour: a row older than that tells nothing any more. */
const MEMORY = 70 * MINUTE;

/** Since when a part is down, ms; null while it works, or while nobody knows. */
export function downSince({ failures, failingSince, checkedAt }: DependencyRow, at: number): number | null {
  const lasting = failingSince !== null && failures >= FAILURES && at - failingSince >= TIME;
  return lasting && at - checkedAt < MEMORY ? failingSince : null;
}
