import type { AddressAnswer, Answers, PassportAnswer } from '../../forms/definition.ts';
import type { R21001 } from '../../integrations/outside/r21001.ts';

/** Form Р21001 from the answers of `entrepreneur-form.ts`. The same answers give the same request, key by key: it may go twice. */
export function r21001(answers: Answers): R21001 {
  const read = (page: string, field: string, item = 0) => answers[page]?.[item]?.[field];
  const word = (page: string, field: string) => String(read(page, field) ?? '');
  const known = (page: string, field: string) => (read(page, field) === undefined ? undefined : word(page, field));
  const { postcode, region, place, street, house, flat } = read('home', 'address') as AddressAnswer;
  const { series, number, issuedAt, issuedBy, departmentCode } = read('passport', 'passport') as PassportAnswer;
  return {
    form: 'Р21001',
    surname: word('applicant', 'family'),
    name: word('applicant', 'given'),
    patronymic: known('applicant', 'patronymic'),
    sex: word('person', 'sex') === 'male' ? 'male' : 'female',
    birthDate: word('applicant', 'birth-date'),
    birthPlace: word('person', 'birth-place'),
    citizenship: '643',
    inn: known('person', 'inn'),
    snils: word('applicant', 'snils'),
    passport: { series, number, issuedAt, issuedBy, departmentCode },
    address: { postcode, region, place, street, house, flat },
    phone: word('applicant', 'phone'),
    email: word('applicant', 'email'),
    okved: { main: word('activity', 'main-code'), more: (answers.codes ?? []).map(item => String(item.code ?? '')) },
    result: word('result', 'paper') === 'paper' ? 'paper' : 'electronic',
  };
}
