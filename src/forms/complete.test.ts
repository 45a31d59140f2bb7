import { expect, test } from 'vitest';
import { answerRows } from './answer-rows.ts';
import { firstMissing } from './complete.ts';
import type { Answers } from './definition.ts';
import { applicant, finished, olga, payout, sampleForm } from './testing/sample-form.ts';

const missing = (answers: Answers, uploads = {}, today = '2026-11-21') => {
  const found = firstMissing(sampleForm, answers, uploads, { today });
  return found && [found.entry.path, ...found.errors.map(error => error.target)];
};

test('a finished form lacks nothing', () => expect(missing(finished)).toBeNull());

test('the first page without an answer is named', () => {
  expect(missing({})).toEqual(['applicant']);
  expect(missing({ applicant: [applicant] })).toEqual(['children/1']);
  expect(missing({ ...finished, applicant: [{ ...applicant, married: 'yes' }] })).toEqual(['spouse']);
  expect(missing({ ...finished, children: [olga, {}] })).toEqual(['children/2', 'family', 'given', 'student']);
  expect(missing({ ...finished, children: [olga, olga, olga, olga] })).toEqual(['children', 'add-item']);
});

test('kept answers are held to the rules of today', () => {
  expect(missing({ ...finished, applicant: [{ ...applicant, birth: '2009-01-01' }] })).toEqual(['applicant', 'birth-year']);
  expect(missing({ ...finished, applicant: [{ ...applicant, birth: '2009-01-01' }] }, {}, '2027-01-01')).toBeNull();
  expect(missing({ ...finished, payout: [{ ...payout, method: 'cash' }] })).toEqual(['payout', 'method']);
});

test('an obligatory file is asked for where its condition holds', () => {
  const studying = { ...finished, children: [{ ...olga, student: 'yes' }] };
  expect(missing(studying)).toEqual(['papers', 'grant']);
  expect(missing(studying, { grant: 1 })).toBeNull();
  const married = { ...studying, applicant: [{ ...applicant, married: 'yes' }], spouse: [{ snils: '11223344595' }] };
  expect(missing(married, { grant: 1 })).toEqual(['papers', 'marriage']);
});

test('the rows to check are in words and in order, without what does not count', () => {
  const rows = answerRows(sampleForm, { ...finished, spouse: [{ snils: '11223344595' }] });
  expect(rows.map(row => [row.path, row.heading, row.label, row.text])).toEqual([
    ['applicant', 'Кто подаёт заявление', 'Фамилия', 'Иванова'],
    ['applicant', 'Кто подаёт заявление', 'Дата рождения', '5 мая 1985 г.'],
    ['applicant', 'Кто подаёт заявление', 'Отчество', 'Не указано'],
    ['applicant', 'Кто подаёт заявление', 'Вы в браке?', 'Нет'],
    ['children/1', 'Ребёнок 1', 'Фамилия', 'Ким-Орлова'],
    ['children/1', 'Ребёнок 1', 'Имя', 'Ольга'],
    ['children/1', 'Ребёнок 1', 'Ребёнок учится?', 'Нет'],
    ['payout', 'Куда платить', 'Как получать деньги', 'На счёт в банке'],
    ['payout', 'Куда платить', 'Счёт', 'счёт 40602810700000000025, БИК 049805746'],
  ]);
});
