import { and, eq, lt } from 'drizzle-orm';
import { now } from '../platform/clock.ts';
import type { Db, Statement } from '../platform/db.ts';
import { randomId } from '../platform/ids.ts';
import { trustGrants } from './journal-schema.ts';
import { persons } from './schema.ts';

export type TrustWay = (typeof trustGrants.$inferSelect)['way'];

/** Raises a person's trust, for the batch of the fact that proved them; what is higher stays. `actorId`: who proved it. */
export const raiseTrust = (
  db: Db,
  { personId, level, way, actorId }: { personId: string; level: 1 | 2; way: TrustWay; actorId: string },
): Statement[] => [
  db.insert(trustGrants).values({ id: randomId(), personId, level, way, actorId, at: now() }),
  db
    .update(persons)
    .set({ trustLevel: level })
    .where(and(eq(persons.id, personId), lt(persons.trustLevel, level))),
];
