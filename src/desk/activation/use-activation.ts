import { eq, sql } from 'drizzle-orm';
import { activations } from '../../accounts/activation-schema.ts';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';

/** Spends a code of a МФЦ; one that does not wait any more vetoes the batch (`activations.state` becomes NULL). */
export const useActivation = (db: Db, id: string, accountId: string) =>
  db
    .update(activations)
    .set({
      state: sql`CASE WHEN ${activations.state} = 'waiting' THEN 'used' END`,
      accountId,
      sealedPerson: null,
      closedAt: now(),
    })
    .where(eq(activations.id, id));
