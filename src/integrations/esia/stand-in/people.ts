import { type PersonSketch, personOf } from './person.ts';

const mobile = (last: string) => `+7(900)0000${last}`;
const department = { issueId: '990001', issuedBy: 'ГУ МВД России по Приозёрному краю' };

const sketches: PersonSketch[] = [
  {
    oid: '1000299601',
    about: 'подтверждённая учётная запись',
    lastName: 'Иванова',
    firstName: 'Анна',
    middleName: 'Петровна',
    birthDate: '12.04.1988',
    gender: 'F',
    birthPlace: 'с. Чистая Речка Приозёрного края',
    snils: '112-233-445 95',
    inn: '990100001169',
    email: 'anna.ivanova@pochta.example',
    mobile: mobile('101'),
    address: '699001, Приозёрный край, г. Светлоозёрск, ул. Садовая, д. 7, кв. 12',
    passport: { series: '9901', number: '123456', issueDate: '20.05.2008', ...department },
    documents: [{ id: 2, type: 'MDCL_PLCY', vrfStu: 'VERIFIED', number: '9901000000000017' }],
  },
  {
    oid: '1000299602',
    about: 'упрощённая учётная запись: личность не подтверждена',
    lastName: 'Римский-Корсаков',
    firstName: 'Иван',
    middleName: 'Ильич',
    birthDate: '01.10.1975',
    gender: 'M',
    trusted: false,
    email: 'ivan.rimsky@pochta.example',
    mobile: mobile('102'),
  },
  {
    oid: '1000299603',
    about: 'руководитель ООО «Лавка у озера» и предприниматель',
    lastName: 'Кузнецов',
    firstName: 'Пётр',
    middleName: 'Алексеевич',
    birthDate: '03.07.1981',
    gender: 'M',
    snils: '222-333-444 16',
    inn: '990100002290',
    email: 'petr.kuznetsov@lavka.example',
    mobile: mobile('103'),
    address: '699010, Приозёрный край, с. Чистая Речка, ул. Озёрная, д. 1',
    passport: { series: '9902', number: '234567', issueDate: '11.08.2001', ...department },
    orgs: [
      organisation('1000399603', 'LEGAL', { ogrn: '1169900000126', inn: '9901000517', kpp: '990101001' }),
      organisation('1000399604', 'BUSINESS', { ogrn: '304500116000157', inn: '990100002290' }),
    ],
  },
  {
    oid: '1000299604',
    about: 'гражданка Казахстана, подтверждённая',
    lastName: 'Нурланова',
    firstName: 'Айгуль',
    birthDate: '22.11.1990',
    gender: 'F',
    citizenship: 'KAZ',
    snils: '333-444-555 61',
    mobile: mobile('104'),
    documents: [
      {
        id: 1,
        type: 'FID_DOC',
        vrfStu: 'VERIFIED',
        series: 'N',
        number: '12345678',
        issueDate: '14.02.2019',
        issuedBy: 'МВД Республики Казахстан',
      },
    ],
  },
  {
    oid: '1000299605',
    about: 'двое детей',
    lastName: 'Морозова',
    firstName: 'Елена',
    middleName: 'Сергеевна',
    birthDate: '30.01.1992',
    gender: 'F',
    snils: '444-555-666 05',
    inn: '990100003310',
    email: 'elena.morozova@pochta.example',
    mobile: mobile('105'),
    address: '699001, Приозёрный край, г. Светлоозёрск, ул. Речная, д. 15, кв. 3',
    passport: { series: '9903', number: '345678', issueDate: '17.02.2012', ...department },
    kids: [child('1', 'Михаил', 'M', '05.05.2016', '555-666-777 50'), child('2', 'Софья', 'F', '19.09.2020', '666-777-888 95')],
  },
  {
    oid: '1000299606',
    about: 'учётная запись тестового контура: СНИЛС 000-000-600 06',
    lastName: 'Тестов',
    firstName: 'Тест',
    middleName: 'Тестович',
    birthDate: '01.01.1980',
    gender: 'M',
    snils: '000-000-600 06',
    email: 'test@pochta.example',
    mobile: '+7(840)0000006',
    passport: { series: '0000', number: '600006', issueDate: '01.01.2000', ...department },
  },
];

/** Whom one may be at the stand-in of ESIA: the demo people of the portal have a twin here, the others nobody. */
export const people = sketches.map(personOf);

function organisation(oid: string, type: 'LEGAL' | 'BUSINESS', numbers: { ogrn: string; inn: string; kpp?: string }) {
  const [shortName, fullName] =
    type === 'LEGAL'
      ? ['ООО «Лавка у озера»', 'Общество с ограниченной ответственностью «Лавка у озера»']
      : ['ИП Кузнецов П. А.', 'Индивидуальный предприниматель Кузнецов Пётр Алексеевич'];
  return { oid, prnOid: '1000299603', type, shortName, fullName, ...numbers, chief: true, active: true };
}

function child(id: string, firstName: string, gender: 'M' | 'F', birthDate: string, snils: string) {
  const names =
    gender === 'M' ? { lastName: 'Морозов', middleName: 'Андреевич' } : { lastName: 'Морозова', middleName: 'Андреевна' };
  return { stateFacts: ['EntityRoot'], id, firstName, ...names, gender, birthDate, snils };
}
