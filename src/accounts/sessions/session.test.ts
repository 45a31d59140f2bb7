import { expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../platform/clock.ts';
import { newSession, sessionState, tokenHash } from './session.ts';

const start = Date.UTC(2026, 10, 21);
const row = (kind: 'citizen' | 'staff', seen: number) => ({
  kind,
  lastSeenAt: start + seen,
  expiresAt: start + (kind === 'staff' ? 8 : 12) * HOUR,
  endedAt: null,
  idleMinutes: null,
});

test.each([
  ['citizen', 0, 30 * MINUTE - 1, 'open'],
  ['citizen', 0, 30 * MINUTE, 'expired'],
  ['citizen', 12 * HOUR - MINUTE, 12 * HOUR - 1, 'open'],
  ['citizen', 12 * HOUR - MINUTE, 12 * HOUR, 'expired'],
  ['staff', 0, 15 * MINUTE - 1, 'open'],
  ['staff', 0, 15 * MINUTE, 'expired'],
  ['staff', 8 * HOUR - MINUTE, 8 * HOUR, 'expired'],
] as const)('%s seen at %i, asked at %i: %s', (kind, seen, at, state) =>
  expect(sessionState(row(kind, seen), start + at)).toBe(state),
);

test('on a foreign computer it rests shorter, but not longer than its whole life', () => {
  const foreign = { ...row('citizen', 0), idleMinutes: 10 };
  expect(sessionState(foreign, start + 10 * MINUTE - 1)).toBe('open');
  expect(sessionState(foreign, start + 10 * MINUTE)).toBe('expired');
  expect(sessionState({ ...foreign, lastSeenAt: start + 12 * HOUR - 1 }, start + 12 * HOUR)).toBe('expired');
});

test('one that was signed out is not called forgotten', () =>
  expect(sessionState({ ...row('citizen', 0), endedAt: start }, start + 24 * HOUR)).toBe('ended'));

test('the row does not hold the token', async () => {
  const { token, row: made } = await newSession({ id: 'a', kind: 'staff', trustLevel: 0 });
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(JSON.stringify(made)).not.toContain(token);
  expect(made.tokenHash).toBe(await tokenHash(token));
});
