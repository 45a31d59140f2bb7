import { expect, test } from 'vitest';
import { comparesFaces } from './compares-faces.ts';
import { defaultProfile } from './default-profile.ts';
import { readProfile } from './read-profile.ts';

const stored = (change: object, policies: object) =>
  readProfile(JSON.stringify({ ...defaultProfile, ...change, policies: { ...defaultProfile.policies, ...policies } }))!;

test('faces are compared in the demo region alone, and there by its choice', () => {
  expect(comparesFaces(defaultProfile)).toBe(true);
  expect(comparesFaces(stored({}, { faceComparison: false }))).toBe(false);
  expect(comparesFaces(stored({ demo: false }, { faceComparison: true }))).toBe(false);
});

test('a region that is no demo does not begin to compare faces by a new version of the portal', () => {
  const older = stored({ demo: false }, { faceComparison: undefined });
  expect(older.policies.faceComparison).toBe(true);
  expect(comparesFaces(older)).toBe(false);
});
