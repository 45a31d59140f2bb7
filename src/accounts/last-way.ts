import { eq, type SQL, sql } from 'drizzle-orm';
import { type Db, type Statement, vetoedColumn } from '../platform/db.ts';
import { accounts } from './schema.ts';

/** What is to be taken from an account. `phone`: the last confirmed one. */
export type Besides = 'app' | 'esia' | 'phone' | { passkey: string };

/**
 * Whether the account of the row at hand is still entered without one thing: by a key of a device; by ESIA; by a password with a code
 * to a telephone or of an application. A letter is too weak to be the last; spare codes and certificates of a signature end.
 */
export const wayWithout = (besides: Besides): SQL<number> => sql<number>`(${keyWithout(besides)} OR EXISTS (
  SELECT 1 FROM identifiers AS other
  WHERE other.account_id = ${accounts}.id AND other.account_kind = ${accounts}.kind AND other.verified_at IS NOT NULL
    AND (${standing('esia', besides)} AND other.kind = 'esia'
      OR ${standing('phone', besides)} AND other.kind = 'phone' AND ${accounts}.password_hash IS NOT NULL)
) OR ${standing('app', besides)} AND ${accounts}.password_hash IS NOT NULL
  AND EXISTS (SELECT 1 FROM app_factors AS other WHERE other.account_id = ${accounts}.id))`;

const standing = (thing: Besides, besides: Besides): SQL => (thing === besides ? sql`0` : sql`1`);

/** The same of keys alone, where the region wants those who work here to have one. */
export const keyWithout = (besides: Besides): SQL => sql`EXISTS (
  SELECT 1 FROM passkeys AS other
  WHERE other.account_id = ${accounts}.id AND other.account_kind = ${accounts}.kind
    AND other.id <> ${typeof besides === 'object' ? besides.passkey : ''}
)`;

/** The statement before one that takes something away: it vetoes the batch unless `way` stands, see `isLastWay`. */
export const keepingWay = (db: Db, accountId: string, way: SQL): Statement =>
  db
    .update(accounts)
    .set({ createdAt: sql`CASE WHEN ${way} THEN ${accounts.createdAt} END` })
    .where(eq(accounts.id, accountId));

/** Whether a batch was vetoed because nobody would get in any more. */
export const isLastWay = (error: unknown): boolean => vetoedColumn(error, 'accounts') === 'created_at';
