import { and, eq, isNull } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import type { Case, CaseContext } from '../cases/case.ts';
import type { Change } from '../cases/change.ts';
import { dueWithStops, sortOf } from '../cases/registration.ts';
import { infoRequests } from '../schema.ts';

/** The part of a change that ends the waiting for more: the request is closed and the clock goes on the day after. */
export function resumption(
  { db, profile }: CaseContext,
  { application, request, service }: Case,
  outcome: 'answered' | 'expired' | 'withdrawn',
): Pick<Change, 'set' | 'queue' | 'statements'> {
  const at = now();
  const clockStops = application.clockStops.map(stop => (stop.resumedAt === null ? { ...stop, resumedAt: at } : stop));
  const dueAt = dueWithStops(profile, service, application.clockStartedAt, clockStops);
  return {
    set: { clockStops, dueAt },
    queue: { clockStopped: false, sortAt: sortOf(profile, service, dueAt, at) },
    statements: request
      ? [
          db
            .update(infoRequests)
            .set({ closedAt: at, outcome })
            .where(
              and(
                eq(infoRequests.application, application.number),
                eq(infoRequests.seq, request.seq),
                isNull(infoRequests.closedAt),
              ),
            ),
        ]
      : [],
  };
}
