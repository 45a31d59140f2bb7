import { expect, test } from 'vitest';
import type { Field, FormPage } from './definition.ts';
import { sampleForm } from './testing/sample-form.ts';
import { validateDefinition } from './validate-definition.ts';

const text: Field = { id: 'a', kind: 'text', label: 'А' };
const questions = (...fields: Field[]): FormPage => ({ kind: 'questions', id: 'p', title: 'П', fields });
const group: FormPage = {
  kind: 'repeat',
  id: 'p',
  title: 'П',
  itemTitle: 'И',
  addLabel: 'Ещё',
  min: 1,
  max: 2,
  nameBy: ['a'],
  fields: [text],
};
const papers: FormPage = {
  kind: 'files',
  id: 'p',
  title: 'П',
  slots: [{ id: 's', label: 'С', required: true, types: ['pdf'], maxFiles: 1 }],
};
const slot = papers.slots[0]!;

test('a good form has no problems', () => {
  expect(validateDefinition(sampleForm)).toEqual([]);
  for (const page of [questions(text), group, papers]) expect(validateDefinition({ pages: [page] })).toEqual([]);
});

test.each<[FormPage[], string]>([
  [[], 'form: has no pages'],
  [[questions(text), questions(text)], 'page p: the id is used twice'],
  [[questions()], 'page p: has no fields'],
  [[{ ...group, id: 'removal' }], 'page removal: the id removal is an address of the draft'],
  [[{ ...group, id: 'signature' }], 'page signature: the id signature is an address of the draft'],
  [[{ ...group, id: 'P' }], 'page P: the id must be Latin letters'],
  [[questions({ ...text, id: '1a' })], 'page p: field 1a: the id must be Latin letters'],
  [[questions({ ...text, id: 'constructor' })], 'page p: field constructor: the id constructor is taken'],
  [[questions({ ...text, id: 'toString' })], 'page p: field toString: the id toString is taken'],
  [[questions({ ...text, id: 'csrf' })], 'page p: field csrf: the id csrf is taken'],
  [[questions(text, text)], 'page p: two inputs would have the id a'],
  [[questions({ id: 'b', kind: 'date', label: 'Б' }, { ...text, id: 'b-day' })], 'page p: two inputs would have the id b-day'],
  [[questions({ ...text, label: ' ' })], 'page p: field a: label is empty'],
  [[{ ...group, addLabel: '' }], 'page p: addLabel is empty'],
  [[questions({ ...text, kind: 'colour' as 'text' })], 'page p: field a: no such kind: colour'],
  [[questions({ ...text, kind: 'constructor' as 'text' })], 'page p: field a: no such kind: constructor'],
  [[questions({ ...text, kind: 'choice' })], 'page p: field a: has no options'],
  [[questions({ ...text, options: [] })], 'page p: field a: a text has no options'],
  [
    [
      questions({
        ...text,
        kind: 'choices',
        options: [
          { value: 'x', label: 'Х' },
          { value: 'x', label: 'Ы' },
        ],
      }),
    ],
    'page p: field a: two options have the value x',
  ],
  [[questions({ ...text, kind: 'number', min: 3, max: 2 })], 'page p: field a: min is greater than max'],
  [[questions({ ...text, minAge: 18 })], 'page p: field a: range and minAge belong to dates'],
  [[{ ...group, max: 0 }], 'page p: min and max do not agree'],
  [[{ ...group, nameBy: ['b'] }], 'page p: nameBy names b, which is no field of it'],
  [[{ ...papers, slots: [] }], 'page p: has no slots'],
  [[{ ...papers, slots: [{ ...slot, types: [] }] }], 'page p: slot s: accepts no types'],
  [[papers, { ...papers, id: 'q' }], 'slot s: the id is used twice'],
  [[{ ...papers, when: { field: 'p.a', is: 'x' } }], 'page p: when speaks of p.a, which is not asked before'],
  [[questions({ ...text, when: { field: 'b', is: 'x' } }, { ...text, id: 'b' })], 'page p: field a: when speaks of b'],
  [
    [questions({ ...text, id: 'b' }, { ...text, prefill: 'clinic', prefillWhen: { field: 'b', is: 'x' } })],
    'page p: field a: prefillWhen speaks of b, which is not asked before',
  ],
  [[questions({ ...text, prefillWhen: { not: { all: [] } } })], 'page p: field a: prefillWhen belongs to prefill'],
  [
    [questions(text), { ...papers, id: 'q', when: { field: 'p.a', atLeast: 1 } }],
    'page q: when compares p.a, which is not a number',
  ],
  [
    [questions({ ...text, kind: 'yesno' }), { ...papers, id: 'q', when: { field: 'p.a', is: 'да' } }],
    'page q: when: p.a is never да',
  ],
  [[questions(text), { ...papers, id: 'q', slots: [{ ...slot, when: { all: [] } }] }], 'page q: slot s: when has an empty list'],
])('%#: %s', (pages, problem) => {
  const problems = validateDefinition({ pages });
  expect(problems).toContainEqual(expect.stringContaining(problem));
});
