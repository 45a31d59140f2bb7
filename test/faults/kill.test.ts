import { expect, test } from 'vitest';
import { killAfterLateWrites, killRounds } from './kill-rounds.ts';

test('killed three times while sixteen clients work: nothing that was told is lost, and everything agrees', async () => {
  const { wrong, ...told } = await killRounds(20261121, 3);
  expect(wrong).toEqual([]);
  // Enough was going on for the look above to mean something.
  expect(told.shown).toBeGreaterThan(10);
  expect(told.unsure).toBeGreaterThan(0);
  expect(told.decided).toBeGreaterThan(0);
  console.log(JSON.stringify(told));
}, 180_000);

test('a portal that answers before it writes does lose some: the look above would see it', async () => {
  const sentences = await killAfterLateWrites();
  expect(sentences.filter(sentence => sentence.endsWith('was shown')).length).toBeGreaterThan(0);
}, 120_000);
