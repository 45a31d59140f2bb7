import { lt } from 'drizzle-orm';
import { DAY } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { draftPapers } from '../paper-schema.ts';

/** Once a minute: papers that ended a month ago. Until then an officer who types such a code is told that it is over. */
export const sweepPapers = async (db: Db, at: number): Promise<void> =>
  void (await db.delete(draftPapers).where(lt(draftPapers.expiresAt, at - 30 * DAY)));
