import { expect, test } from 'vitest';
import type { QuestionsPage } from './definition.ts';
import { initialValues } from './prefill.ts';
import { sampleForm } from './testing/sample-form.ts';

const { fields } = sampleForm.pages[0] as QuestionsPage;
const source = 'Из вашего профиля.';
const profile = {
  family: { value: 'Иванова', source },
  birthDate: { value: '1985-05-05', source },
  snils: { value: '11223344595', source },
};

test('a new page takes what the profile knows and says where it is from', () => {
  expect(initialValues(fields, null, profile)).toEqual({
    values: { family: ['Иванова'], 'birth.day': ['5'], 'birth.month': ['5'], 'birth.year': ['1985'] },
    sources: { family: source, birth: source },
  });
});

test('what the person has changed is theirs, and what they have emptied stays empty', () => {
  expect(initialValues(fields, { answers: { family: 'Ким', birth: '1985-05-05' } }, profile)).toEqual({
    values: { family: ['Ким'], 'birth.day': ['5'], 'birth.month': ['5'], 'birth.year': ['1985'] },
    sources: { birth: source },
  });
  expect(initialValues(fields, { values: { family: [''] } }, profile)).toEqual({ values: { family: [''] }, sources: {} });
});

test('a value of another shape is not put in', () => {
  expect(initialValues(fields, null, { birthDate: { value: { bik: '', account: '' }, source } })).toEqual({
    values: {},
    sources: {},
  });
});
