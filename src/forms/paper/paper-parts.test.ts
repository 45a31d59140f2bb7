import { expect, test } from 'vitest';
import type { FormDefinition } from '../definition.ts';
import { finished, sampleForm } from '../testing/sample-form.ts';
import { paperParts } from './paper-parts.ts';

test('what depends on an answer says on which, also of another page; a list has room for several', () => {
  const parts = paperParts({ form: sampleForm, answers: {}, way: 'written' });
  expect(parts.map(part => [part.heading, part.when])).toEqual([
    ['Кто подаёт заявление', undefined],
    ['Супруг', 'Заполните, если «Вы в браке» – «Да».'],
    ['Ребёнок 1', undefined],
    ['Ребёнок 2', 'Если больше нет, оставьте пустым.'],
    ['Куда платить', undefined],
    ['Документы', 'Заполните, если «Ребёнок учится» – «Да».'],
  ]);
  const rows = parts.flatMap(part => part.rows);
  expect(rows.find(row => row.label === 'Счёт')?.when).toBe('Заполните, если «Как получать деньги» – «На счёт в банке».');
  expect(rows.find(row => row.label === 'Свидетельство о браке')?.when).toBe('Заполните, если «Вы в браке» – «Да».');
});

test('a draft on paper: what is answered is printed, what is not asked is left out, the rest has room', () => {
  const parts = paperParts({ form: sampleForm, answers: { ...finished, payout: [{ method: 'bank' }] }, way: 'printed' });
  expect(parts.map(part => part.heading)).toEqual(['Кто подаёт заявление', 'Ребёнок 1', 'Куда платить']);
  const row = (label: string) => parts.flatMap(part => part.rows).find(each => each.label === label);
  expect(row('Фамилия')).toMatchObject({ said: 'Иванова', places: [] });
  expect(row('Вы в браке?')).toMatchObject({ said: 'Нет' });
  expect(row('Счёт')).toMatchObject({ when: undefined, places: [{ kind: 'cells' }, { kind: 'cells' }] });
  expect(row('Адрес доставки')).toBeUndefined();
});

test('how to answer is told while something is left to answer, and no longer', () => {
  const form: FormDefinition = {
    pages: [
      {
        kind: 'questions',
        id: 'pass',
        title: 'Паспорт',
        lead: 'Перепишите с разворота.',
        fields: [{ id: 'name', kind: 'text', label: 'Отчество', optional: true, maxLength: 50 }],
      },
    ],
  };
  const printed = (name: string) => paperParts({ form, answers: { pass: [{ name }] }, way: 'printed' });
  expect(printed('')).toMatchObject([{ lead: 'Перепишите с разворота.', rows: [{ optional: true }] }]);
  expect(printed('Петровна')).toMatchObject([{ lead: undefined, rows: [{ optional: false, said: 'Петровна' }] }]);
});
