import { type SQL, sql } from 'drizzle-orm';
import type { AccountKind } from '../sessions/session.ts';

type Besides = 'app' | { passkey: string };

/**
 * Whether an account can still prove itself without one thing: by a code to its telephone (for a citizen, to an e-mail, or by ESIA), by an
 * application, by another key of a device. Spare codes do not count: they end.
 */
export const anotherWay = ({ id, kind }: { id: string; kind: AccountKind }, besides: Besides): SQL => sql`(EXISTS (
  SELECT 1 FROM identifiers AS other
  WHERE other.account_id = ${id} AND other.account_kind = ${kind} AND other.verified_at IS NOT NULL
    AND other.kind IN (${kind === 'staff' ? sql`'phone'` : sql`'phone', 'email', 'esia'`})
) OR ${anotherKey({ id, kind }, besides)} OR ${besides === 'app' ? sql`0` : sql`EXISTS (SELECT 1 FROM app_factors WHERE account_id = ${id})`})`;

/** Whether the account has a key of a device beside the one named. */
export const anotherKey = ({ id, kind }: { id: string; kind: AccountKind }, besides: Besides): SQL => sql`EXISTS (
  SELECT 1 FROM passkeys AS other
  WHERE other.account_id = ${id} AND other.account_kind = ${kind} AND other.id <> ${besides === 'app' ? '' : besides.passkey}
)`;
