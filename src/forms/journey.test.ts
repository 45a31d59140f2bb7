import { expect, test } from 'vitest';
import type { Answers } from './definition.ts';
import { journey, nextPage, pageAt, previousPage } from './journey.ts';
import { liveAnswers } from './live-answers.ts';
import { applicant, finished, olga, sampleForm } from './testing/sample-form.ts';

const paths = (answers: Answers) => journey(sampleForm, answers).map(page => page.path);

test('an empty draft asks of one item, and of nothing that hangs on a condition', () => {
  expect(paths({})).toEqual(['applicant', 'children/1', 'children', 'payout']);
});

test('an answer brings its page, and every item a page of its own', () => {
  const answers = { ...finished, applicant: [{ ...applicant, married: 'yes' }], children: [olga, { ...olga, student: 'yes' }] };
  expect(paths(answers)).toEqual(['applicant', 'spouse', 'children/1', 'children/2', 'children', 'payout', 'papers']);
});

test('what was answered before a change of mind no longer counts', () => {
  const answers = { ...finished, spouse: [{ snils: '11223344595' }] };
  expect(liveAnswers(sampleForm, answers)).toEqual(finished);
  const post = { method: 'post', account: finished.payout![0]!.account! };
  expect(liveAnswers(sampleForm, { ...finished, payout: [post] }).payout).toEqual([{ method: 'post' }]);
});

test('answers of another definition are passed over', () => {
  const odd = { ...finished, applicant: [{ ...applicant, birth: 12, family: ['a'], gone: 'x' }], lost: [{ a: 'b' }] };
  expect(liveAnswers(sampleForm, odd).applicant).toEqual([{ married: 'no' }]);
});

test('«Далее» goes along the journey, from an item to the list', () => {
  const pages = journey(sampleForm, { ...finished, children: [olga, olga] });
  expect(nextPage(pages, 'applicant')?.path).toBe('children/1');
  expect(nextPage(pages, 'children/1')?.path).toBe('children');
  expect(nextPage(pages, 'children/3')?.path).toBe('children');
  expect(nextPage(pages, 'children')?.path).toBe('payout');
  expect(nextPage(pages, 'payout')).toBeNull();
  expect(nextPage(pages, 'spouse')).toBeNull();
});

test('«Назад» goes before the group from its list and its first item, to the list from a further one', () => {
  const pages = journey(sampleForm, { ...finished, children: [olga, olga] });
  expect(previousPage(pages, 'applicant')).toBeNull();
  expect(previousPage(pages, 'children/1')?.path).toBe('applicant');
  expect(previousPage(pages, 'children/2')?.path).toBe('children');
  expect(previousPage(pages, 'children/3')?.path).toBe('children');
  expect(previousPage(pages, 'children')?.path).toBe('applicant');
  expect(previousPage(pages, 'payout')?.path).toBe('children');
});

test('one new item may follow the last while there is room', () => {
  const two = journey(sampleForm, { children: [olga, olga] });
  expect(pageAt(two, 'children/3')).toMatchObject({ kind: 'item', item: 2 });
  for (const path of ['children/4', 'children/0', 'children/03', 'children/x', 'children/', 'payout/1', 'spouse', '']) {
    expect(pageAt(two, path)).toBeNull();
  }
  expect(pageAt(journey(sampleForm, { children: [olga, olga, olga] }), 'children/4')).toBeNull();
});
