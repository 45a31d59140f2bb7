import { expect, test } from 'vitest';
import { STAGES, type Status, type Verb } from '../application.ts';
import { stageReached } from './stage-reached.ts';

const history = (...events: [number, Verb | 'submit', Status][]) => events.map(([at, kind, status]) => ({ at, kind, status }));
const times = (...events: Parameters<typeof history>) => STAGES.map(stage => stageReached(history(...events), stage));

const decided = [
  [1, 'submit', 'submitted'],
  [2, 'take', 'checking'],
  [3, 'accept-documents', 'in_review'],
  [4, 'approve', 'approved'],
] as Parameters<typeof history>;

test('a stage is reached by its first event, the last one by its last change of status', () => {
  expect(times(...decided)).toEqual([1, 2, 3, undefined]);
  expect(times(...decided, [5, 'issue-document', 'ready'], [6, 'hand-over', 'issued'], [7, 'comment', 'issued'])).toEqual([
    ...[1, 2, 3, 6],
  ]);
});

test('what a cancelled decision had closed was not closed then', () => {
  const cancelled: typeof decided = [...decided, [5, 'issue-document', 'ready'], [6, 'reopen', 'in_review']];
  expect(times(...cancelled)).toEqual([1, 2, 6, undefined]);
  expect(times(...cancelled, [7, 'withdraw', 'withdrawn'])).toEqual([1, 2, 6, 7]);
  // Sent back to the check of documents, it did not come to the review again.
  expect(times(...decided, [6, 'reopen', 'checking'], [7, 'withdraw', 'withdrawn'])).toEqual([1, 6, undefined, 7]);
});
