import { DAY } from '../../platform/clock.ts';

/** How many attempts before a lock, in what time they are counted together, and how long the lock lasts, in ms. */
export type AttemptPolicy = { limit: number; window: number; lock: number; repeatLock: number };

/** What a counter remembers. `lockedAt` is the last lock, `earlierLockAt` the one before: a lock that is taken back must not count. */
export type Attempts = { count: number; since: number; lockedUntil: number; lockedAt: number; earlierLockAt: number };

/** `locksUntil`: this attempt is the last one allowed, and unless it succeeds the path is closed until then. `left`: how many follow it. */
export type Reservation = { kind: 'allowed'; locksUntil: number | null; left: number } | { kind: 'locked'; until: number };

export const noAttempts: Attempts = { count: 0, since: 0, lockedUntil: 0, lockedAt: 0, earlierLockAt: 0 };

/**
 * Takes one attempt before it is known to fail, so that parallel guesses can not outrun the count.
 * A lock within a day of an earlier one is a repeat and lasts `repeatLock`; after a lock the count begins anew.
 */
export function reserve(state: Attempts, policy: AttemptPolicy, at: number): { state: Attempts; outcome: Reservation } {
  if (at < state.lockedUntil) return { state, outcome: { kind: 'locked', until: state.lockedUntil } };
  const fresh = state.count === 0 || state.lockedUntil > 0 || at - state.since >= policy.window;
  const next = { ...state, count: fresh ? 1 : state.count + 1, since: fresh ? at : state.since, lockedUntil: 0 };
  if (next.count < policy.limit)
    return { state: next, outcome: { kind: 'allowed', locksUntil: null, left: policy.limit - next.count } };
  const repeat = state.lockedAt > 0 && at - state.lockedAt < DAY;
  const lockedUntil = at + (repeat ? policy.repeatLock : policy.lock);
  return {
    state: { ...next, lockedUntil, lockedAt: at, earlierLockAt: state.lockedAt },
    outcome: { kind: 'allowed', locksUntil: lockedUntil, left: 0 },
  };
}

/** Returns one reservation that was not a failure; a lock that stood only on it is lifted. */
export function giveBack(state: Attempts, policy: AttemptPolicy, at: number): Attempts {
  const count = Math.max(0, state.count - 1);
  if (at >= state.lockedUntil || count >= policy.limit) return { ...state, count };
  return { ...state, count, lockedUntil: 0, lockedAt: state.earlierLockAt, earlierLockAt: 0 };
}

/** When a counter has nothing left to remember, ms. */
export const forgottenAt = (state: Attempts, policy: AttemptPolicy): number =>
  Math.max(state.since + policy.window, state.lockedUntil, state.lockedAt + DAY);
