import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerRows } from './answer-rows.ts';
import { firstMissing } from './complete.ts';
import { journey } from './journey.ts';
import { initialValues } from './prefill.ts';
import { gatherAnswers, readStored } from './stored-page.ts';
import { applicant, finished, olga, sampleForm } from './testing/sample-form.ts';

test('answers and unfinished values are read back as they were kept', () => {
  for (const stored of [{ answers: applicant }, { answers: finished.payout![0]! }, { values: { 'birth.day': ['5'] } }]) {
    expect(readStored(JSON.stringify(stored))).toEqual(stored);
  }
});

test.each(['', 'null', '[]', '"x"', '{', '{"answers":null}', '{"answers":[1]}'])('%s is nothing, not a fault', text => {
  expect(['{"answers":{}}', '{"values":{}}']).toContain(JSON.stringify(readStored(text)));
});

test('what is no answer is left out', () => {
  const text = '{"answers":{"a":"x","b":null,"c":{"d":1},"e":[1],"f":true,"g":7,"__proto__":{"x":1}}}';
  expect(readStored(text)).toEqual({ answers: { a: 'x', g: 7 } });
});

test('an unfinished item holds its place, an unfinished page is not answered', () => {
  const page = (name: string, item: number, repeats: boolean, stored: object) => ({
    page: name,
    item,
    repeats,
    stored: readStored(JSON.stringify(stored)),
  });
  const answers = gatherAnswers([
    page('children', 1, true, { answers: olga }),
    page('children', 0, true, { values: { family: ['И'] } }),
    page('applicant', 0, false, { values: { family: ['И'] } }),
  ]);
  expect(answers).toEqual({ children: [{}, olga] });
});

test('whatever a draft holds, its pages open', () => {
  const item = fc.oneof(
    fc.constant(applicant),
    fc.constant(olga),
    fc.object(),
    fc.dictionary(fc.constantFrom('family', 'birth', 'married', 'method', 'account'), fc.anything()),
  );
  const stored = fc.oneof(
    item.map(answers => JSON.stringify({ answers })),
    item.map(values => JSON.stringify({ values })),
    fc.string(),
    fc.json(),
  );
  const kept = fc.array(fc.tuple(fc.constantFrom('applicant', 'children', 'payout', 'gone'), fc.nat(3), stored));
  fc.assert(
    fc.property(kept, rows => {
      const pages = rows.map(([page, at, text]) => ({ page, item: at, repeats: page === 'children', stored: readStored(text) }));
      const answers = gatherAnswers(pages);
      expect(journey(sampleForm, answers).length).toBeGreaterThan(2);
      for (const row of answerRows(sampleForm, answers)) expect(row.text).not.toBe('');
      firstMissing(sampleForm, answers, {}, { today: '2026-11-21' });
      for (const page of sampleForm.pages) {
        if (page.kind !== 'files') for (const each of pages) initialValues(page.fields, each.stored, {});
      }
    }),
  );
});
