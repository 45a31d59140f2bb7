import { type Access, counterOf } from '../access.ts';
import type { Recognised } from '../entering/recognised.ts';
import { announceLock } from '../locked.ts';
import { passwordFits } from '../passwords/password-hash.ts';
import type { AccountKind } from '../sessions/session.ts';
import { findAccount } from './find-account.ts';

/**
 * `wrong` with `lockedUntil` (ms) was the last guess allowed. `locked` and `busy-address` were not compared at all.
 * No outcome but `right` tells whether the account exists.
 */
export type PasswordOutcome =
  | { kind: 'right'; account: Recognised }
  | { kind: 'wrong'; lockedUntil: number | null }
  | { kind: 'locked' | 'busy-address'; until: number };

/** Compares a password: the attempt is reserved with both counters before hashing, for absent accounts too. */
export async function checkPassword(
  access: Access,
  kind: AccountKind,
  typed: string,
  password: string,
): Promise<PasswordOutcome> {
  const { account, counter } = await findAccount(access.db, access.ring, kind, typed);
  const [guesses, address] = await Promise.all([
    counterOf(access, 'password', `${kind}:${counter}`),
    counterOf(access, 'address', access.from),
  ]);
  const guess = await guesses.reserve();
  if (guess.kind === 'locked') return guess;
  const knock = await address.reserve();
  if (knock.kind === 'locked') {
    await guesses.giveBack();
    return { kind: 'busy-address', until: knock.until };
  }
  const fits = await passwordFits(access.ring, account?.passwordHash ?? null, password);
  if (!account || !fits) {
    if (guess.locksUntil !== null) await announceLock(access.db, kind, counter);
    return { kind: 'wrong', lockedUntil: guess.locksUntil };
  }
  await Promise.all([guesses.clear(), address.giveBack()]);
  return { kind: 'right', account };
}
