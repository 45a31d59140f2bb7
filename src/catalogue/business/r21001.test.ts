import { expect, test } from 'vitest';
import type { Answers } from '../../forms/definition.ts';
import { r21001 } from './r21001.ts';

const address = { postcode: '660000', region: 'Край', place: 'г. Светлоозёрск', street: 'Садовая', house: '7', flat: '' };
const passport = { series: '9901', number: '123456', issuedAt: '2008-05-20', issuedBy: 'ОВД', departmentCode: '990-001' };
const answers: Answers = {
  applicant: [
    {
      family: 'Иванова',
      given: 'Анна',
      'birth-date': '1988-04-12',
      snils: '11223344595',
      phone: '+79990000000',
      email: 'a@b.example',
    },
  ],
  person: [{ sex: 'female', 'birth-place': 'с. Чистая Речка', citizen: 'yes', adult: 'yes' }],
  passport: [{ passport }],
  home: [{ address }],
  activity: [{ 'main-code': '47.11', more: 'yes' }],
  codes: [{ code: '56.10' }, { code: '47.25.1' }],
  result: [{ paper: 'paper' }],
};

test('every answer stands in its place of the form', () => {
  expect(r21001(answers)).toEqual({
    form: 'Р21001',
    surname: 'Иванова',
    name: 'Анна',
    patronymic: undefined,
    sex: 'female',
    birthDate: '1988-04-12',
    birthPlace: 'с. Чистая Речка',
    citizenship: '643',
    inn: undefined,
    snils: '11223344595',
    passport,
    address,
    phone: '+79990000000',
    email: 'a@b.example',
    okved: { main: '47.11', more: ['56.10', '47.25.1'] },
    result: 'paper',
  });
});

test('the same answers give the same bytes, whatever order their keys came in', () => {
  const turned = JSON.parse(JSON.stringify(answers), (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
  ) as Answers;
  expect(JSON.stringify(r21001(turned))).toBe(JSON.stringify(r21001(answers)));
});

test('what a changed mind left behind is not sent', () => {
  const { codes: _, ...rest } = answers;
  expect(r21001(rest).okved).toEqual({ main: '47.11', more: [] });
});
