import { and, eq } from 'drizzle-orm';
import type { Access } from '../access.ts';
import { identifiers } from '../schema.ts';
import type { AccountKind } from '../sessions/session.ts';
import { counterOf } from './counter-of.ts';

/**
 * Wrong passwords are counted twice (decision 022): for what was typed, and the page tells of that count alone, and for the account,
 * whose lock looks like one more wrong password. So nobody learns which logins are one account's.
 */
export const typedCounter = (access: Access, kind: AccountKind, index: string) =>
  counterOf(access, 'password', `${kind}:typed:${index}`);

/** The count of an account; of what was typed when it is nobody's, so that the answer takes as long. */
export const ownCounter = (access: Access, kind: AccountKind, whose: string) => counterOf(access, 'password', `${kind}:${whose}`);

/** A right password: nothing that was tried before counts, whatever login it was tried with. */
export const forgivePasswords = async (access: Access, kind: AccountKind, accountId: string): Promise<void> =>
  (await passwordsForgiven(access, kind, accountId))();

/**
 * The same for a new password: read it before the batch that sets the password, call what it gives after it. So a read that fails
 * leaves everything as it was.
 */
export async function passwordsForgiven(access: Access, kind: AccountKind, accountId: string): Promise<() => Promise<void>> {
  const logins = await access.db
    .select({ index: identifiers.blindIndex })
    .from(identifiers)
    .where(and(eq(identifiers.accountId, accountId), eq(identifiers.accountKind, kind)));
  const counters = [ownCounter(access, kind, accountId), ...logins.map(({ index }) => typedCounter(access, kind, index))];
  return async () => {
    await Promise.all(counters.map(async counter => (await counter).clear()));
  };
}
