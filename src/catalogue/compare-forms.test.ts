import { expect, test } from 'vitest';
import type { Field, FormDefinition } from '../forms/definition.ts';
import { compareForms, questionsAsked } from './compare-forms.ts';

const form = (fields: Field[], more: FormDefinition['pages'] = []): FormDefinition => ({
  pages: [{ id: 'one', kind: 'questions', title: 'Одно', fields }, ...more],
});
const name: Field = { id: 'name', kind: 'text', label: 'Имя' };
const none = { asked: [], perhaps: [], again: [] };

test('other words, an optional question and a removed one ask nothing', () => {
  const was = form([name, { id: 'age', kind: 'number', label: 'Возраст' }]);
  const is = form([
    { ...name, label: 'Как зовут', hint: 'Полностью', prefill: 'given', prefillWhen: { field: 'for-whom.who', is: 'self' } },
    { id: 'pet', kind: 'text', label: 'Кот', optional: true },
  ]);
  expect(compareForms(was, is)).toEqual(none);
});

test('a new question is asked for sure, one under a condition or in a list perhaps, one under another rule again', () => {
  const was = form([name, { id: 'age', kind: 'number', label: 'Возраст', optional: true }]);
  const is = form(
    [
      { ...name, maxLength: 5 },
      { id: 'age', kind: 'number', label: 'Возраст' },
      { id: 'sure', kind: 'text', label: 'Да' },
      { id: 'maybe', kind: 'text', label: 'Если', when: { field: 'name', is: 'Анна' } },
    ],
    [
      {
        id: 'list',
        kind: 'repeat',
        title: 'Дети',
        min: 0,
        max: 3,
        itemTitle: 'Ребёнок',
        addLabel: 'Добавить',
        nameBy: ['child'],
        fields: [{ id: 'child', kind: 'text', label: 'Имя' }],
      },
    ],
  );
  const difference = compareForms(was, is);
  expect(difference).toEqual({ asked: ['one.sure'], perhaps: ['one.maybe', 'list.child'], again: ['one.name', 'one.age'] });
  expect(questionsAsked(difference, new Set())).toEqual({ least: 1, most: 3 });
  expect(questionsAsked(difference, new Set(['one']))).toEqual({ least: 1, most: 5 });
});
