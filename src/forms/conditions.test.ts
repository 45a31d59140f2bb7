import { expect, test } from 'vitest';
import { evaluate, lookupIn } from './conditions.ts';
import type { Condition, Field, PageAnswers } from './definition.ts';
import { whenOnPaper, whenToAnswer } from './describe-condition.ts';
import { shownFields } from './shown-fields.ts';
import { sampleForm } from './testing/sample-form.ts';

const answers = { home: [{ city: 'yes', area: 12.5, kinds: ['a', 'b'] }], children: [{ age: 3 }, { age: 17 }] };
const check = (condition: Condition, own: PageAnswers | 'unknown' = {}) => evaluate(condition, lookupIn(answers, own));
const yes: Condition = { field: 'home.city', is: 'yes' };
const no: Condition = { field: 'home.city', is: 'no' };
const here: Condition = { field: 'method', is: 'bank' };

test.each<[Condition, boolean]>([
  [yes, true],
  [no, false],
  [{ field: 'home.city', is: ['no', 'yes'] }, true],
  [{ field: 'home.kinds', is: 'b' }, true],
  [{ field: 'home.kinds', is: 'c' }, false],
  [{ field: 'home.kinds', atLeast: 2 }, true],
  [{ field: 'home.area', atLeast: 12.5 }, true],
  [{ field: 'home.area', atLeast: 13 }, false],
  [{ field: 'children.age', atLeast: 16 }, true],
  [{ field: 'home.absent', is: '' }, false],
  [{ field: 'absent.field', atLeast: 0 }, false],
  [{ not: { field: 'absent.field', is: 'x' } }, true],
  [{ all: [yes, { not: no }] }, true],
  [{ all: [yes, no] }, false],
  [{ any: [no, yes] }, true],
  [{ any: [no, no] }, false],
])('%j is %s', (condition, result) => expect(check(condition)).toBe(result));

test('an answer of the same page is unknown until the page is sent', () => {
  expect(check(here, { method: 'bank' })).toBe(true);
  expect(check(here, {})).toBe(false);
  expect(check(here, 'unknown')).toBeUndefined();
  expect(check({ all: [no, here] }, 'unknown')).toBe(false);
  expect(check({ all: [yes, here] }, 'unknown')).toBeUndefined();
  expect(check({ any: [yes, here] }, 'unknown')).toBe(true);
  expect(check({ not: here }, 'unknown')).toBeUndefined();
});

test('a question that hangs on its own page stays in sight and says when it counts', () => {
  const page = sampleForm.pages[3];
  if (page?.kind !== 'questions') throw new Error('the sample changed');
  expect(shownFields(page.fields, {}).map(shown => shown.onlyWhen)).toEqual([
    undefined,
    'Заполните, если выбрали «На счёт в банке».',
    'Заполните, если выбрали «На почте».',
  ]);
  expect(whenToAnswer({ all: [yes, here] }, page.fields)).toBe('Заполните, если выбрали «На счёт в банке».');
  expect(shownFields([{ id: 'a', kind: 'text', label: 'А', when: no }], answers)).toEqual([]);
});

test('a contrary is said as people say it, on a screen and on paper', () => {
  const page = sampleForm.pages[3];
  if (page?.kind !== 'questions') throw new Error('the sample changed');
  const post: Condition = { field: 'method', is: 'post' };
  const onScreen = (condition: Condition) => whenToAnswer(condition, page.fields);
  const onPaper = (condition: Condition) => whenOnPaper(condition, sampleForm, page.id);
  const { label } = page.fields[0]!;
  expect(onScreen({ not: here })).toBe('Не заполняйте, если выбрали «На счёт в банке».');
  expect(onScreen({ not: { not: here } })).toBe('Заполните, если выбрали «На счёт в банке».');
  expect(onScreen({ all: [{ not: yes }, { not: here }, post] })).toBe(
    'Заполните, если не выбрали «На счёт в банке» и выбрали «На почте».',
  );
  expect(onScreen({ all: [{ not: { any: [here, post] } }, { not: no }] })).toBe(
    'Заполните, если не выбрали «На счёт в банке» и не выбрали «На почте».',
  );
  const twice: Field = { ...page.fields[0]!, id: 'second' };
  expect(whenToAnswer({ any: [here, { field: 'second', is: 'bank' }] }, [...page.fields, twice])).toBe(
    'Заполните, если выбрали «На счёт в банке».',
  );
  expect(onPaper({ not: here })).toBe(`Не заполняйте, если «${label}» – «На счёт в банке».`);
  expect(onPaper({ any: [{ not: { field: 'method', is: ['bank', 'post'] } }, post] })).toBe(
    `Заполните, если «${label}» – не «На счёт в банке» и не «На почте» или «${label}» – «На почте».`,
  );
});
