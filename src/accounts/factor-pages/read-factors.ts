import { and, count, eq, inArray, isNotNull } from 'drizzle-orm';
import { reading } from '../../platform/read-ahead.ts';
import { accountOf } from '../enter.ts';
import { appFactors, recoveryCodes } from '../factor-schema.ts';
import { identifiers } from '../schema.ts';

/** What guards an account beside its password, for the page that lists it; by the session's hash, so that it may come with the session. */
export const factorsReading = reading(
  (db, session: string, _: null) =>
    [
      db
        .select({ createdAt: appFactors.createdAt })
        .from(appFactors)
        .where(inArray(appFactors.accountId, accountOf(db, session))),
      db
        .select({ left: count() })
        .from(recoveryCodes)
        .where(and(inArray(recoveryCodes.accountId, accountOf(db, session)), eq(recoveryCodes.usedAt, 0))),
      db
        .select({ kind: identifiers.kind })
        .from(identifiers)
        .where(and(inArray(identifiers.accountId, accountOf(db, session)), isNotNull(identifiers.verifiedAt))),
    ] as const,
);
