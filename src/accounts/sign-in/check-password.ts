import type { Access } from '../access.ts';
import { counterOf } from '../attempts/counter-of.ts';
import { forgivePasswords, ownCounter, typedCounter } from '../attempts/password-counters.ts';
import type { Recognised } from '../entering/recognised.ts';
import { announceLock } from '../locked.ts';
import { passwordFits } from '../passwords/password-hash.ts';
import type { AccountKind } from '../sessions/session.ts';
import { findAccount } from './find-account.ts';

/**
 * `wrong` with `lockedUntil` (ms) was the last guess allowed with this login, `left` is how many are; so is the right password of an
 * account that guesses with another login have locked. `locked` and `busy-address` were not compared at all. No outcome but `right`
 * tells whether the account exists, nor which logins are one account's.
 */
export type PasswordOutcome =
  | { kind: 'right'; account: Recognised }
  | { kind: 'wrong'; lockedUntil: number | null; left: number }
  | { kind: 'locked' | 'busy-address'; until: number };

/** Compares a password: the attempt is reserved with all counters before hashing, for absent accounts too. */
export async function checkPassword(
  access: Access,
  kind: AccountKind,
  login: string,
  password: string,
): Promise<PasswordOutcome> {
  const { account, typed } = await findAccount(access.db, access.ring, kind, login, access.region.policies);
  const whose = account?.id ?? typed;
  const [logins, own, address] = await Promise.all([
    typedCounter(access, kind, typed),
    ownCounter(access, kind, whose),
    counterOf(access, 'address', access.from),
  ]);
  const guess = await logins.reserve();
  if (guess.kind === 'locked') return guess;
  const knock = await address.reserve();
  if (knock.kind === 'locked') {
    await logins.giveBack();
    return { kind: 'busy-address', until: knock.until };
  }
  const counted = await own.reserve();
  const fits = await passwordFits(access.ring, account?.passwordHash ?? null, password);
  if (!account || !fits || counted.kind === 'locked') {
    const locks = guess.locksUntil ?? (counted.kind === 'allowed' ? counted.locksUntil : null);
    if (locks !== null) await announceLock(access.db, kind, whose);
    return { kind: 'wrong', lockedUntil: guess.locksUntil, left: guess.left };
  }
  await Promise.all([forgivePasswords(access, kind, account.id), address.giveBack()]);
  return { kind: 'right', account };
}
