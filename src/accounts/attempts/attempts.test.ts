import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../platform/clock.ts';
import { type AttemptPolicy, type Attempts, forgottenAt, giveBack, noAttempts, type Reservation, reserve } from './attempts.ts';

const policy: AttemptPolicy = { limit: 3, window: DAY, lock: 15 * MINUTE, repeatLock: 30 * MINUTE };
const start = Date.UTC(2026, 10, 21);

function guesses(state: Attempts, n: number, at: number) {
  const outcomes: Reservation[] = [];
  for (let i = 0; i < n; i++) {
    const step = reserve(state, policy, at);
    state = step.state;
    outcomes.push(step.outcome);
  }
  return { state, outcomes, allowed: outcomes.filter(o => o.kind === 'allowed').length };
}

describe('sixty guesses at once', () => {
  const { outcomes, allowed } = guesses(noAttempts, 60, start);
  test('count exactly three', () => expect(allowed).toBe(3));
  test('each of the first two knows how many are left', () =>
    expect(outcomes.slice(0, 2)).toEqual([2, 1].map(left => ({ kind: 'allowed', locksUntil: null, left }))));
  test('the third locks for 15 minutes, and the rest are told until when', () => {
    expect(outcomes[2]).toEqual({ kind: 'allowed', locksUntil: start + 15 * MINUTE, left: 0 });
    expect(outcomes.slice(3)).toEqual(Array(57).fill({ kind: 'locked', until: start + 15 * MINUTE }));
  });
});

test('after the lock there are three fresh attempts, and a repeat within a day lasts 30 minutes', () => {
  const first = guesses(noAttempts, 4, start);
  const later = start + 15 * MINUTE;
  const second = guesses(first.state, 4, later);
  expect(second.allowed).toBe(3);
  expect(second.outcomes[3]).toEqual({ kind: 'locked', until: later + 30 * MINUTE });
  const nextDay = guesses(second.state, 4, later + DAY);
  expect(nextDay.outcomes[3]).toEqual({ kind: 'locked', until: later + DAY + 15 * MINUTE });
});

test('failures of another day are not counted together', () => {
  const { state } = guesses(noAttempts, 2, start);
  expect(guesses(state, 60, start + DAY).allowed).toBe(3);
});

test('a success among the three lifts the lock that stood on its own reservation, and it is no earlier lock', () => {
  const { state } = guesses(noAttempts, 3, start);
  const after = giveBack(state, policy, start + 10);
  expect(after).toMatchObject({ count: 2, lockedUntil: 0, lockedAt: 0 });
  expect(reserve(after, policy, start + 20).outcome).toEqual({ kind: 'allowed', locksUntil: start + 20 + 15 * MINUTE, left: 0 });
});

const steps = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 20 * MINUTE }), back: fc.boolean() }), { maxLength: 60 });

test('whatever the order, no more than three unreturned attempts pass between two locks', () =>
  fc.assert(
    fc.property(steps, list => {
      let state = noAttempts;
      let at = start;
      let open = 0;
      for (const { wait, back } of list) {
        at += wait;
        const before = state;
        const step = reserve(state, policy, at);
        state = step.state;
        if (step.outcome.kind === 'locked') continue;
        if (before.lockedUntil > 0 || at - before.since >= policy.window) open = 0;
        open++;
        if (back) {
          state = giveBack(state, policy, at);
          open--;
        }
        expect(open).toBeLessThanOrEqual(3);
        if (open === 3) expect(state.lockedUntil).toBeGreaterThan(at);
      }
    }),
  ));

test('a returned attempt leaves no trace that another attempt can feel', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: HOUR }), (failures, wait) => {
      const { state } = guesses(noAttempts, failures, start);
      const at = start + wait;
      const returned = giveBack(reserve(state, policy, at).state, policy, at);
      expect(reserve(returned, policy, at + 1).outcome).toEqual(reserve(state, policy, at + 1).outcome);
    }),
  ));

test('a counter is remembered as long as it can change an answer', () => {
  const { state } = guesses(noAttempts, 3, start);
  expect(forgottenAt(state, policy)).toBe(start + DAY);
});
