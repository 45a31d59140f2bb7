import { expect, test } from 'vitest';
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
  expect(of('Цвет')).toBe('Пример ответа');
  expect(of('Цвет', '', { maxLength: 5 })).toBe('Приме');
});
