import { expect, test } from 'vitest';
import type { PostedForm } from '../platform/requests/body.ts';
import type { QuestionsPage } from './definition.ts';
import { summaryOf } from './field-error.ts';
import { inputNames } from './field-values.ts';
import { parseFields } from './parse-page.ts';
import { rawValues, showable } from './raw-values.ts';
import { sampleForm } from './testing/sample-form.ts';

const [applicantPage, , , payoutPage] = sampleForm.pages as [QuestionsPage, never, never, QuestionsPage];
const context = { today: '2026-11-21', answers: {} };

function posted(fields: Record<string, string | string[]>): PostedForm {
  const all = (name: string) => [fields[name] ?? []].flat();
  return { text: name => all(name)[0] ?? '', all, file: () => null, names: () => Object.keys(fields), fileNames: () => [] };
}

/** A posted page as it is read and kept. */
function parsePage({ fields }: QuestionsPage, form: PostedForm) {
  const given = rawValues(form, inputNames(fields));
  return { ...parseFields(fields, given, context), values: showable(given) };
}

const filled = {
  family: ' Ким-Орлова ',
  'birth.day': '5',
  'birth.month': '5',
  'birth.year': '1985',
  patronymic: '',
  married: 'no',
};

test('a page that is answered gives its answers', () => {
  const parsed = parsePage(applicantPage, posted({ ...filled, csrf: 'x', extra: 'y' }));
  expect(parsed).toMatchObject({ errors: [], answers: { family: 'Ким-Орлова', birth: '1985-05-05', married: 'no' } });
  expect(parsed.values).toEqual(Object.fromEntries(Object.entries(filled).map(([name, value]) => [name, [value]])));
});

test('errors name the input and keep what was typed', () => {
  const parsed = parsePage(applicantPage, posted({ ...filled, family: '', 'birth.year': '2010' }));
  expect(parsed.errors.map(error => error.target)).toEqual(['family', 'birth-year']);
  expect(summaryOf(parsed.errors).map(error => error.text)).toEqual([
    'Фамилия – введите ответ',
    'Дата рождения – на сегодня должно исполниться 18 лет. Проверьте год',
  ]);
  expect(parsed.values['birth.year']).toEqual(['2010']);
});

test('broken characters are an error of their field and do not come back', () => {
  const parsed = parsePage(applicantPage, posted({ ...filled, family: 'Ив\u0000ан\ufffdова' }));
  expect(parsed.errors).toEqual([
    {
      field: 'family',
      target: 'family',
      label: 'Фамилия',
      message: 'В ответе есть символы, которые не удалось прочитать. Введите его заново.',
    },
  ]);
  expect(parsed.values.family).toEqual(['Иванова']);
});

test('a question that does not count is not asked for, and its answer is dropped', () => {
  const post = { method: 'post', 'address.region': 'Край', 'address.place': 'Село', 'address.house': '1', 'account.bik': 'нет' };
  const parsed = parsePage(payoutPage, posted(post));
  expect(parsed).toMatchObject({ errors: [], answers: { method: 'post', address: { place: 'Село' } } });
  expect(Object.keys(parsed.answers)).toEqual(['method', 'address']);
});

test('what hangs on a missing answer waits for it', () => {
  const parsed = parsePage(payoutPage, posted({}));
  expect(parsed.errors.map(error => error.target)).toEqual(['method']);
});

test('a thousand values under one name do no harm', () => {
  const parsed = parsePage(applicantPage, posted({ ...filled, family: Array(1000).fill('x') }));
  expect(parsed.values.family).toHaveLength(100);
});
