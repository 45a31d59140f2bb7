import { expect, test } from 'vitest';
import type { Field, FormDefinition } from '../definition.ts';
import { sampleAnswers } from './sample-answers.ts';
import { sampleText } from './sample-text.ts';

const of = (label: string, hint = '', more = {}) => sampleText({ kind: 'text', label, hint, ...more });

test('a sample takes the example of the hint, whole, or words that fit the question; never more than may be', () => {
  expect(of('Название организации', 'Например: ООО «Родник».')).toBe('ООО «Родник»');
  expect(of('Школа и класс', 'Например: школа № 4, 3 «Б».')).toBe('школа № 4, 3 «Б»');
  expect(of('Первая школа', 'Номер или название, например «Школа № 5».')).toBe('Школа № 5');
  expect(of('Адрес', 'Как в перечне. Например: ул. Садовая, 5, помещение 2. Можно короче.')).toBe('ул. Садовая, 5, помещение 2');
  expect(of('Марка и модель', 'Например: «Беларус-82.1».')).toBe('Беларус-82.1');
  expect(of('Фамилия', 'Если оно есть в паспорте.')).toBe('Образцова');
  expect(of('Номер договора')).toBe('000000');
  expect(of('Сад, который хотите больше всего', 'Номер или название.')).toBe('Детский сад № 5');
  expect(of('Цвет')).toBe('белый');
  expect(of('Запах')).toBe('Пример ответа');
  expect(of('Запах', '', { maxLength: 5 })).toBe('Приме');
});

test('what may be left out and has no example is an empty line of the sample', () => {
  const fields: Field[] = [
    { id: 'first', kind: 'text', label: 'Первый запах' },
    { id: 'second', kind: 'text', label: 'Второй запах', optional: true },
    { id: 'third', kind: 'text', label: 'Цвет', optional: true },
  ];
  const form: FormDefinition = { pages: [{ kind: 'questions', id: 'wish', title: 'Желание', fields }] };
  expect(sampleAnswers(form, { today: '2026-11-29', region: 'Приозёрный край' })).toEqual({
    wish: [{ first: 'Пример ответа', third: 'белый' }],
  });
});
