import { and, eq, isNull, ne, notInArray } from 'drizzle-orm';
import { now } from '../../platform/clock.ts';
import type { Db } from '../../platform/db.ts';
import { challenges } from '../schema.ts';

/**
 * Codes that wait to let somebody in, or to prove them, open nothing any more; the link that confirms an e-mail still does. They
 * expire: one that was only used would be good for a second press of its button. `spared`: ids that this very batch spends.
 */
export const closingCodes = (db: Db, accountId: string, spared: string[] = []) =>
  db
    .update(challenges)
    .set({ expiresAt: now() })
    .where(
      and(
        eq(challenges.accountId, accountId),
        isNull(challenges.usedAt),
        ne(challenges.purpose, 'confirm-email'),
        notInArray(challenges.id, ['', ...spared]),
      ),
    );
