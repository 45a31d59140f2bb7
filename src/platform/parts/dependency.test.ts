import { expect, test } from 'vitest';
import { type DependencyRow, downSince } from './dependency.ts';

const row = (part: Partial<DependencyRow>): DependencyRow => ({
  name: 'sms',
  failures: 3,
  failingSince: 1_000_000,
  checkedAt: 1_100_000,
  ...part,
});

test('a part is down after two failures in a row and half a minute, until it works or nobody knows any more', () => {
  expect(downSince(row({}), 1_100_000)).toBe(1_000_000);
  expect(downSince(row({ failures: 1 }), 1_100_000)).toBeNull();
  expect(downSince(row({}), 1_020_000)).toBeNull();
  expect(downSince(row({ failures: 0, failingSince: null }), 1_100_000)).toBeNull();
  expect(downSince(row({}), 1_100_000 + 71 * 60_000)).toBeNull();
});
